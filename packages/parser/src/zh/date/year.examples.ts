import { defineExamples } from "../../engine/rule.ts";
import { withinYear, year } from "./year.rule.ts";

export const yearExamples = defineExamples(year, {
  match: [
    ["到⟦2035年⟧建成", { from: { year: 2035 }, before: false }],
    ["锚定⟦二〇三五年⟧目标", { from: { year: 2035 }, before: false }],
    ["做好⟦今年⟧的工作", { from: { year: { relative: 0 } }, before: false }],
    ["比⟦去年⟧增长", { from: { year: { relative: -1 } }, before: false }],
    ["⟦2031年底前⟧完成", { from: { year: 2031, month: 12 }, before: true }],
    ["⟦今年年底⟧见效", { from: { year: { relative: 0 }, month: 12 }, before: false }],
    ["规划（⟦2031—2035年⟧）", { from: { year: 2031 }, to: { year: 2035 } }],
    ["⟦2031年至2034年⟧共投入", { from: { year: 2031 }, to: { year: 2034 } }],
    ["⟦2031、2032年⟧安排", { from: { year: 2031 }, to: { year: 2032 } }],
    ["⟦今明两年⟧安排", { from: { year: { relative: 0 } }, to: { year: { relative: 1 } } }],
    ["⟦今明年⟧投资", { from: { year: { relative: 0 } }, to: { year: { relative: 1 } } }],
    ["超过⟦去年全年⟧", { from: { year: { relative: -1 } }, before: false }],
    ["⟦2031年度⟧考核", { from: { year: 2031 }, before: false }],
    ["自⟦1987年⟧颁布施行以来", { from: { year: 1987 }, before: false }],
    ["⟦今年⟧入汛以来，", { from: { year: { relative: 0 } }, before: false }],
    ["力争⟦2030年前⟧达峰", { from: { year: 2030 }, before: true }],
  ],
  skip: [
    "今年以来",
    "2031年来",
    "今年4月下旬以来",
    "以前年度结余",
    "如今年轻人",
    "过去年景不好",
    "用5年时间",
    "12031年",
    "近2000年历史",
    "共建文明年",
  ],
});

export const withinYearExamples = defineExamples(withinYear, {
  match: [
    ["实现⟦全年⟧目标", { from: { year: { relative: 0 } } }],
    ["⟦年底前⟧办结", { from: { year: { relative: 0 }, month: 12 }, before: true }],
    ["⟦年底⟧前后", { from: { year: { relative: 0 }, month: 12 }, before: false }],
    ["力争⟦年内⟧开工", { from: { year: { relative: 0 } } }],
    ["对照⟦年初⟧目标", { from: { year: { relative: 0 }, month: 1 } }],
  ],
  skip: [
    "三年内见效",
    "2031年底",
    "健全年度考核",
    "全年龄友好",
    "今年底",
    "岁末年初",
    "大年初一",
    "年初以来",
    "全年一次性奖金",
  ],
});
