import type { Rule } from "../../engine/rule.ts";
import type { PrintedPeriod } from "./calendar.ts";
import { day } from "./day.rule.ts";
import { lunarDay } from "./lunar.rule.ts";
import { month, thisMonth } from "./month.rule.ts";
import { numericDay } from "./numeric.rule.ts";
import { halfYear, quarter } from "./part-of-year.rule.ts";
import { decade, planPeriod } from "./plan-period.rule.ts";
import { winterAndSpring } from "./season.rule.ts";
import { today } from "./today.rule.ts";
import { withinYear, year } from "./year.rule.ts";

/** All rules for calendar expressions; where two read from one place, the longer reading holds. */
export const dateRules: readonly Rule<PrintedPeriod>[] = [
  lunarDay,
  day,
  month,
  quarter,
  halfYear,
  year,
  thisMonth,
  withinYear,
  planPeriod,
  decade,
  winterAndSpring,
  numericDay,
  today,
];
