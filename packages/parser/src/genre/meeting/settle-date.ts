import { readDateline } from "../layout/dateline.ts";
import type { Page } from "../page.ts";
import type { MeetingDate } from "./meeting-date.ts";

/** A meeting's date with what it was concluded from; `undefined` where all of it is printed. */
export interface SettledDate extends MeetingDate {
  readonly from: "source.published" | "dateline" | undefined;
}

/**
 * Completes a meeting's date from the dateline where no day of publication is known (`新华社…7月8日电 …8日…召开`),
 * and sets it back a year where it would lie after its own account: nobody reports a meeting before it is held.
 */
export function settleDate(date: MeetingDate, page: Page): SettledDate {
  const { published } = page;
  if (published !== null) {
    if (!date.inferred) return { ...date, from: undefined };
    const day = /\d{4}-\d{2}-\d{2}/u.exec(date.edtf)?.[0];
    const isAhead = day !== undefined && day > published && !isNextDay(published, day);
    return {
      ...date,
      edtf: isAhead ? date.edtf.replace(/\d{4}(?=-)/gu, toYearBefore) : date.edtf,
      from: "source.published",
    };
  }
  const edtf = completed(date.edtf, page);
  return edtf === date.edtf ? { ...date, from: undefined } : { ...date, edtf, inferred: true, from: "dateline" };
}

/** An account may bear the date of the place it was published in, a day behind the meeting's. */
function isNextDay(published: string, day: string): boolean {
  return Date.parse(day) - Date.parse(published) <= 86_400_000;
}

const toYearBefore = (year: string): string => String(Number(year) - 1).padStart(4, "0");

/** The month and the year that the dateline prints, for a date that lacks them. */
function completed(edtf: string, { text, blocks }: Page): string {
  const block = blocks.find(({ role }) => role === "dateline");
  const sent = block && readDateline(text.slice(...block.span))?.date;
  if (!sent) return edtf;
  return edtf.replace(/XXXX-(XX|\d{2})-(\d{2})/gu, (unknown, month: string, day: string) => {
    // a day that comes after the dateline's is one of the month before
    const before = Number(day) > sent.day ? 1 : 0;
    const at = month === "XX" ? sent.month - before : Number(month);
    if (at < 1) return sent.year === null ? `XXXX-12-${day}` : `${sent.year - 1}-12-${day}`;
    const year = sent.year === null ? "XXXX" : String(at > sent.month ? sent.year - 1 : sent.year);
    return at === sent.month && year === "XXXX" && month !== "XX"
      ? unknown
      : `${year}-${String(at).padStart(2, "0")}-${day}`;
  });
}
