import { defineExamples } from "../../engine/rule.ts";
import { meetingSpirit } from "./meeting-spirit.rule.ts";

export default defineExamples(meetingSpirit, {
  match: [
    ["传达了⟦市供销社安全生产会议精神⟧，", { owner: "市供销社安全生产会议" }],
    ["传达学习⟦县林业局护林防火部署会精神⟧。", { owner: "县林业局护林防火部署会" }],
    ["贯彻落实⟦全局“岗位练兵”动员会精神⟧，", { owner: "全局“岗位练兵”动员会" }],
  ],
  skip: [
    "把会议精神落到实处",
    "贯彻落实会议精神",
    "弘扬工匠精神",
    "学习贯彻习近平总书记重要讲话和全会精神",
    "学习有关会议精神",
  ],
});
