import { defineExamples } from "../../engine/rule.ts";
import { lunarDay } from "./lunar.rule.ts";

export default defineExamples(lunarDay, {
  match: [
    ["⟦农历正月十五⟧慰问", { from: {}, lunar: { year: { relative: 0 }, month: 1, day: 15, leap: false } }],
    ["⟦农历2031年八月初三⟧", { from: {}, lunar: { year: 2031, month: 8, day: 3, leap: false } }],
    ["⟦腊月廿三⟧走访", { from: {}, lunar: { year: { relative: 0 }, month: 12, day: 23, leap: false } }],
    ["⟦农历闰四月初一⟧", { from: {}, lunar: { year: { relative: 0 }, month: 4, day: 1, leap: true } }],
  ],
  skip: ["农历新年", "正月里走亲戚", "农历节气"],
});
