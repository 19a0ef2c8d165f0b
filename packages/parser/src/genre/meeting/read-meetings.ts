import type { Evidence } from "@readout/schema";
import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import { dateReadings } from "../../zh/date/date-readings.ts";
import { dateRules } from "../../zh/date/date-rules.ts";
import { abbreviation } from "../../zh/place/abbreviation.rule.ts";
import { ownDivisionLexicon, placeLexicon } from "../../zh/place/place-lexicon.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { readCited } from "./cited-meetings.ts";
import { findMeetings } from "./find-meetings.ts";
import { agendaVerbs, hallWords, meetingNouns, meetingVerbs, sameDayWords, videoWords } from "./meeting-lexicons.ts";
import type { MeetingRead, MeetingsRead } from "./meetings-read.ts";
import { readMeeting } from "./read-meeting.ts";
import { readScene } from "./scene.ts";

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
  for (const [index, entry] of found.entries()) {
    const [start] = entry.event.sentence;
    const from = start === found[0]?.event.sentence[0] ? 0 : start;
    const to =
      found.slice(index + 1).find(({ event }) => event.sentence[0] > start)?.event.sentence[0] ?? page.text.length;
    const told = scene.sentences.map(({ span }) => span).filter((span) => span[0] >= from && span[1] <= to);
    const read = readMeeting({ page, scene, names, dates, told, before: meetings.at(-1) }, entry);
    meetings.push(read.meeting);
    evidence.push(...read.evidence.map(({ path, ...rest }) => ({ path: `/meetings/${index}/${path}`, ...rest })));
  }
  const own = meetings.map(({ name }) => name);
  return { meetings, cited: readCited(page, own, scene.headline), evidence, issues: [] };
}
