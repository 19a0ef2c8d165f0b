import { defineExamples } from "../../engine/rule.ts";
import { quotedPolicy } from "./quoted-policy.rule.ts";

export default defineExamples(quotedPolicy, {
  match: [
    ["深化⟦“放管服”改革⟧，", { owner: null }],
    ["做好⟦“六稳”⟧工作", { owner: null }],
    ["编制⟦“十四五”规划⟧，", { owner: null }],
    ["推广⟦“河长联席”制度⟧", { owner: null }],
  ],
  skip: ["增强“四个意识”", "做好“三农”工作", "他说：“大家辛苦了”", "避免“形象”工程"],
});
