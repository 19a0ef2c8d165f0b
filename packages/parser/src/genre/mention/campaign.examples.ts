import { defineExamples } from "../../engine/rule.ts";
import { campaign } from "./campaign.rule.ts";

export default defineExamples(campaign, {
  match: [
    ["认真开展⟦党史学习教育⟧，", { owner: null }],
    ["结合开展⟦坚守林区初心学习教育⟧，", { owner: null }],
    ["深化⟦林业队伍教育整顿⟧，", { owner: null }],
  ],
  skip: ["巩固拓展主题教育成果", "开展好这次主题教育", "深化学习教育", "加强思想教育", "开展党员集中教育"],
});
