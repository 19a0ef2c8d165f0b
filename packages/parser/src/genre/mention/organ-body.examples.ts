import { defineExamples } from "../../engine/rule.ts";
import { organBody } from "./organ-body.rule.ts";

export default defineExamples(organBody, {
  match: [
    ["召开⟦省森林防火工作领导小组⟧会议", true],
    ["⟦国务院联防联控机制综合组⟧来函", true],
    ["⟦市防汛抗旱指挥部办公室⟧负责人", true],
    ["⟦市林长制领导小组成员单位⟧参加", true],
  ],
  skip: ["领导小组会议", "省长任领导小组组长", "各省要成立指挥部", "全国委员会"],
});
