import { addDays, type ReferenceDay } from "./calendar.ts";
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from "./lunar-years.data.ts";

/** A day of the lunar calendar. */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** In the leap month of that number. */
  readonly leap: boolean;
}

/**
 * The Gregorian day of a lunar one.
 *
 * @returns `undefined` outside 1900–2100, for a leap month that the year has not, or a thirtieth that the month has not.
 * @see GB/T 33661—2017《农历的编算和颁行》
 */
export function readLunarDay({ year, month, day, leap }: LunarDay): ReferenceDay | undefined {
  const packed = Number.parseInt(
    LUNAR_YEARS.slice((year - FIRST_LUNAR_YEAR) * 5, (year - FIRST_LUNAR_YEAR) * 5 + 5),
    36,
  );
  if (year < FIRST_LUNAR_YEAR || Number.isNaN(packed) || month < 1 || month > 12) return undefined;
  const newYear = Math.floor(packed / 131_072);
  const leapMonth = Math.floor(packed / 8192) % 16;
  const long = packed % 8192;
  if (leap && leapMonth !== month) return undefined;
  const index = month - 1 + (leap || (leapMonth !== 0 && month > leapMonth) ? 1 : 0);
  const lengthOf = (at: number) => ((long >> at) & 1 ? 30 : 29);
  if (day < 1 || day > lengthOf(index)) return undefined;
  let days = newYear + day - 1;
  for (let at = 0; at < index; at++) days += lengthOf(at);
  return addDays({ year, month: 1, day: 1 }, days);
}
