import { defineExamples } from "../../engine/rule.ts";
import { figure } from "./figure.rule.ts";

export default defineExamples(figure, {
  match: [
    ["审批时限⟦由9个月压缩至5个月⟧", { value: null, unit: null }],
    ["覆盖率⟦超过60%⟧", { value: 60, unit: "%" }],
    ["播种⟦1.2亿亩以上⟧", { value: 120_000_000, unit: "亩" }],
    ["转移⟦3200多人⟧", { value: 3200, unit: "人" }],
    ["安排资金⟦1,200万元⟧", { value: 12_000_000, unit: "元" }],
    ["提高⟦0.5个百分点⟧", { value: 0.5, unit: "个百分点" }],
    ["增长⟦百分之十二⟧", { value: 12, unit: "%" }],
    ["出动⟦一百二十人⟧", { value: 120, unit: "人" }],
    ["集中隔离⟦14天⟧", { value: 14, unit: "天" }],
  ],
  skip: ["第3个方面", "11月23日", "2031年", "千家万户", "十几个部门", "二是加强管理", "第十四次会议"],
});
