const DAY =
  /(?<![\d.])(?<year>(?:19|20)\d{2})\s{0,2}(?<mark>[-./]|年)\s{0,2}(?<month>\d{1,2})\s{0,2}(?:[-./]|月)\s{0,2}(?<day>\d{1,2})(?!\d)/gu;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:\d{4,6})?$/u;

/** A day and where it stands. */
export interface DayPlace {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The days that a line prints in figures, in order: `2021-03-09`, `2021/3/9`, `2021年3月9日`, `2021.03.09`. Days of no calendar are left out. */
export function toDays(text: string): DayPlace[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const { year, month, day } = match.groups as { year: string; month: string; day: string };
    const value = toDay(year, month, day);
    return value === undefined ? [] : [{ day: value, start: match.index, end: match.index + match[0].length }];
  });
}

/** The first day of a declared value: an ISO time, a printed day, or eight figures. */
export function readDay(value: string): string | undefined {
  const compact = COMPACT.exec(value.trim())?.groups;
  if (compact) return toDay(compact.year as string, compact.month as string, compact.day as string);
  return toDays(value.slice(0, 200))[0]?.day;
}

/** No page is older than the Chinese web; an earlier day is somebody's birthday. */
const FIRST_YEAR = 1994;

/** Whether a page can have been published on a day. */
export function isPublicationDay(day: string): boolean {
  return Number(day.slice(0, 4)) >= FIRST_YEAR;
}

/** A day written `YYYY-MM-DD` that the calendar has. */
export function isDay(value: string): boolean {
  const { year, month, day } = /^(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(value)?.groups ?? {};
  return year !== undefined && toDay(year, month as string, day as string) === value;
}

function toDay(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
