import { defineExamples } from "../../engine/rule.ts";
import { halfYear, quarter } from "./part-of-year.rule.ts";

export const halfYearExamples = defineExamples(halfYear, {
  match: [
    ["⟦上半年⟧形势平稳", { from: { year: { relative: 0 }, month: 1 }, to: { month: 6 } }],
    ["部署⟦明年下半年⟧工作", { from: { year: { relative: 1 }, month: 7 }, to: { month: 12 } }],
    ["⟦2031年上半年⟧", { from: { year: 2031, month: 1 }, to: { month: 6 } }],
  ],
  skip: ["半年多", "下半年以来", "每半年一次"],
});

export const quarterExamples = defineExamples(quarter, {
  match: [
    ["⟦一季度⟧开局良好", { from: { year: { relative: 0 }, month: 1 }, to: { month: 3 } }],
    ["⟦今年前三季度⟧", { from: { year: { relative: 0 }, month: 1 }, to: { month: 9 } }],
    ["抓好⟦第四季度⟧工作", { from: { year: { relative: 0 }, month: 10 }, to: { month: 12 } }],
    ["⟦三、四季度⟧要加力", { from: { year: { relative: 0 }, month: 7 }, to: { month: 12 } }],
    ["⟦三季度末⟧", { from: { year: { relative: 0 }, month: 9 } }],
  ],
  skip: ["免缴一个季度", "每季度检查", "二季度以来"],
});
