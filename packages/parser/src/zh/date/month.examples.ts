import { defineExamples } from "../../engine/rule.ts";
import { month, thisMonth } from "./month.rule.ts";

export const monthExamples = defineExamples(month, {
  match: [
    ["⟦2031年3月⟧开工", { from: { year: 2031, month: 3 }, before: false, ahead: false }],
    ["⟦6月底前⟧完工", { from: { month: 6 }, before: true, ahead: true }],
    ["⟦今年10月⟧举行", { from: { year: { relative: 0 }, month: 10 }, before: false, ahead: false }],
    ["⟦1至4月⟧，全县粮食增产", { from: { month: 1 }, to: { month: 4 }, ahead: false }],
    ["⟦2月到6月⟧免收", { from: { month: 2 }, to: { month: 6 }, ahead: false }],
    ["预计⟦7月中旬⟧入汛", { from: { month: 7, day: 11 }, to: { day: 20 }, ahead: false }],
    ["预计⟦7月下旬⟧出汛", { from: { month: 7, day: 21 }, to: { lastDay: true }, ahead: false }],
    ["⟦十一月份⟧检查", { from: { month: 11 }, before: false, ahead: false }],
  ],
  skip: ["历时3个月", "用两个月时间", "6月份以来", "近8月", "探测1月球车", "几月不雨", "每年6月开展宣传", "三月三歌圩"],
});

export const thisMonthExamples = defineExamples(thisMonth, {
  match: [
    ["⟦本月⟧全部到位", { from: { relativeMonth: 0 }, before: false }],
    ["务必于⟦月底前⟧报送", { from: { relativeMonth: 0 }, before: true }],
    ["⟦下月底前⟧验收", { from: { relativeMonth: 1 }, before: true }],
    ["比⟦上个月⟧下降", { from: { relativeMonth: -1 }, before: false }],
  ],
  skip: ["日本月产", "9月底前", "每月底前报送", "本月以来", "登上月球", "以下月份"],
});
