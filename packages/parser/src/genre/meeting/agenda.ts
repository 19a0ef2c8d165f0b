import type { Span } from "@readout/schema";
import { cutAt, isComma, isSemicolon, withoutStop } from "../../zh/punctuation/cut.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { agendaVerbs } from "./meeting-lexicons.ts";
import { within } from "./within.ts";

const ENDS_AGENDA =
  /^(?:并|他|会议|强调|[\p{Script=Han}]{2,4}(?:强调|指出|出席|主持|表示|讲话)|主题是|中共中央政治局常委|标志着|这是)|强调|出席|讲话|主持/u;

/** Items of the agenda: clauses of the event's sentence after the meeting, up to where a person acts; what tells the purpose stays with its item. */
export function readAgenda(page: Page, { sentence, names, verb }: MeetingEvent, people: readonly NamedPlace[]): Span[] {
  const { text } = page;
  const [, end] = withoutStop(text, sentence);
  const from = Math.max(verb[1], ...names.map(([, to]) => to));
  const items: Span[] = [];
  if (from >= end) return items;
  for (const clause of cutAt(text, [from, end], (at, i) => isComma(at, i) || isSemicolon(at, i))) {
    const printed = text.slice(...clause);
    const opens =
      page.scan.longestAt(agendaVerbs, clause[0], clause[1]) ??
      (/^要求/u.test(printed) && isSemicolon(text, clause[0] - 1) ? true : undefined);
    if (!opens) {
      const last = items.at(-1);
      if (ENDS_AGENDA.test(printed) || within(people, clause).some(({ whole }) => whole[0] <= clause[0])) break;
      if (last) items[items.length - 1] = [last[0], clause[1]];
      continue;
    }
    items.push(clause);
  }
  return items;
}
