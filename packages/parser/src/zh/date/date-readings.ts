import type { Span } from "@readout/schema";
import type { Reading, Scan } from "../../engine/scan.ts";
import { type PrintedDate, type PrintedPeriod, type ReferenceDay, readIsoDay } from "./calendar.ts";
import { dateRules } from "./date-rules.ts";
import { TO } from "./pattern.ts";
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
export function dateReadings(scan: Scan, { published }: DateContext): readonly DateReading[] {
  const before = known.get(scan);
  if (before?.published === published) return before.readings;
  const readings = readDates(scan, published);
  known.set(scan, { published, readings });
  return readings;
}

/** The last that was read of a scan: stage after stage asks for the same day. */
const known = new WeakMap<Scan, { readonly published: string | null; readonly readings: readonly DateReading[] }>();

function readDates(scan: Scan, published: string | null): DateReading[] {
  const reference = readIsoDay(published);
  const readings: DateReading[] = [];
  let carried: { readonly date: PrintedDate; readonly at: number } | undefined;
  let yearNamed: { readonly date: PrintedDate; readonly at: number } | undefined;
  for (const { rule, span, value: printed } of joinRuns(scan.text, printedPeriods(scan))) {
    const year =
      yearNamed && lacksYear(printed.from) && isSameClause(scan.text.slice(yearNamed.at, span[0]))
        ? yearNamed.date.year
        : undefined;
    const value = year === undefined ? printed : { ...printed, from: { ...printed.from, year } };
    const isBareDay = value.from.day !== undefined && value.from.month === undefined;
    const near =
      isBareDay && carried && (isRunOfDays(scan.text.slice(carried.at, span[0])) || isAfter(value.from.day, reference))
        ? carried.date
        : undefined;
    const resolved = toEdtf(value, reference, near);
    const toTheDay = value.from.day !== undefined || value.from.relativeDay !== undefined || value.lunar !== undefined;
    readings.push({ rule, span, ...resolved, inferred: resolved.inferred || year !== undefined, toTheDay });
    if (value.from.day !== undefined && (value.from.month !== undefined || near))
      carried = { date: { ...near, ...value.from, ...value.to }, at: span[1] };
    // a bare 2030年 may belong to a name (2030年议程), 明年 never does
    const named = { ...value.from, ...value.to };
    if (named.year !== undefined && (named.month !== undefined || typeof named.year === "object"))
      yearNamed = { date: named, at: span[1] };
  }
  return readings;
}

/** What the rules read, the longest at each place. */
function printedPeriods(scan: Scan): Reading<PrintedPeriod>[] {
  const found = dateRules
    .flatMap((rule) => scan.run(rule, undefined))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  return found.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}

/** Two expressions of different kinds with 至 between them are one period: `3月1日至6月底`, `今年9月至明年上半年`. */
function joinRuns(text: string, found: readonly Reading<PrintedPeriod>[]): Reading<PrintedPeriod>[] {
  const joined: Reading<PrintedPeriod>[] = [];
  for (const reading of found) {
    const before = joined.at(-1);
    if (!before || !canJoin(before.value, reading.value) || !JOINT.test(text.slice(before.span[1], reading.span[0]))) {
      joined.push(reading);
      continue;
    }
    const to = { ...reading.value.from, ...reading.value.to };
    joined[joined.length - 1] = {
      rule: before.rule,
      span: [before.span[0], reading.span[1]],
      value: { ...before.value, to },
    };
  }
  return joined;
}

/** `10月1日0时起至次年…` */
const JOINT = new RegExp(`^(?:[0-9]{1,2}时)?起?${TO}$`, "u");

function canJoin(first: PrintedPeriod, last: PrintedPeriod): boolean {
  const isPlain = ({ before, lunar, decade, winterFrom, from }: PrintedPeriod) =>
    !before &&
    lunar === undefined &&
    decade === undefined &&
    winterFrom === undefined &&
    from.relativeDay === undefined &&
    from.relativeMonth === undefined;
  return isPlain(first) && isPlain(last) && (last.from.month !== undefined || last.from.year !== undefined);
}

function lacksYear({ year, month }: PrintedDate): boolean {
  return year === undefined && month !== undefined;
}

function isSameClause(between: string): boolean {
  return between.length <= 16 && !/[，。；：！？、\n（）《》]/u.test(between);
}

/** `3月5日、6日`, `2月28日下午和29日`: only what joins days, or a time of day, stands between. */
function isRunOfDays(between: string): boolean {
  return /^(?:上午|下午|晚上?|凌晨|全天)?(?:[、和及]|以及|，)?$/u.test(between);
}

/** A bare day later than that of publication belongs to the month last named, if any was. */
function isAfter(day: number | undefined, reference: ReferenceDay | undefined): boolean {
  return reference !== undefined && day !== undefined && day > reference.day;
}
