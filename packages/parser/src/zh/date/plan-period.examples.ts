import { defineExamples } from "../../engine/rule.ts";
import { decade, planPeriod } from "./plan-period.rule.ts";

export const planPeriodExamples = defineExamples(planPeriod, {
  match: [
    ["⟦“十四五”时期⟧建成", { from: { year: 2021 }, to: { year: 2025 } }],
    ["实现⟦“十五五”⟧良好开局", { from: { year: 2026 }, to: { year: 2030 } }],
    ["⟦十三五⟧规划收官", { from: { year: 2016 }, to: { year: 2020 } }],
    ["⟦“十二五”期间⟧", { from: { year: 2011 }, to: { year: 2015 } }],
  ],
  skip: ["“十四五”以来", "二十四五个人", "十五五排"],
});

export const decadeExamples = defineExamples(decade, {
  match: [
    ["⟦20世纪90年代⟧建库", { from: {}, decade: 1990 }],
    ["⟦上世纪七十年代⟧", { from: {}, decade: 1970 }],
    ["⟦1980年代⟧", { from: {}, decade: 1980 }],
  ],
  skip: ["新的年代", "上世纪90年代以来", "3年代表"],
});
