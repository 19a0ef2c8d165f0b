import { defineExamples } from "../../engine/rule.ts";
import { numericDay } from "./numeric.rule.ts";

export default defineExamples(numericDay, {
  match: [
    ["发布时间：⟦2031-03-09⟧ 10:20", { from: { year: 2031, month: 3, day: 9 }, before: false, ahead: false }],
    ["⟦2031/3/9⟧", { from: { year: 2031, month: 3, day: 9 }, before: false, ahead: false }],
    ["（⟦2031.3.9⟧）", { from: { year: 2031, month: 3, day: 9 }, before: false, ahead: false }],
  ],
  skip: ["2031-2035", "2031-13-09", "/2031/03/09/index.html", "版本2031.3.9.1", "2031.3-9"],
});
