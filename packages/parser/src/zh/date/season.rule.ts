import { defineRule } from "../../engine/rule.ts";
import type { PrintedPeriod } from "./calendar.ts";

/** A winter and the spring after it: `今冬明春`, `去冬今春`. */
export const winterAndSpring = defineRule<PrintedPeriod>({
  id: "date/winter-and-spring",
  triggers: ["今冬明春", "去冬今春"],
  pattern: /(?<winter>今冬明春|去冬今春)(?!以来)/u,
  read: ({ groups }) => ({ from: {}, winterFrom: groups.winter === "今冬明春" ? 0 : -1 }),
});
