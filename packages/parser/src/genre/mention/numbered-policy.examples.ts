import { defineExamples } from "../../engine/rule.ts";
import { countedPolicy, numberedPolicy } from "./numbered-policy.rule.ts";

export const numberedPolicyExamples = defineExamples(numberedPolicy, {
  match: [
    ["落实⟦第七版防控方案⟧要求", { owner: null }],
    ["执行⟦三十二条优化措施⟧，", { owner: null }],
    ["落实⟦进一步便民惠企的十六条措施⟧", { owner: null }],
    ["贯彻⟦中央八项规定精神⟧，", { owner: null }],
    ["编制⟦第十五个五年规划纲要⟧", { owner: null }],
  ],
  skip: ["第三版第二条", "提出35条具体意见", "推出一条措施", "提了五条建设性意见"],
});

export const countedPolicyExamples = defineExamples(countedPolicy, {
  match: [
    ["落实⟦三孩生育政策⟧，", { owner: null }],
    ["研究确定⟦支持云屏省灾后恢复一揽子政策⟧。", { owner: null }],
    ["落实⟦分区分级防控策略⟧，", { owner: null }],
  ],
  skip: ["落实各项政策", "完善生育政策", "研究应对策略"],
});
