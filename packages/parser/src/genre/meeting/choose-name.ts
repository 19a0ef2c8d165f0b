import type { Span } from "@readout/schema";
import type { MeetingEvent } from "./meeting-event.ts";
import { isBare, isSitting, needsOrgan } from "./name-form.ts";

/** The name of one meeting, and the places it is put together from. */
export interface MeetingName {
  readonly name: string;
  readonly span: Span;
  /** What is printed of it: one place, or the body and the noun, or the meeting and its sitting. */
  readonly pieces: readonly Span[];
  readonly rule: string;
}

/**
 * The name that an event gives: as printed, without the verb.
 *
 * @param headline - Printed headline; a sitting belongs to the name only where the headline names it too. Empty where there is none.
 */
export function toName(text: string, event: MeetingEvent, name: Span, headline: string): MeetingName {
  const printed = text.slice(...name);
  const { sittingOf, organ, rule } = event;
  if (sittingOf) {
    const kind = printed.replace(/^第.{1,5}?次/u, "");
    if (headline !== "" && !headline.includes(kind)) return single(text, sittingOf, rule);
    return joined(text, sittingOf, name, rule);
  }
  return organ && needsOrgan(printed) ? joined(text, organ, name, rule) : single(text, name, rule);
}

function single(text: string, span: Span, rule: string): MeetingName {
  return { name: text.slice(...span), span, pieces: [span], rule };
}

function joined(text: string, first: Span, second: Span, rule: string): MeetingName {
  return {
    name: text.slice(...first) + text.slice(...second),
    span: [first[0], second[1]],
    pieces: [first, second],
    rule,
  };
}

/** The fuller of the names that the body and the headline print of one meeting. */
export function fuller(body: MeetingName, headline: MeetingName): MeetingName {
  if (isBare(body.name)) return isBare(headline.name) ? body : headline;
  if (!isSameMeeting(body.name, headline.name)) return onlyOrganAdded(body) ? headline : body;
  if (body.name.startsWith(headline.name) && isSitting(body.name.slice(headline.name.length))) return headline;
  return headline.name.length > body.name.length ? headline : body;
}

/** `某部座谈会`, put together from 某部召开座谈会: it says nothing of what about. */
function onlyOrganAdded({ name, pieces }: MeetingName): boolean {
  const [organ, noun] = pieces;
  return organ !== undefined && noun !== undefined && isBare(name.slice(organ[1] - organ[0]));
}

/** Whether two names can be of one meeting: all of the shorter stands in the longer in its order, or most pairs of characters do. */
export function isSameMeeting(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isShortFor(short, long)) return true;
  let shared = 0;
  for (let i = 0; i + 2 <= short.length; i++) if (long.includes(short.slice(i, i + 2))) shared++;
  return shared >= 0.6 * (short.length - 1);
}

/** Whether all of the first name stands in the second, in its order: 专题会 for 某专题会议, 某党组会议 for 中共某党组会议. */
export function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
