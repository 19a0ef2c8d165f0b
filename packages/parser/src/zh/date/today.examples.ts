import { defineExamples } from "../../engine/rule.ts";
import { today } from "./today.rule.ts";

export default defineExamples(today, {
  match: [
    ["县委⟦今天⟧召开会议", { from: { relativeDay: 0 } }],
    ["⟦昨日⟧闭幕", { from: { relativeDay: -1 } }],
    ["云屏⟦今天⟧（3月9日）", { from: { relativeDay: 0 } }],
  ],
  skip: ["今天的云屏", "今天，我们走过", "把握今天、创造明天"],
});
