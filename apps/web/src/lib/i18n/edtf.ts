import type { Locale } from "./locale.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY = /^(\d{4}|X{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Words for an EDTF date: a year, month or day, an interval, an open end (`../2022-11-30`), a year that is not printed (`XXXX-11-23`).
 *
 * @returns The date as given where it is none of these.
 */
export function toDateWords(edtf: string, locale: Locale): string {
  const [from, to, more] = edtf.split("/");
  if (more !== undefined || from === undefined) return edtf;
  if (to === undefined) return toDay(from, locale) ?? edtf;
  if (isOpen(from)) return words(toDay(to, locale), edtf, (day) => (locale === "en" ? `by ${day}` : `${day}前`));
  if (isOpen(to)) return words(toDay(from, locale), edtf, (day) => (locale === "en" ? `from ${day}` : `${day}起`));
  const [start, end] = [toDay(from, locale), toDay(to, locale)];
  return start && end ? (locale === "en" ? `${start} to ${end}` : `${start}至${end}`) : edtf;
}

const isOpen = (end: string): boolean => end === ".." || end === "";
const words = (day: string | undefined, edtf: string, say: (day: string) => string): string => (day ? say(day) : edtf);

function toDay(date: string, locale: Locale): string | undefined {
  const match = DAY.exec(date);
  if (!match) return;
  const [, year, month, day] = match;
  const known = year !== "XXXX";
  if (locale === "zh") {
    const head = known ? `${year}年` : "";
    return `${head}${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}${known ? "" : "（未标年份）"}`;
  }
  const name = month && MONTHS[Number(month) - 1];
  const parts = [day && String(Number(day)), name, known ? year : undefined].filter(Boolean).join(" ");
  return known ? parts : `${parts} (year not printed)`;
}
