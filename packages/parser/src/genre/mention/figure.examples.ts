import { defineExamples } from "../../engine/rule.ts";
import { figure } from "./figure.rule.ts";

export default defineExamples(figure, {
  match: [
    ["审批时限⟦由9个月压缩至5个月⟧", { value: null, unit: null, comparison: "from-to" }],
    ["覆盖率⟦超过60%⟧", { value: 60, unit: "%", comparison: "more-than" }],
    ["播种⟦1.2亿亩以上⟧", { value: 120_000_000, unit: "亩", comparison: "at-least" }],
    ["转移⟦3200多人⟧", { value: 3200, unit: "人", comparison: "more-than" }],
    ["安排资金⟦1,200万元⟧", { value: 12_000_000, unit: "元", comparison: null }],
    ["提高⟦0.5个百分点⟧", { value: 0.5, unit: "个百分点", comparison: null }],
    ["增长⟦百分之十二⟧", { value: 12, unit: "%", comparison: null }],
    ["达到⟦百分之九十点五以上⟧", { value: 90.5, unit: "%", comparison: "at-least" }],
    ["占⟦六成左右⟧。", { value: 60, unit: "%", comparison: "about" }],
    ["出动⟦一百二十人⟧", { value: 120, unit: "人", comparison: null }],
    ["水位降到⟦1.5米以下⟧", { value: 1.5, unit: "米", comparison: "at-most" }],
    ["检测能力⟦由200万管提高到300万管⟧", { value: null, unit: null, comparison: "from-to" }],
    ["约谈⟦近40家⟧", { value: 40, unit: "家", comparison: "about" }],
    ["雨量⟦120至180毫米⟧", { value: null, unit: null, comparison: "from-to" }],
    ["集中隔离⟦14天⟧", { value: 14, unit: "天", comparison: null }],
  ],
  skip: [
    "第3个方面",
    "11月23日",
    "2031年",
    "千家万户",
    "十几个部门",
    "二是加强管理",
    "第十四次会议",
    "四是形成合力",
    "三成为",
  ],
});
