import { defineExamples } from "../../engine/rule.ts";
import { reviewedLaw } from "./reviewed-law.rule.ts";

export default defineExamples(reviewedLaw, {
  match: [
    ["审议了关于⟦江河岸线保护法草案⟧的说明", { owner: null }],
    ["检查⟦山区公路法⟧实施情况", { owner: null }],
    ["起草⟦反盗伐林木法⟧。", { owner: null }],
    ["关于⟦公共水利法修正案（三）草案⟧", { owner: null }],
  ],
  skip: [
    "完善护林办法，",
    "改进工作方法，",
    "开展执法检查",
    "制定管理办法草案",
    "依法执法检查",
    "推进全民守法，",
    "总结好做法，",
  ],
});
