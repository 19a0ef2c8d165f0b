import {
  addDays,
  daysInMonth,
  isCalendarDay,
  type PrintedDate,
  type PrintedPeriod,
  type ReferenceDay,
} from "./calendar.ts";
import { readLunarDay } from "./lunar.ts";

/** The value of a calendar expression, and whether anything in it is not printed. */
export interface ResolvedPeriod {
  /** EDTF; an unknown year is `XXXX`. */
  readonly edtf: string;
  readonly inferred: boolean;
  /** A year was neither printed nor to be had. */
  readonly yearUnknown: boolean;
}

interface Parts {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
}

/**
 * Gives a printed expression its EDTF value.
 *
 * @param reference - The day of publication, or `undefined` when none is known.
 * @param carried - The date named just before in the same sentence, whose month and year a bare day takes on (`3月5日、6日`).
 */
export function toEdtf(
  printed: PrintedPeriod,
  reference: ReferenceDay | undefined,
  carried?: PrintedDate,
): ResolvedPeriod {
  if (printed.decade !== undefined)
    return { edtf: `${printed.decade}/${printed.decade + 9}`, inferred: false, yearUnknown: false };
  if (printed.winterFrom !== undefined) return toWinterAndSpring(printed.winterFrom, reference);
  if (printed.lunar !== undefined) return toLunar(printed.lunar, reference);
  const from = toParts(printed.from, reference, carried, printed.ahead ?? false);
  const to = printed.to && toEnd(printed.to, from, reference);
  const inferred = printed.from.year === undefined || typeof printed.from.year === "object";
  const first = write(from);
  const edtf = printed.before ? `../${to ? write(to) : first}` : to ? `${first}/${write(to)}` : first;
  return { edtf, inferred, yearUnknown: from.year === undefined };
}

/** A day of the lunar calendar, in the lunar year that bears the number of the year of publication, or the one beside it at the turn of the year. */
function toLunar(printed: NonNullable<PrintedPeriod["lunar"]>, reference: ReferenceDay | undefined): ResolvedPeriod {
  const inferred = typeof printed.year === "object";
  const named = yearOf({ year: printed.year }, reference);
  const year = named !== undefined && inferred && reference ? named + turn(printed.month, reference.month) : named;
  const day = year === undefined ? undefined : readLunarDay({ ...printed, year });
  return { edtf: day ? write(day) : "XXXX-XX-XX", inferred, yearUnknown: day === undefined };
}

/** 腊月 told in January is that of the year before, 正月 foretold in December that of the year after. */
function turn(lunarMonth: number, month: number): number {
  if (lunarMonth >= 11 && month <= 3) return -1;
  return lunarMonth === 1 && month === 12 ? 1 : 0;
}

/** December to May: the seasons of the meteorologists. */
function toWinterAndSpring(winterFrom: number, reference: ReferenceDay | undefined): ResolvedPeriod {
  const year = reference && reference.year + winterFrom;
  return {
    edtf: `${write({ year, month: 12, day: undefined })}/${write({ year: year === undefined ? undefined : year + 1, month: 5, day: undefined })}`,
    inferred: true,
    yearUnknown: year === undefined,
  };
}

function toParts(
  date: PrintedDate,
  reference: ReferenceDay | undefined,
  carried: PrintedDate | undefined,
  ahead: boolean,
): Parts {
  if (date.relativeDay !== undefined)
    return reference ? addDays(reference, date.relativeDay) : { year: undefined, month: undefined, day: undefined };
  if (date.relativeMonth !== undefined) return { ...addMonths(reference, date.relativeMonth), day: date.day };
  const { month, day } = date;
  if (month === undefined && day !== undefined) return { ...toMonthOfDay(day, reference, carried, ahead), day };
  const year =
    yearOf(date, reference) ??
    (carried?.month !== undefined && date.year === undefined ? yearOf(carried, reference) : undefined);
  return { year: year ?? yearOfMonth(month, reference, ahead), month, day };
}

/** The last of several takes what it does not print from the first. */
function toEnd(date: PrintedDate, from: Parts, reference: ReferenceDay | undefined): Parts {
  const month = date.month ?? (date.day === undefined && !date.lastDay ? undefined : from.month);
  const printed = yearOf(date, reference) ?? from.year;
  const wraps = date.year === undefined && month !== undefined && from.month !== undefined && month < from.month;
  const year = wraps && printed !== undefined ? printed + 1 : printed;
  const day = date.lastDay && month !== undefined ? daysInMonth(year ?? 2000, month) : date.day;
  return { year, month, day };
}

function yearOf(date: PrintedDate, reference: ReferenceDay | undefined): number | undefined {
  if (typeof date.year === "object") return reference && reference.year + date.year.relative;
  return date.year;
}

/** The year of publication, unless the month is that of the turn of the year: December told in January, January foretold in December. */
function yearOfMonth(
  month: number | undefined,
  reference: ReferenceDay | undefined,
  ahead: boolean,
): number | undefined {
  if (!reference || month === undefined) return reference?.year;
  if (month >= 11 && reference.month <= 2 && !ahead) return reference.year - 1;
  if (month <= 2 && reference.month === 12 && ahead) return reference.year + 1;
  return reference.year;
}

/** A bare day lies in the month just named, else in that of publication; one still to come there lies in the month before, unless the words put it ahead. */
function toMonthOfDay(
  day: number,
  reference: ReferenceDay | undefined,
  carried: PrintedDate | undefined,
  ahead: boolean,
): { year: number | undefined; month: number | undefined } {
  if (carried?.month !== undefined) {
    const year = yearOf(carried, reference) ?? yearOfMonth(carried.month, reference, false);
    if (isCalendarDay(year, carried.month, day)) return { year, month: carried.month };
  }
  if (!reference) return { year: undefined, month: undefined };
  const [first, step] = ahead ? [day < reference.day ? 1 : 0, 1] : [day > reference.day ? -1 : 0, -1];
  const nearest = addMonths(reference, first);
  // of two months side by side one has 31 days
  return isCalendarDay(nearest.year, nearest.month ?? 1, day) ? nearest : addMonths(reference, first + step);
}

function addMonths(
  reference: ReferenceDay | undefined,
  months: number,
): { year: number | undefined; month: number | undefined } {
  if (!reference) return { year: undefined, month: undefined };
  const count = reference.year * 12 + reference.month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

function write({ year, month, day }: Parts): string {
  const two = (part: number | undefined) => (part === undefined ? "XX" : String(part).padStart(2, "0"));
  const head = year === undefined ? "XXXX" : String(year).padStart(4, "0");
  // a day that the month has not says no more than the month
  const stands = day !== undefined && (month === undefined || isCalendarDay(year, month, day));
  if (stands) return `${head}-${two(month)}-${two(day)}`;
  return month === undefined ? head : `${head}-${two(month)}`;
}
