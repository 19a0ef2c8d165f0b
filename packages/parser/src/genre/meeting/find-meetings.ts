import type { Span } from "@readout/schema";
import { fuller, isSameMeeting, type MeetingName, toName } from "./choose-name.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { sameDayWords } from "./meeting-lexicons.ts";
import { isBare, isSitting } from "./name-form.ts";
import { type EventContext, readEvent } from "./read-event.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** Nobody tells of more in one text; keeps a text of many readouts linear. */
const MOST_MEETINGS = 24;

/** Past so many paragraphs, a meeting is told of where a paragraph opens, or not at all. */
const LEADING = 4;

/** A meeting that the text is about. */
export interface FoundMeeting {
  readonly event: MeetingEvent;
  readonly name: MeetingName;
  /** The words that put it on the day of the meeting before: 当天. */
  readonly sameDay: Span | undefined;
  /** What the headline tells of it. */
  readonly titles: readonly MeetingEvent[];
}

interface Told {
  readonly event: MeetingEvent;
  readonly name: MeetingName;
  readonly at: SceneSentence;
}

/** The meetings that a text is about: that of the headline or the lead, and those told after it as held the same day. */
export function findMeetings(context: EventContext, scene: Scene): FoundMeeting[] {
  const { page } = context;
  const { text } = page;
  const headline = scene.headline.map((span) => text.slice(...span)).join(" ");
  const headed = scene.headline
    .flatMap((part) => toNames(text, readEvent(context, part), headline))
    .filter(({ name }) => !isBare(name.name));
  const told = scene.sentences.flatMap((at) =>
    !at.opensParagraph && at.paragraph >= LEADING
      ? []
      : toNames(text, readEvent(context, at.span), headline).map((entry) => ({ ...entry, at })),
  );
  const main = findMain(told, headed);
  const titlesOf = (name: string) => headed.filter((head) => isSameMeeting(head.name.name, name));
  if (!main)
    return headed.slice(0, 1).map(({ event, name }) => ({
      event: leadEvent(event, scene),
      name,
      sameDay: undefined,
      titles: [event],
    }));
  const title = titlesOf(main.name.name)[0] ?? headed[0];
  const name = title ? fuller(main.name, title.name) : main.name;
  const first: FoundMeeting = {
    event: isTellingLater(main) ? leadEvent(main.event, scene) : main.event,
    name,
    sameDay: undefined,
    titles: titlesOf(name.name).map(({ event }) => event),
  };
  return [first, ...findMore(context, told, headed, main, first)];
}

function toNames(
  text: string,
  event: MeetingEvent | undefined,
  headline: string,
): { event: MeetingEvent; name: MeetingName }[] {
  return event ? event.names.map((name) => ({ event, name: toName(text, event, name, headline) })) : [];
}

/** The event of the body that the headline names; else that of the lead; else the first at all. */
function findMain(told: readonly Told[], headed: readonly { name: MeetingName }[]): Told | undefined {
  const isHeaded = ({ name }: Told) => headed.some((head) => isSameMeeting(head.name.name, name.name));
  const named = told.filter(({ name, event }) => !isBare(name.name) || event.rule !== "meeting/chaired");
  return (
    named.find((entry) => isHeaded(entry) && (entry.at.paragraph <= 3 || !isBare(entry.name.name))) ??
    named.find(({ at }) => at.paragraph === 0) ??
    told.find(({ at, name }) => at.paragraph === 0 && /座谈会|专题会|调度会/u.test(name.name)) ??
    (headed.length > 0
      ? undefined
      : (named.find(({ at }) => at.opensParagraph) ?? told.find(({ name }) => name.name !== "会议")))
  );
}

/** `某人主持座谈会`, told after the lead: what it names is dated by the lead. */
function isTellingLater({ event, name, at }: Told): boolean {
  return (
    event.rule === "meeting/chaired" && event.verb[1] - event.verb[0] === 2 && isBare(name.name) && at.paragraph > 0
  );
}

/** An event that only the headline tells is dated and placed by the lead. */
function leadEvent(event: MeetingEvent, { sentences: [lead] }: Scene): MeetingEvent {
  return lead ? { ...event, sentence: lead.span, verb: [lead.span[1], lead.span[1]] } : event;
}

/** Meetings that a later paragraph opens with, held the same day or named in the headline. */
function findMore(
  { page }: EventContext,
  told: readonly Told[],
  headed: readonly Pick<Told, "event" | "name">[],
  main: Told,
  first: FoundMeeting,
): FoundMeeting[] {
  const more: FoundMeeting[] = [];
  for (const entry of told) {
    if (more.length + 1 >= MOST_MEETINGS) break;
    const { event, name, at } = entry;
    const isSecondName = event === main.event && entry !== main;
    if (!isSecondName) {
      if (at.span[0] <= main.at.span[0] || !at.opensParagraph || isBare(name.name) || isSitting(name.name)) continue;
      if (!["meeting/called", "meeting/chaired", "meeting/held"].includes(event.rule)) continue;
    }
    if ([first, ...more].some((known) => isSameMeeting(known.name.name, name.name))) continue;
    const sameDay = page.scan.within(sameDayWords, at.span[0], Math.min(at.span[1], at.span[0] + 12))[0];
    const title = headed.find((head) => isSameMeeting(head.name.name, name.name));
    if (!isSecondName && !sameDay && !title) continue;
    more.push({
      event,
      name: title ? fuller(name, title.name) : name,
      sameDay: sameDay ? [sameDay.start, sameDay.end] : undefined,
      titles: title ? [title.event] : [],
    });
  }
  return more;
}
