import { defineRule, refuse } from "../../engine/rule.ts";
import { isCalendarDay, type PrintedPeriod } from "./calendar.ts";

const MARKS = ["-", "/", "."];

/** A day in figures alone, as bylines print it: `2031-03-09`, `2031/3/9`, `2031.3.9`. */
export const numericDay = defineRule<PrintedPeriod>({
  id: "date/numeric-day",
  triggers: MARKS.flatMap((mark) => [..."0123456789"].map((figure) => figure + mark)),
  reach: 3,
  pattern: /(?<![\w./-])(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\w/-]|\.\d)/u,
  read({ groups }) {
    const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
    return isCalendarDay(year, month, day)
      ? { from: { year, month, day }, before: false, ahead: false }
      : refuse("no such day");
  },
});
