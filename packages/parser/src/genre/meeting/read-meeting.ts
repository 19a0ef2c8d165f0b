import type { Evidence, Quotation, Span } from "@readout/schema";
import type { DateReading } from "../../zh/date/date-readings.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { readAgenda } from "./agenda.ts";
import { type Chairs, readChairs } from "./chairs.ts";
import { type DivisionRead, readDivisionOf } from "./division.ts";
import type { FoundMeeting } from "./find-meetings.ts";
import { type MeetingDate, readMeetingDate, toRange } from "./meeting-date.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import type { MeetingRead } from "./meetings-read.ts";
import { readHalls, readMode, readPlace } from "./mode.ts";
import type { Scene } from "./scene.ts";
import { readSeries } from "./series.ts";
import { settleDate } from "./settle-date.ts";

/** What one meeting is read by, beside itself. */
export interface MeetingContext {
  readonly page: Page;
  readonly scene: Scene;
  readonly names: readonly NamedPlace[];
  readonly dates: readonly DateReading[];
  /** The meeting told of before this one, or undefined for the first. */
  readonly before: MeetingRead | undefined;
  /** Sentences that are this meeting's own. */
  readonly told: readonly Span[];
}

/** One meeting, and why each field holds what it holds; paths begin after `/meetings/<n>/`. */
export interface ReadMeeting {
  readonly meeting: MeetingRead;
  readonly evidence: readonly Evidence[];
}

/** Everything about one meeting that has been found. */
export function readMeeting(context: MeetingContext, found: FoundMeeting): ReadMeeting {
  const { page, scene, names, told } = context;
  const { text } = page;
  const { event, name, titles } = found;
  const evidence: Evidence[] = [];
  const cite = (path: string, spans: readonly Span[], rule: string, from?: string) => {
    const inferred = from === undefined ? { status: "stated" as const } : { status: "inferred" as const, from };
    evidence.push({ path, spans: [...spans], rule, ...inferred });
  };

  cite("name", name.pieces, name.rule);
  if (event.organ) cite("convener", [event.organ], "meeting/called");

  const date = dateOf(context, found, cite);
  const chairs = readChairs(page, scene, event, name.name, told, names);
  if (chairs) cite("chair", chairs.spans, chairs.rule);

  const place = [event, ...titles].map((told) => readPlace(page, told)).find((read) => read !== undefined);
  const mode = readMode(page, told, name.name, name.span, place);
  if (mode) cite("mode", mode.spans, mode.rule);

  const division = divisionOf(context, found, chairs);
  if (division) cite("division", division.spans, division.rule, "GB/T 2260");

  const series = readSeries(name, text);
  const quote = (span: Span): Quotation => ({ text: text.slice(...span), span });
  return {
    meeting: {
      name: name.name,
      span: name.span,
      ordinal: series.find(({ ordinal }) => ordinal !== null)?.ordinal ?? null,
      series,
      date,
      range: toRange(date),
      chair: chairs?.names[0] ?? null,
      chairs: chairs?.names ?? [],
      convener: event.organ ? text.slice(...event.organ) : null,
      mode: mode?.mode ?? null,
      division: division?.division ?? null,
      venues: [...(place ? [place] : []), ...readHalls(page, told)].sort((a, b) => a[0] - b[0]).map(quote),
      agenda: readAgenda(page, event, names).map(quote),
    },
    evidence,
  };
}

type Cite = (path: string, spans: readonly Span[], rule: string, from?: string) => void;

/** The printed date; of a meeting told as held 当天, the day of the one before it. */
function dateOf(
  { page, dates, before, told }: MeetingContext,
  { event, sameDay }: FoundMeeting,
  cite: Cite,
): string | null {
  const printed = readMeetingDate(page.text, event, dates);
  if (printed) {
    const settled = settleDate(printed, page);
    cite("date", settled.spans, settled.rule, settled.from);
    return settled.edtf;
  }
  const earlier = dateBefore(page, told, event, dates);
  if (earlier) {
    cite("date", earlier.spans, earlier.rule, "meeting.lead");
    return earlier.edtf;
  }
  const same = sameDay ? (before?.date ?? null) : null;
  if (sameDay && same !== null) cite("date", [sameDay], "meeting/same-day", "meetings/0/date");
  return same;
}

/** The date of the sentences before an event in its paragraph: `9日，某人到某县调研。随后，他主持召开座谈会。` */
function dateBefore(
  { text }: Page,
  told: readonly Span[],
  { sentence, verb }: MeetingEvent,
  dates: readonly DateReading[],
): MeetingDate | undefined {
  if (/近日|日前/u.test(text.slice(sentence[0], verb[0]))) return undefined;
  let from = sentence[0];
  for (const span of told.filter((other) => other[0] < sentence[0]).reverse()) {
    if (text.slice(span[1], from).includes("\n")) return undefined;
    const dated = readMeetingDate(text, { sentence: span, verb: [span[1], span[1]], names: [] }, dates);
    if (dated) return dated;
    from = span[0];
  }
  return undefined;
}

/** The division, from the name, who calls the meeting, and the posts of who chairs it. */
function divisionOf(
  { page, names }: MeetingContext,
  { event, name }: FoundMeeting,
  chairs: Chairs | undefined,
): DivisionRead | undefined {
  const chair = names.find((person) => person.name === chairs?.names[0]);
  const organ = event.organ ? page.text.slice(...event.organ) : "";
  const words = [`${name.name} ${organ}`, (chair?.offices ?? []).map(({ text }) => text).join(" ")];
  const naming = [...name.pieces, ...(event.organ ? [event.organ] : []), ...(chair ? [chair.whole] : [])];
  return readDivisionOf(page, words, naming, event.sentence);
}
