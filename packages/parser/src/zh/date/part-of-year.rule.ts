import { defineRule, refuse } from "../../engine/rule.ts";
import { readNumeral } from "../numeral/numeral.ts";
import { charBefore, opensStretch } from "./after.ts";
import type { PrintedPeriod } from "./calendar.ts";
import { readYear, YEAR } from "./pattern.ts";

/** `上半年`, `今年下半年`, `2020年上半年`; of the year of publication where none is printed. */
export const halfYear = defineRule<PrintedPeriod>({
  id: "date/half-year",
  triggers: ["上半年", "下半年"],
  reach: 9,
  pattern: new RegExp(`(?:(?<year>${YEAR})的?)?(?<half>[上下])半年(?<before>之?前(?!后))?`, "u"),
  read(match) {
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    const year = readYear(match.groups.year) ?? { relative: 0 };
    const first = match.groups.half === "上" ? 1 : 7;
    if (match.groups.before !== undefined) return { from: { year, month: first }, before: true };
    return { from: { year, month: first }, to: { month: first + 5 } };
  },
});

/** `一季度`, `今年前三季度`, `第四季度`, `三、四季度`. */
export const quarter = defineRule<PrintedPeriod>({
  id: "date/quarter",
  triggers: ["季度"],
  reach: 14,
  pattern: new RegExp(
    `(?:(?<year>${YEAR})的?)?(?<till>前)?第?(?<first>[一二三四1-4１-４])(?:[、和至到](?<last>[二三四2-4２-４]))?个?季度(?<end>[末底])?(?<before>之?前(?!后))?`,
    "u",
  ),
  read(match) {
    const { groups } = match;
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    if (/[0-9０-９个每]$/u.test(charBefore(match)) || (match.matched.includes("个季") && groups.till === undefined))
      return refuse("a number of quarters");
    const year = readYear(groups.year) ?? { relative: 0 };
    const first = readNumeral(groups.first as string) as number;
    const last = groups.last === undefined ? first : (readNumeral(groups.last) as number);
    const from = groups.till === undefined ? first : 1;
    if (last < from) return refuse("quarters out of order");
    if (groups.before !== undefined) return { from: { year, month: last * 3 }, before: true };
    if (groups.end !== undefined) return { from: { year, month: last * 3 } };
    return { from: { year, month: from * 3 - 2 }, to: { month: last * 3 } };
  },
});
