import { defineRule, refuse } from "../../engine/rule.ts";
import { charBefore, charsAfter, liesAhead, opensStretch } from "./after.ts";
import { isCalendarDay, type PrintedDate, type PrintedPeriod } from "./calendar.ts";
import { afterFigure, DAY_FIGURES, MONTH_FIGURES, readFigure, readYear, TO, YEAR } from "./pattern.ts";

const ALONE = "(?<![0-9０-９.．一二三四五六七八九十百千万几数第两·])";

/** What a spoken `10号` needs after it to be a day, not a number, where no month is printed. */
const EVENT = /^(?:上午|中午|下午|晚|在[^，。；\n]{0,14}(?:召开|举行|主持|出席)|召开|举行|主持|出席|会见|开幕|闭幕)/u;

/** A day or a run of days: `2022年11月23日`, `11月23日`, `13日`, `5日至6日`, `3—5日`, `3月9号`. */
export const day = defineRule<PrintedPeriod>({
  id: "date/day",
  triggers: [...afterFigure("日"), ...afterFigure(" 日"), ...afterFigure("号")],
  reach: 26,
  pattern: new RegExp(
    `(?:(?<year>${YEAR})\\s?)?(?:${ALONE}(?<month>${MONTH_FIGURES})\\s?月份?\\s?|(?<thisMonth>本月)|${ALONE}(?<!月\\s?)|(?<=[当同]月))(?<day>${DAY_FIGURES})` +
      `(?:\\s?日${TO}(?:(?<toYear>${YEAR}))?(?:(?<toMonth>${MONTH_FIGURES})\\s?月)?(?<toDay>${DAY_FIGURES})\\s?日|${TO}(?<lastDay>${DAY_FIGURES})\\s?日|\\s?(?:日|(?<spoken>号)))(?<before>之?前(?!后))?`,
    "u",
  ),
  read(match) {
    const { groups } = match;
    const from: PrintedDate = {
      ...build(groups.year, groups.month, groups.day),
      ...(groups.thisMonth === undefined ? {} : { relativeMonth: 0 }),
    };
    const toDay = groups.toDay ?? groups.lastDay;
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    if (from.month === undefined && from.relativeMonth === undefined) {
      if (groups.spoken !== undefined && !EVENT.test(charsAfter(match, 24))) return refuse("a number, no day");
      if (from.year !== undefined) return refuse("a day of a year without its month");
      if (/^[一二三四五六七八九十]$/u.test(groups.day ?? "")) return refuse("a number of days");
      if (
        /[满近达每逾超为续共时约]$/u.test(charBefore(match)) ||
        /^(?:内|以内|后|均|游|间)/u.test(charsAfter(match, 2))
      )
        return refuse("a number of days");
    }
    if (!isPossible(from)) return refuse("no such day");
    const ahead = liesAhead(match) || groups.before !== undefined;
    if (toDay === undefined) return { from, before: groups.before !== undefined, ahead };
    const to = build(groups.toYear, groups.toMonth, toDay);
    return isPossible({ month: from.month ?? 1, ...to }) ? { from, to, ahead } : refuse("no such day");
  },
});

function build(year: string | undefined, month: string | undefined, dayFigures: string | undefined): PrintedDate {
  const [y, m, d] = [readYear(year), readFigure(month), readFigure(dayFigures)];
  return {
    ...(y === undefined ? {} : { year: y }),
    ...(m === undefined ? {} : { month: m }),
    ...(d === undefined ? {} : { day: d }),
  };
}

function isPossible({ year, month, day: of }: PrintedDate): boolean {
  return of !== undefined && isCalendarDay(typeof year === "number" ? year : undefined, month ?? 1, of);
}
