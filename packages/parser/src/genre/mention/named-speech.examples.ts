import { defineExamples } from "../../engine/rule.ts";
import { namedSpeech, officialSpeech } from "./named-speech.rule.ts";

export const namedSpeechExamples = defineExamples(namedSpeech, {
  match: [
    ["他指出，⟦习近平总书记“七一”重要讲话⟧催人奋进，", { owner: "习近平总书记" }],
    ["学习⟦习近平总书记“七一”重要讲话精神⟧，", { owner: "习近平总书记" }],
  ],
  skip: ["习近平总书记的重要讲话催人奋进", "学习“七一”重要讲话"],
});

export const officialSpeechExamples = defineExamples(officialSpeech, {
  match: [
    ["学习了省渔业局局长⟦闵叙东在全省“护江惠渔”动员部署会上的讲话精神⟧，", { owner: "闵叙东" }],
    ["学习了⟦闵局长在全县“护江”动员会上的讲话精神⟧。", { owner: "闵局长" }],
    ["传达党委书记⟦陆启衡同志在汛前动员会议上的讲话精神⟧。", { owner: "陆启衡" }],
  ],
  skip: ["局长在动员会上作讲话", "传达了全省动员会精神", "学习书记讲话精神"],
});
