import { defineExamples } from "../../engine/rule.ts";
import { day } from "./day.rule.ts";

export default defineExamples(day, {
  match: [
    ["⟦3月9日⟧，县委召开会议", { from: { month: 3, day: 9 }, before: false, ahead: false }],
    [
      "⟦2031年11月23日⟧上午，云屏省政府召开会议",
      { from: { year: 2031, month: 11, day: 23 }, before: false, ahead: false },
    ],
    ["⟦二〇三一年十一月二十三日⟧印发", { from: { year: 2031, month: 11, day: 23 }, before: false, ahead: false }],
    ["⟦今年5月6日⟧暴雨成灾", { from: { year: { relative: 0 }, month: 5, day: 6 }, before: false, ahead: false }],
    ["会议于⟦13日⟧在云屏召开", { from: { day: 13 }, before: false, ahead: false }],
    ["座谈会⟦5日至6日⟧举行", { from: { day: 5 }, to: { day: 6 }, ahead: false }],
    ["座谈会⟦3—5日⟧举行", { from: { day: 3 }, to: { day: 5 }, ahead: false }],
    ["演练⟦12月28日至1月3日⟧进行", { from: { month: 12, day: 28 }, to: { month: 1, day: 3 }, ahead: false }],
    ["各县要在⟦10月1日前⟧完成", { from: { month: 10, day: 1 }, before: true, ahead: true }],
    ["县长⟦10号⟧在云屏主持召开会议", { from: { day: 10 }, before: false, ahead: false }],
    ["⟦3月9号⟧到期", { from: { month: 3, day: 9 }, before: false, ahead: false }],
    ["⟦本月25日⟧召开", { from: { day: 25, relativeMonth: 0 }, before: false, ahead: false }],
    ["自⟦5月1日⟧起施行", { from: { month: 5, day: 1 }, before: false, ahead: true }],
  ],
  skip: [
    "1116日",
    "会议于2月30日召开",
    "13月4日",
    "连续7日无新增",
    "10日内办结",
    "一日不可松懈",
    "5月8日以来",
    "第3日",
    "11.23日",
    "地铁5号线停运",
    "签署1号命令",
    "12号楼在修缮",
  ],
});
