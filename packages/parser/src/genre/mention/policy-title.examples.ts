import { defineExamples } from "../../engine/rule.ts";
import { policyTitle } from "./policy-title.rule.ts";

export default defineExamples(policyTitle, {
  match: [
    ["审议⟦《云屏省防汛条例》⟧", { owner: null }],
    ["学习⟦《关于贯彻〈意见〉的通知》⟧", { owner: null }],
    ["修改⟦《关于执行《云屏省预算条例》的决定》⟧", { owner: null }],
  ],
  skip: ["按照规划要求", "《没有闭合的书名"],
});
