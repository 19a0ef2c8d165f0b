import { defineRule, refuse } from "../../engine/rule.ts";
import { readNumeral } from "../numeral/numeral.ts";
import type { PrintedPeriod } from "./calendar.ts";
import { readYear, YEAR } from "./pattern.ts";

const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** A day of the lunar calendar: `农历正月十五`, `农历2020年八月十五`, `农历腊月廿三`. Without 农历 only where the month has a lunar name. */
export const lunarDay = defineRule<PrintedPeriod>({
  id: "date/lunar-day",
  triggers: ["农历", "正月", "腊月", "冬月"],
  pattern: new RegExp(
    `(?:农历(?<year>${YEAR})?(?<leap>闰)?(?<month>[正冬腊]|十[一二]?|[二三四五六七八九])|(?<named>[正腊]))月(?<day>初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)日?`,
    "u",
  ),
  read({ groups }) {
    const month = (groups.month ?? groups.named) as string;
    const number = MONTHS[month] ?? readNumeral(month);
    const day = readNumeral((groups.day as string).replace("初", "").replace(/^廿$/u, "二十").replace("廿", "二十"));
    if (number === undefined || day === undefined || day > 30) return refuse("no such day of the lunar calendar");
    return {
      from: {},
      lunar: { year: readYear(groups.year) ?? { relative: 0 }, month: number, day, leap: groups.leap !== undefined },
    };
  },
});
