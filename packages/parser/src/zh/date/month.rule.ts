import { defineRule, refuse } from "../../engine/rule.ts";
import { charBefore, liesAhead, opensStretch } from "./after.ts";
import type { PrintedDate, PrintedPeriod } from "./calendar.ts";
import { afterFigure, MONTH_FIGURES, readFigure, readYear, TO, YEAR } from "./pattern.ts";

const ALONE = "(?<![0-9０-９.．一二三四五六七八九十百千万几数第两·])";

/** Thirds of a month by their first and last day; the last day is that of the month where it is left open. */
const THIRDS: Readonly<Record<string, readonly [number, number]>> = { 上旬: [1, 10], 中旬: [11, 20] };

/** A month or a run of months: `2020年3月`, `6月底前`, `1至4月`, `7月中旬`. */
export const month = defineRule<PrintedPeriod>({
  id: "date/month",
  triggers: [...afterFigure("月"), ...afterFigure(" 月")],
  reach: 20,
  pattern: new RegExp(
    `(?:(?<year>${YEAR})\\s?)?(?:(?<=年\\s?)|${ALONE})(?<month>${MONTH_FIGURES})(?:(?:\\s?月份?)?${TO}(?<toYear>${YEAR})?(?<toMonth>${MONTH_FIGURES}))?` +
      "\\s?月(?!球|[饼嫂亮票])份?(?<part>上旬|中旬|下旬|初|底|末)?(?<before>之?前)?",
    "u",
  ),
  read(match) {
    const { groups } = match;
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    if (/[个每近满]$/u.test(charBefore(match)) && groups.year === undefined) return refuse("a number of months");
    const year = readYear(groups.year);
    const from: PrintedDate = { ...(year === undefined ? {} : { year }), month: readFigure(groups.month) as number };
    const before = groups.before !== undefined;
    const ahead = before || liesAhead(match);
    const toMonth = readFigure(groups.toMonth);
    if (toMonth !== undefined) {
      const toYear = readYear(groups.toYear);
      return { from, to: { ...(toYear === undefined ? {} : { year: toYear }), month: toMonth }, ahead };
    }
    const third = THIRDS[groups.part ?? ""];
    if (third && !before) return { from: { ...from, day: third[0] }, to: { day: third[1] }, ahead };
    return { from, before, ahead };
  },
});

/** The month of publication: `本月`, `本月底前`, and a bare `月底前`. */
export const thisMonth = defineRule<PrintedPeriod>({
  id: "date/this-month",
  triggers: ["本月", "月底前", "月末前"],
  reach: 1,
  pattern: /(?<![日样书])本月(?:[底末]前)?|(?<![0-9０-９一二三四五六七八九十本个每])月[底末]前/u,
  read: (match) =>
    opensStretch(match)
      ? refuse("a stretch up to now, no date")
      : { from: { relativeMonth: 0 }, before: match.matched.endsWith("前") },
});
