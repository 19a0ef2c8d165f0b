import type { Evidence, Issue, Quotation, Span } from "@readout/schema";
import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import { type DateReading, dateReadings } from "../../zh/date/date-readings.ts";
import { dateRules } from "../../zh/date/date-rules.ts";
import { abbreviation } from "../../zh/place/abbreviation.rule.ts";
import { ownDivisionLexicon, placeLexicon } from "../../zh/place/place-lexicon.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { readAgenda } from "./agenda.ts";
import { readChairs } from "./chairs.ts";
import { isSameMeeting } from "./choose-name.ts";
import { readCited } from "./cited-meetings.ts";
import { readDivisionOf } from "./division.ts";
import { type FoundMeeting, findMeetings } from "./find-meetings.ts";
import { readMeetingDate, toRange } from "./meeting-date.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { agendaVerbs, hallWords, meetingNouns, meetingVerbs, sameDayWords, videoWords } from "./meeting-lexicons.ts";
import type { MeetingRead, MeetingsRead } from "./meetings-read.ts";
import { readHalls, readMode, readPlace } from "./mode.ts";
import { readEvent } from "./read-event.ts";
import { readScene, type Scene } from "./scene.ts";
import { readSeries } from "./series.ts";

export const meetingLexicons: readonly AnyLexicon[] = [
  meetingVerbs,
  meetingNouns,
  agendaVerbs,
  videoWords,
  hallWords,
  sameDayWords,
  placeLexicon,
  ownDivisionLexicon,
];
export const meetingRules: readonly AnyRule[] = [...dateRules, abbreviation];

/** The meetings that the text is about, in printed order, and those that it only cites. */
export function readMeetings(page: Page, names: readonly NamedPlace[]): MeetingsRead {
  const scene = readScene(page);
  const dates = dateReadings(page.scan, { published: page.published });
  const found = findMeetings({ page, names, dates }, scene);
  const meetings: MeetingRead[] = [];
  const evidence: Evidence[] = [];
  found.forEach((meeting, index) => {
    const read = readOne(page, scene, names, dates, meeting, found[index + 1], meetings.at(-1));
    meetings.push(read.meeting);
    evidence.push(...read.evidence.map((entry) => ({ ...entry, path: `/meetings/${index}/${entry.path}` })));
  });
  const issues: Issue[] = [];
  return {
    meetings,
    cited: readCited(
      page,
      meetings.map(({ name }) => name),
      scene.headline,
    ),
    evidence,
    issues,
  };
}

function readOne(
  page: Page,
  scene: Scene,
  names: readonly NamedPlace[],
  dates: readonly DateReading[],
  { event, name, sameDay }: FoundMeeting,
  next: FoundMeeting | undefined,
  before: MeetingRead | undefined,
): { meeting: MeetingRead; evidence: Evidence[] } {
  const { text } = page;
  const evidence: Evidence[] = [];
  const cite = (path: string, spans: readonly Span[], rule: string, from?: string) =>
    evidence.push({
      path,
      spans: [...spans],
      rule,
      status: from === undefined ? "stated" : "inferred",
      ...(from === undefined ? {} : { from }),
    });

  cite("name", name.pieces, name.rule);
  const series = readSeries(name, text);
  const ordinal = series.find((entry) => entry.ordinal !== null)?.ordinal ?? null;

  const dated = readMeetingDate(text, event, dates);
  const date = dated?.edtf ?? (sameDay ? (before?.date ?? null) : null);
  if (dated)
    cite(
      "date",
      dated.spans,
      dated.rule,
      dated.inferred ? (page.published === null ? undefined : "source.published") : undefined,
    );
  else if (sameDay && date !== null) cite("date", [sameDay], "meeting/same-day", "meetings/0/date");

  const [from, to] = [before ? event.sentence[0] : 0, next ? next.event.sentence[0] : text.length];
  const told = scene.sentences.filter(({ span }) => span[0] >= from && span[1] <= to).map(({ span }) => span);
  const chairs = readChairs(page, scene, event, name.name, told, names);
  if (chairs) cite("chair", chairs.spans, chairs.rule);

  const place = readPlace(page, event) ?? headlinePlace(page, scene, name.name, names, dates);
  const mode = readMode(page, told, name.name, name.span, place);
  if (mode) cite("mode", mode.spans, mode.rule);

  const convener = event.organ ? text.slice(...event.organ) : null;
  if (event.organ) cite("convener", [event.organ], "meeting/called");

  const posts = names.filter(({ name: person }) => person === chairs?.names[0]).slice(0, 1);
  const words = [name.name, convener ?? "", ...posts.flatMap(({ offices }) => offices.map((office) => office.text))];
  const naming = [...name.pieces, ...(event.organ ? [event.organ] : []), ...posts.map(({ whole }) => whole)];
  const division = readDivisionOf(page, words.join(" "), naming, event.sentence);
  if (division) cite("division", division.spans, division.rule, "GB/T 2260");

  const quote = (span: Span): Quotation => ({ text: text.slice(...span), span });
  const halls = readHalls(page, told);
  return {
    meeting: {
      name: name.name,
      span: name.span,
      ordinal,
      series,
      date,
      range: toRange(date),
      chair: chairs?.names[0] ?? null,
      chairs: chairs?.names ?? [],
      convener,
      mode: mode?.mode ?? null,
      division: division?.division ?? null,
      venues: [...(place ? [place] : []), ...halls].sort((a, b) => a[0] - b[0]).map(quote),
      agenda: readAgenda(page, event).map(quote),
    },
    evidence,
  };
}

/** A place that only the headline prints: `某会议在京召开`. */
function headlinePlace(
  page: Page,
  scene: Scene,
  name: string,
  names: readonly NamedPlace[],
  dates: readonly DateReading[],
): Span | undefined {
  for (const part of scene.headline) {
    const event = readEvent({ page, names, dates }, part);
    const place = event && isNamedIn(page.text, event, name) ? readPlace(page, event) : undefined;
    if (place) return place;
  }
  return undefined;
}

function isNamedIn(text: string, { names }: MeetingEvent, name: string): boolean {
  return names.some((span) => isSameMeeting(text.slice(...span), name));
}
