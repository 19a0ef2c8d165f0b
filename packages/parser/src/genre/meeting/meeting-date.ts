import type { DayRange, Span } from "@readout/schema";
import type { DateReading } from "../../zh/date/date-readings.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { within } from "./within.ts";

/** The day or days of a meeting, and the words they are read from. */
export interface MeetingDate {
  readonly edtf: string;
  readonly spans: readonly Span[];
  readonly rule: string;
  readonly inferred: boolean;
}

/** The date of an event: the last to the day before its verb that does not stand in a name; `20日、23日、24日` is a set. */
export function readMeetingDate(
  text: string,
  { sentence, verb, names }: Pick<MeetingEvent, "sentence" | "verb" | "names">,
  dates: readonly DateReading[],
): MeetingDate | undefined {
  const inSentence = within(dates, sentence).filter(
    ({ span, toTheDay, edtf }) =>
      toTheDay && !edtf.startsWith("..") && !names.some((name) => span[0] >= name[0] && span[1] <= name[1]),
  );
  const before = inSentence.filter(({ span }) => span[1] <= verb[0]);
  const last = before.at(-1);
  if (!last) return undefined;
  const run = runEndingWith(text, before);
  const first = run[0] as DateReading;
  return {
    edtf: run.length === 1 ? last.edtf : toSet(run.map(({ edtf }) => edtf)),
    spans: run.map(({ span }) => span),
    rule: first.rule,
    inferred: run.some(({ inferred }) => inferred),
  };
}

/** The dates that are joined with the last one by 、 or 和: days of one meeting. */
function runEndingWith(text: string, dates: readonly DateReading[]): readonly DateReading[] {
  let first = dates.length - 1;
  while (first > 0) {
    const [before, after] = [dates[first - 1] as DateReading, dates[first] as DateReading];
    if (!/^(?:上午|下午|晚)?[、和及]$/u.test(text.slice(before.span[1], after.span[0]))) break;
    first--;
  }
  return dates.slice(first);
}

/** Days that follow one another are an interval, others a set. */
function toSet(days: readonly string[]): string {
  if (days.some((day) => !/^\d{4}-\d{2}-\d{2}$/u.test(day))) return days.at(-1) as string;
  const apart = Date.parse(days.at(-1) as string) - Date.parse(days[0] as string);
  return apart === (days.length - 1) * 86_400_000 ? `${days[0]}/${days.at(-1)}` : `{${days.join(",")}}`;
}

/** First and last possible day of an EDTF day, interval or set; null where the year or the month is unknown. */
export function toRange(edtf: string | null): DayRange | null {
  const days = edtf?.match(/\d{4}-\d{2}-\d{2}/gu);
  if (!edtf || !days || edtf.includes("X") || edtf.includes("..")) return null;
  return { from: days[0] as string, to: days.at(-1) as string };
}
