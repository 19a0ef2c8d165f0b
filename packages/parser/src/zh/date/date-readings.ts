import type { Span } from "@readout/schema";
import type { Scan } from "../../engine/scan.ts";
import { type PrintedDate, type ReferenceDay, readIsoDay } from "./calendar.ts";
import { dateRules } from "./date-rules.ts";
import { toEdtf } from "./resolve.ts";

/** One calendar expression at one place. */
export interface DateReading {
  readonly rule: string;
  readonly span: Span;
  /** EDTF; `XXXX` stands for a year that is neither printed nor to be had. */
  readonly edtf: string;
  /** Year or month come from the reference day. */
  readonly inferred: boolean;
  readonly yearUnknown: boolean;
  /** A day or a run of days, so that it can be the date of a meeting. */
  readonly toTheDay: boolean;
}

export interface DateContext {
  /** The day from which missing parts are taken, `YYYY-MM-DD`; null where none is known. */
  readonly published: string | null;
}

/** Every calendar expression of the scanned text, by place, none overlapping another, repeated ones too. */
export function dateReadings(scan: Scan, { published }: DateContext): DateReading[] {
  const reference = readIsoDay(published);
  const found = dateRules
    .flatMap((rule) => scan.run(rule, undefined))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const readings: DateReading[] = [];
  let end = 0;
  let carried: { readonly date: PrintedDate; readonly at: number } | undefined;
  for (const { rule, span, value } of found) {
    if (span[0] < end) continue;
    end = span[1];
    const isBareDay = value.from.day !== undefined && value.from.month === undefined;
    const near =
      isBareDay && carried && (isRunOfDays(scan.text.slice(carried.at, span[0])) || isAfter(value.from.day, reference))
        ? carried.date
        : undefined;
    const resolved = toEdtf(value, reference, near);
    const toTheDay = value.from.day !== undefined || value.from.relativeDay !== undefined || value.lunar !== undefined;
    readings.push({ rule, span, ...resolved, toTheDay });
    if (value.from.day !== undefined && (value.from.month !== undefined || near))
      carried = { date: { ...near, ...value.from, ...value.to }, at: span[1] };
  }
  return readings;
}

/** `3月5日、6日`, `2月28日下午和29日`: only what joins days, or a time of day, stands between. */
function isRunOfDays(between: string): boolean {
  return /^(?:上午|下午|晚上?|凌晨|全天)?(?:[、和及]|以及|，)?$/u.test(between);
}

/** A bare day later than that of publication belongs to the month last named, if any was. */
function isAfter(day: number | undefined, reference: ReferenceDay | undefined): boolean {
  return reference !== undefined && day !== undefined && day > reference.day;
}
