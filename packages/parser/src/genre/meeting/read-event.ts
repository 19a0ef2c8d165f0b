import type { Span } from "@readout/schema";
import type { Hit } from "../../engine/scan.ts";
import type { DateReading } from "../../zh/date/date-readings.ts";
import { isComma } from "../../zh/punctuation/cut.ts";
import { nesting } from "../../zh/punctuation/nesting.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { beforeAdjuncts, subjectEnd } from "./adjuncts.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { type MeetingVerb, meetingVerbs } from "./meeting-lexicons.ts";
import { endsName, findNameEnd } from "./name-end.ts";
import { isBare, isSitting } from "./name-form.ts";
import { within } from "./within.ts";

/** What an event is read by, beside its sentence. */
export interface EventContext {
  readonly page: Page;
  readonly names: readonly NamedPlace[];
  readonly dates: readonly DateReading[];
}

interface Clause extends EventContext {
  readonly sentence: Span;
  readonly isOutside: (at: number) => boolean;
}

/** Verbs in the order in which they say most about a meeting. */
const PRECEDENCE: readonly (readonly MeetingVerb[])[] = [
  ["hold", "chair", "study"],
  ["attend"],
  ["speak"],
  ["instruct"],
];
const READERS: Readonly<Record<MeetingVerb, (clause: Clause, verb: Hit<MeetingVerb>) => MeetingEvent | undefined>> = {
  hold: (clause, verb) => readCalled(clause, verb) ?? readHeld(clause, verb),
  chair: (clause, verb) => readNameAfterVerb(clause, verb, "meeting/chaired"),
  study: (clause, verb) => readCalled(clause, verb),
  attend: readAttended,
  speak: readSpokenAt,
  instruct: readInstructed,
};

/** The meeting that one sentence, or one part of a headline, tells of. */
export function readEvent(context: EventContext, sentence: Span): MeetingEvent | undefined {
  const { page } = context;
  const verbs = page.scan.leftmostLongest(meetingVerbs, ...sentence);
  if (verbs.length === 0) return undefined;
  const depth = nesting(page.text, sentence);
  const clause: Clause = {
    page,
    names: within(context.names, sentence),
    dates: within(context.dates, sentence),
    sentence,
    isOutside: (at) => depth[at - sentence[0]] === 0,
  };
  for (const kinds of PRECEDENCE)
    for (const verb of verbs) {
      if (!kinds.includes(verb.value) || !clause.isOutside(verb.start)) continue;
      if (isNoEvent(page.text, sentence, verb)) {
        page.trace?.refused("meeting/verb", [verb.start, verb.end], "said of another time, or a word of its own");
        continue;
      }
      const event = READERS[verb.value](clause, verb);
      if (!event) continue;
      page.trace?.fired(event.rule, event.names[0] as Span);
      return event;
    }
  return undefined;
}

const AHEAD = /(?:要|应|应当|必须|没有|未|多次|(?:将|将于|拟|拟于|定于|即将|提议|建议|决定|同意)[^，。]{0,20})$/u;

/** `召开的`, `将召开`, `主持人`: no event that is told. */
function isNoEvent(text: string, [from]: Span, { start, end }: Hit<MeetingVerb>): boolean {
  return (
    /^(?:的|之后|以来|之际|过|式|会$|会上|人|工作|日常|正义|公道)/u.test(text.slice(end, end + 2)) ||
    AHEAD.test(text.slice(Math.max(from, start - 24), start))
  );
}

const BEFORE_NAME = /^(?:召开)?了?(?:在[^，。；：]{1,16}(?:召开|举行)的)?(?:新一届)?/u;
const NO_NAME = /^(?:的|暨|、|\d{1,3}次|[一二三四五六七八九十百]{1,4}次|多次|系列|各类|一系列)/u;

/** The names after a verb; 和 parts two meetings, but not what one 大会 holds together with another. */
function namesAfter({ page, sentence, isOutside }: Clause, at: number): readonly Span[] {
  const { text } = page;
  const from = at + (BEFORE_NAME.exec(text.slice(at, at + 28))?.[0].length ?? 0);
  if (NO_NAME.test(text.slice(from, from + 6))) return [];
  const first = findNameEnd(text, from, sentence[1], isOutside);
  if (first === undefined) return [];
  const second = /^[和及]$/u.test(text[first] as string)
    ? findNameEnd(text, first + 1, sentence[1], isOutside)
    : undefined;
  if (second === undefined || isBare(text.slice(first + 1, second))) return [[from, first]];
  if (text.slice(from, first).endsWith("大会") && !NAMES_BODY.test(text.slice(first + 1, second)))
    return [[from, second]];
  return [
    [from, first],
    [first + 1, second],
  ];
}

/** A name that begins with whose meeting it is. */
const NAMES_BODY = /^(?:中央|中共|国务院|国家|全国|全省|全市|全县|省|市|县|自治区)/u;

function readNameAfterVerb(clause: Clause, verb: Hit<MeetingVerb>, rule: string): MeetingEvent | undefined {
  const names = namesAfter(clause, verb.end);
  if (names.length === 0) return undefined;
  return { rule, sentence: clause.sentence, verb: [verb.start, verb.end], names, organ: null, sittingOf: null };
}

/** Subjects that are no body. */
const NO_ORGAN =
  /^(?:会议|大会|全会|我[省市县区]|先后|多次|分别|并|他|我们|这次|此次|本次|会上|这是)|(?:主持|出席|强调|指出|决定|同意|书记|部长|主任|总理)$/u;

/** `某机构3日召开某会议`, `某会议4日举行全体会议`. */
function readCalled(clause: Clause, verb: Hit<MeetingVerb>): MeetingEvent | undefined {
  const event = readNameAfterVerb(clause, verb, "meeting/called");
  if (!event) return undefined;
  const { page, names, dates } = clause;
  const from = clauseStart(clause, verb.start);
  const subject: Span = [
    from,
    Math.min(beforeAdjuncts(page.text, [from, verb.start], dates), subjectEnd(page.text, [from, verb.start], dates)),
  ];
  const isPerson = names.some(({ span }) => span[0] >= from && span[1] <= verb.start);
  if (subject[1] - subject[0] < 2 || isPerson || NO_ORGAN.test(page.text.slice(...subject))) return event;
  const [name] = event.names as readonly [Span];
  if (endsName(page.text, ...subject) && isSitting(page.text.slice(...name))) return { ...event, sittingOf: subject };
  return { ...event, organ: subject };
}

/** `某会议8日至10日在某地召开`. */
function readHeld(clause: Clause, verb: Hit<MeetingVerb>): MeetingEvent | undefined {
  const { page, dates, sentence } = clause;
  const end = beforeAdjuncts(page.text, [sentence[0], verb.start], dates);
  const from = nameStart(clause, end);
  if (from >= end || end - from > 120 || !endsName(page.text, from, end) || isBare(page.text.slice(from, end)))
    return undefined;
  return {
    rule: "meeting/held",
    sentence,
    verb: [verb.start, verb.end],
    names: [[from, end]],
    organ: null,
    sittingOf: null,
  };
}

function readAttended(clause: Clause, verb: Hit<MeetingVerb>): MeetingEvent | undefined {
  const event = readNameAfterVerb(clause, verb, "meeting/attended");
  const [name] = event?.names ?? [];
  return name && !isBare(clause.page.text.slice(...name)) ? event : undefined;
}

/** `某人在某会议|上强调`. */
function readSpokenAt(clause: Clause, verb: Hit<MeetingVerb>): MeetingEvent | undefined {
  return readBetween(clause, verb, "在", "meeting/spoken-at");
}

/** `某人对某会议|作出批示`. */
function readInstructed(clause: Clause, verb: Hit<MeetingVerb>): MeetingEvent | undefined {
  return readBetween(clause, verb, "对", "meeting/instructed");
}

/** What somebody said elsewhere is relayed: `学习某人在某会议上发表的讲话`. */
const RELAYS = /学习|贯彻|落实|传达|按照|根据|领会/u;

function readBetween(clause: Clause, verb: Hit<MeetingVerb>, opening: string, rule: string): MeetingEvent | undefined {
  const { page, sentence, isOutside } = clause;
  const from = clauseStart(clause, verb.start);
  for (let at = from; at < verb.start; at++) {
    if (!page.text.startsWith(opening, at) || !isOutside(at)) continue;
    if (RELAYS.test(page.text.slice(from, at))) return undefined;
    const name: Span = [at + opening.length, verb.start];
    if (!endsName(page.text, ...name) || isBare(page.text.slice(...name))) return undefined;
    return { rule, sentence, verb: [verb.start, verb.end], names: [name], organ: null, sittingOf: null };
  }
  return undefined;
}

/** The start of the clause of `at`: after the last comma. */
function clauseStart({ page, sentence, isOutside }: Clause, at: number): number {
  for (let start = at - 1; start >= sentence[0]; start--)
    if (isComma(page.text, start) && isOutside(start)) return start + 1;
  return sentence[0];
}

const ADJUNCT =
  /^(?:在|为|受|经|按|根据|随着|据|自|从|当|今天|昨天|近日|日前|当地时间|当天|同日)|(?:后|时|之际|以来|期间|之前|下午|上午|晚|日|年|月)$/u;

/** Where a name begins that ends at `end`: after the adjuncts before it; a comma may stand inside a long name. */
function nameStart(clause: Clause, end: number): number {
  const { page, sentence, dates } = clause;
  const { text } = page;
  let from = sentence[0];
  for (let at = clauseStart(clause, end); at > sentence[0]; at = clauseStart(clause, at - 1)) {
    const before: Span = [clauseStart(clause, at - 1), at - 1];
    const printed = text.slice(...before);
    const isDate = dates.some(({ span }) => span[0] >= before[0] && span[1] <= before[1]);
    if (isDate || ADJUNCT.test(printed) || /(?:召开|举行|主持|出席|会议)/u.test(printed)) {
      from = at;
      break;
    }
  }
  const host = /^由[^，。；]{2,24}(?:主办|承办|举办|组织|召开)的/u.exec(text.slice(from, from + 30));
  if (host) return from + host[0].length;
  const opening = /^(?:今天|今日|昨天|近日|日前|当天|当日)(?:上午|下午|晚上?)?/u.exec(text.slice(from, from + 6));
  const date = dates.find(({ span }) => span[0] === from && !/^(?:年|年度)$/u.test(text.slice(span[1] - 1, span[1])));
  if (date) return afterTime(text, date.span[1]);
  return from + (opening?.[0].length ?? 0);
}

function afterTime(text: string, at: number): number {
  return at + (/^(?:上午|下午|晚上?|，)?/u.exec(text.slice(at, at + 3))?.[0].length ?? 0);
}
