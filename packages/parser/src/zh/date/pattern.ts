import { readNumeral, toAsciiDigits } from "../numeral/numeral.ts";
import type { PrintedYear } from "./calendar.ts";

const DIGIT = "[0-9０-９]";

/** Not inside a longer number. */
export const BEFORE_NUMBER = "(?<![0-9０-９.．])";

/** Four digits that can be a year, without 年. */
export const YEAR_FIGURES = `(?:(?:1[89]|20|１[８９]|２０)${DIGIT}{2}|[一二][〇○零一二三四五六七八九]{3})`;

/** A year with its word: `2022年`, `二〇二二年`, `今年`. */
export const YEAR = `(?:${BEFORE_NUMBER}${YEAR_FIGURES}\\s?年|今年|明年|次年|去年|前年|后年|本年)`;

export const MONTH_FIGURES = `(?:1[0-2]|0?[1-9]|１[０-２]|[１-９]|十[一二]?|[一二三四五六七八九])`;

export const DAY_FIGURES = `(?:3[01]|[12][0-9]|0?[1-9]|３[０１]|[１２][０-９]|[１-９]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])`;

/** What joins the first and the last of several. */
export const TO = "(?:至|到|—{1,2}|–|－|-|～|~)";

/** What makes a trigger of a unit: every character that may stand before it in a number. */
export function afterFigure(unit: string): string[] {
  return [..."0123456789０１２３４５６７８９一二三四五六七八九十〇○零"].map((figure) => figure + unit);
}

const RELATIVE: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 明年: 1, 次年: 1, 去年: -1, 前年: -2, 后年: 2 };

/** Reads what {@link YEAR} matched, or bare figures. */
export function readYear(text: string | undefined): PrintedYear | undefined {
  if (text === undefined) return undefined;
  const relative = RELATIVE[text];
  if (relative !== undefined) return { relative };
  return readNumeral(toAsciiDigits(text).replace(/\s?年$/u, ""));
}

/** Reads month or day figures; `undefined` in, `undefined` out. */
export function readFigure(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readNumeral(text);
}
