import { defineRule, refuse } from "../../engine/rule.ts";
import { charBefore, charsAfter, opensStretch } from "./after.ts";
import type { PrintedDate, PrintedPeriod } from "./calendar.ts";
import { afterFigure, BEFORE_NUMBER, readYear, TO, YEAR, YEAR_FIGURES } from "./pattern.ts";

/** A year, its beginning or end, or a run of years: `2035年`, `今年`, `2020年底前`, `2021—2025年`, `今明两年`. */
export const year = defineRule<PrintedPeriod>({
  id: "date/year",
  triggers: [
    ...afterFigure("年"),
    ...afterFigure(" 年"),
    "今年",
    "明年",
    "去年",
    "前年",
    "后年",
    "本年",
    "今明两年",
    "今明年",
  ],
  reach: 12,
  pattern: new RegExp(
    `(?<pair>今明两?年)|(?<from>${BEFORE_NUMBER}${YEAR_FIGURES})(?:\\s?年?${TO}|[、和])(?<to>${YEAR_FIGURES})\\s?年(?:(?<spanEnd>底)|度)?` +
      `|(?<year>${YEAR})(?:年?(?<edge>[底末初])|度|全年)?(?<before>之?前(?!后))?`,
    "u",
  ),
  read(match) {
    const { groups } = match;
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    if (/^(?:轻|代|龄|间|多|历史|均)/u.test(charsAfter(match, 2))) return refuse("年 belongs to the next word");
    if (groups.pair !== undefined) return { from: { year: { relative: 0 } }, to: { year: { relative: 1 } } };
    if (groups.from !== undefined) {
      return { from: toYear(groups.from), to: { ...toYear(groups.to), ...(groups.spanEnd ? { month: 12 } : {}) } };
    }
    if (isSplitWord(groups.year as string, charBefore(match, 2), match.matched))
      return refuse("the characters belong to other words");
    const at = toYear(groups.year);
    const edge = groups.edge === undefined ? {} : { month: groups.edge === "初" ? 1 : 12 };
    return { from: { ...at, ...edge }, before: groups.before !== undefined };
  },
});

const JOINED: Readonly<Record<string, string>> = {
  今年: "当如至",
  明年: "文证光",
  去年: "过失",
  前年: "以之年",
  后年: "以之战年",
  本年: "基资样成日",
};

/** 以前年度, 过去年: the two characters are parts of two words. */
function isSplitWord(printed: string, before: string, matched: string): boolean {
  if ((printed === "前年" || printed === "后年") && matched.endsWith("度")) return true;
  return before !== "" && !before.endsWith("超过") && (JOINED[printed] ?? "").includes(before.slice(-1));
}

function toYear(figures: string | undefined): PrintedDate {
  const value = readYear(figures);
  return value === undefined ? {} : { year: value };
}

/** The year of publication without its number: `全年`, `年底前`, `年内`, `年初`. */
export const withinYear = defineRule<PrintedPeriod>({
  id: "date/within-year",
  triggers: ["全年", "年底", "年末", "年内", "年初"],
  pattern:
    /(?<![0-9０-９一二三四五六七八九十两几数多半年今明去前后每历往近])(?:(?<all>全年|年内)|(?<end>年[底末])(?<before>之?前(?!后))?|(?<beginning>年初)(?!一))/u,
  read(match) {
    if (opensStretch(match)) return refuse("a stretch up to now, no date");
    if (match.groups.all === "全年" && (/[安健齐]$/u.test(charBefore(match)) || /^[龄级]/u.test(charsAfter(match))))
      return refuse("the characters belong to other words");
    if (match.groups.all === "全年" && /^(?:无休|一次)/u.test(charsAfter(match, 2)))
      return refuse("every year, not one");
    if (match.groups.beginning !== undefined) {
      // 岁末年初 is the turn of the year, and 大年初一 a festival
      if (/[末大过]$/u.test(charBefore(match))) return refuse("the turn of the year");
      return { from: { year: { relative: 0 }, month: 1 } };
    }
    if (match.groups.end === undefined) return { from: { year: { relative: 0 } } };
    return { from: { year: { relative: 0 }, month: 12 }, before: match.groups.before !== undefined };
  },
});
