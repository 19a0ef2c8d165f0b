import type { RuleExamples } from "../../engine/rule.ts";
import type { PrintedPeriod } from "./calendar.ts";
import day from "./day.examples.ts";
import lunar from "./lunar.examples.ts";
import { monthExamples, thisMonthExamples } from "./month.examples.ts";
import numericDay from "./numeric.examples.ts";
import { halfYearExamples, quarterExamples } from "./part-of-year.examples.ts";
import { decadeExamples, planPeriodExamples } from "./plan-period.examples.ts";
import winterAndSpring from "./season.examples.ts";
import today from "./today.examples.ts";
import { withinYearExamples, yearExamples } from "./year.examples.ts";

export const dateExamples: readonly RuleExamples<PrintedPeriod>[] = [
  lunar,
  day,
  monthExamples,
  thisMonthExamples,
  quarterExamples,
  halfYearExamples,
  yearExamples,
  withinYearExamples,
  planPeriodExamples,
  decadeExamples,
  winterAndSpring,
  numericDay,
  today,
];
