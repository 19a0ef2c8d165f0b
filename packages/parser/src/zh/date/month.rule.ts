import { defineRule, refuse } from "../../engine/rule.ts";
import { charBefore, charsAfter, liesAhead, opensStretch } from "./after.ts";
import type { PrintedDate, PrintedPeriod } from "./calendar.ts";
import { afterFigure, MONTH_FIGURES, readFigure, readYear, TO, YEAR } from "./pattern.ts";

const ALONE = "(?<![0-9０-９.．一二三四五六七八九十百千万几数第两·])";

/** Thirds of a month by their first and last day. */
const THIRDS: Readonly<
  Record<string, { readonly first: number; readonly last: Pick<PrintedDate, "day" | "lastDay"> }>
> = {
  上旬: { first: 1, last: { day: 10 } },
  中旬: { first: 11, last: { day: 20 } },
  中下旬: { first: 11, last: { lastDay: true } },
  上中旬: { first: 1, last: { day: 20 } },
  下旬: { first: 21, last: { lastDay: true } },
};

/** A month or a run of months: `2020年3月`, `6月底前`, `1至4月`, `7月中旬`. */
export const month = defineRule<PrintedPeriod>({
  id: "date/month",
  triggers: [...afterFigure("月"), ...afterFigure(" 月")],
  reach: 20,
  pattern: new RegExp(
    `(?:(?<year>${YEAR})\\s?)?(?:(?<=年\\s?)|${ALONE})(?<month>${MONTH_FIGURES})(?:(?:\\s?月份?)?${TO}(?<toYear>${YEAR})?(?<toMonth>${MONTH_FIGURES}))?` +
      "\\s?月(?!球|[饼嫂亮票])份?(?<part>上中旬|中下旬|上旬|中旬|下旬|初|底|末)?(?<before>之?前(?!后))?",
    "u",
  ),
  read(match) {
    const { groups } = match;
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    if (/[个每近满]$/u.test(charBefore(match)) && groups.year === undefined) return refuse("a number of months");
    if (groups.month === "三" && charsAfter(match) === "三") return refuse("a festival");
    if (/每年$/u.test(charBefore(match, 2))) return refuse("every year, no date");
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
    if (third && !before) return { from: { ...from, day: third.first }, to: third.last, ahead };
    return { from, before, ahead };
  },
});

/** The month of publication or the one beside it: `本月`, `本月底前`, a bare `月底前`, `下月底前`, `上个月`. */
export const thisMonth = defineRule<PrintedPeriod>({
  id: "date/this-month",
  triggers: ["本月", "月底前", "月末前", "上月", "下月", "上个月", "下个月"],
  reach: 1,
  pattern:
    /(?<![日样书])本月(?![0-9０-９]{1,2}日)(?:[底末]前)?|(?<![以之登])(?<beside>[上下])(?:个月|月(?=[初底末份的，。、]))(?:[底末]前)?|(?<![0-9０-９一二三四五六七八九十本个每上下])月[底末]前/u,
  read(match) {
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    const { beside } = match.groups;
    const relativeMonth = beside === undefined ? 0 : beside === "下" ? 1 : -1;
    return { from: { relativeMonth }, before: match.matched.endsWith("前") };
  },
});
