import { defineRule, refuse } from "../../engine/rule.ts";
import { opensStretch } from "./after.ts";
import type { PrintedPeriod } from "./calendar.ts";

/** First years of the five-year plans by their short names: the Tenth began in 2001. */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

/** The period of a five-year plan by its short name: `“十四五”时期`, `“十三五”`. */
export const planPeriod = defineRule<PrintedPeriod>({
  id: "date/plan-period",
  triggers: ["十一五", "十二五", "十三五", "十四五", "十五五", "十六五"],
  reach: 1,
  pattern:
    /["“'‘](?<plan>十[一二三四五六]五)["”'’](?:时期|期间)?|(?<![“"'‘一二三四五六七八九第])(?<bare>十[一二三四五六]五)(?:时期|期间|(?=规划))/u,
  read(match) {
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    const first = FIRST_YEARS[(match.groups.plan ?? match.groups.bare) as string] as number;
    return { from: { year: first }, to: { year: first + 4 } };
  },
});

/** A decade: `20世纪90年代`, `上世纪七十年代`, `1980年代`. */
export const decade = defineRule<PrintedPeriod>({
  id: "date/decade",
  triggers: ["年代"],
  reach: 9,
  pattern: /(?:(?:20|二十|上个?)世纪(?<tens>[1-9]0|[二三四五六七八九]十)|(?<![0-9])(?<full>(?:19|20)\d0))年代/u,
  read(match) {
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    if (match.groups.full !== undefined) return { from: {}, decade: Number(match.groups.full) };
    const tens = match.groups.tens as string;
    const value = /^\d/u.test(tens) ? Number(tens) : "〇一二三四五六七八九".indexOf(tens[0] as string) * 10;
    return { from: {}, decade: 1900 + value };
  },
});
