/** A year as printed: a number, or so many years after the year in which the text was published (今年 0, 去年 -1). */
export type PrintedYear = number | { readonly relative: number };

/** What a text prints of one date; what it leaves out is not there. */
export interface PrintedDate {
  readonly year?: PrintedYear;
  readonly month?: number;
  /** The month so many months after that of publication (本月 0). */
  readonly relativeMonth?: number;
  readonly day?: number;
  /** The last day of the month, whichever that is. */
  readonly lastDay?: true;
  /** The day so many days after that of publication (今天 0). */
  readonly relativeDay?: number;
}

/** A calendar expression as printed: a date, or the first and the last of several. */
export interface PrintedPeriod {
  readonly from: PrintedDate;
  readonly to?: PrintedDate;
  /** Only the end is printed: `年底前`. */
  readonly before?: boolean;
  /** The words say that it lies ahead (起, 前): decides the year of a January named in December. */
  readonly ahead?: boolean;
  /** The first year of a decade. */
  readonly decade?: number;
  /** The winter that begins in this year, counted from that of publication, and the spring after it. */
  readonly winterFrom?: number;
  /** A day of the lunar calendar, whose year may be told from that of publication. */
  readonly lunar?: { readonly year: PrintedYear; readonly month: number; readonly day: number; readonly leap: boolean };
}

/** A day from which missing parts are taken. */
export interface ReferenceDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether month and day can stand together in some year. */
export function isCalendarDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** `YYYY-MM-DD` to its parts; anything else gives `undefined`. */
export function readIsoDay(text: string | null): ReferenceDay | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text ?? "");
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isCalendarDay(year, month, day) ? { year, month, day } : undefined;
}

/** The day `days` later (or earlier, where negative). */
export function addDays({ year, month, day }: ReferenceDay, days: number): ReferenceDay {
  const at = new Date(Date.UTC(year, month - 1, day + days));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
