import type { Span } from "@readout/schema";
import { definePlacePattern, matchEnd } from "../../engine/place-pattern.ts";
import { cutSegments } from "../../zh/punctuation/segments.ts";
import type { Page } from "../page.ts";
import { acts, coverbs, manners } from "../sentence/acts.ts";
import { isActor, readIntroduction } from "../sentence/addressee.ts";
import { addresseeAsked } from "../sentence/asked.ts";
import { type Head, readHead } from "../sentence/heads.ts";
import { isTold, segmentOpening } from "../sentence/imperative.ts";
import type { SpeechForce } from "../statement/speech-verbs.ts";
import type { PartRead } from "./group.ts";
import { type Growing, grow } from "./grow-group.ts";
import { isClosingRemark, saysSo } from "./predicate.ts";

/** What stands around a part of a sentence. */
export interface PartContext {
  readonly page: Page;
  /** The part follows its frame straight. */
  readonly opens: SpeechForce | null;
  /** Printed before the frame: `针对…，会议要求`. */
  readonly topic: Span | null;
}

/** Reads the groups of one sentence, or of one part of it between ；. */
export function readPart(context: PartContext, part: Span): PartRead {
  const { page } = context;
  const segments = cutSegments(page.text, part).map(({ span }) => span);
  const heads = segments.map((span) => readHead(page, span));
  const first = heads.findIndex((head, i) => head !== undefined && isOrder(page, head, segments, i));
  const start = first < 0 ? undefined : beginAtHead(context, segments, heads[first] as Head, first);
  const bare = start ? undefined : beginBare(context, segments);
  const begun = start ?? bare;
  if (!begun) return { groups: [], assessments: [part] };
  return grow(page, segments, heads, begun.group, begun.from, begun.next);
}

interface Begun {
  readonly group: Growing;
  /** The first segment that belongs to the group, its introduction included. */
  readonly from: number;
  /** The first segment after those already in the group. */
  readonly next: number;
}

/** An ordinal counts as a head only before an act: `二是加强…`, not `一是形势严峻`. */
function isOrder(page: Page, head: Head, segments: readonly Span[], at: number): boolean {
  if (head.rule !== "directive/ordinal" || /[要须当应务]/u.test(head.modal)) return true;
  const [, to] = segments[at] as Span;
  return firstAct(page, [[head.clauseStart, to], ...segments.slice(at + 1, at + 4)]) !== undefined;
}

/** A group whose head stands in the segment `at`. */
function beginAtHead(context: PartContext, segments: readonly Span[], head: Head, at: number): Begun | undefined {
  const { page } = context;
  const { text } = page;
  const segment = segments[at] as Span;
  const introduction = readIntroduction(page, head.before);
  const apart = addresseeApart(page, segments, head, at);
  const end = apart ? at - 1 : at;
  const addressee = introduction.addressee ?? apart;
  const bare = opensBare(page, segments, at, head, addressee !== null) ? beginBare(context, segments) : undefined;
  if (bare) return bare;
  const from = end - introducing(page, segments, end);
  let { topic } = introduction;
  if (from < end) {
    const last = (segments[end - 1] as Span)[1];
    const start = skipOpener(text, (segments[from] as Span)[0], last);
    if (start < last) topic = [start, topic ? topic[1] : last];
  }
  topic ??= context.topic;
  const starts = [topic?.[0], addressee?.[0], headStart(head, segment)].filter((place) => place !== undefined);
  return {
    group: {
      topic,
      addressee,
      modal: head.modal,
      start: Math.min(...starts),
      clauses: [[head.clauseStart, segment[1]]],
      rule: head.rule,
    },
    from,
    next: at + 1,
  };
}

/** Whether bare acts before a head already are the order: `加强巡查，消除隐患，不得瞒报`. One alone is what the head is about: `做好防汛，要…`. */
function opensBare(page: Page, segments: readonly Span[], at: number, head: Head, addressed: boolean): boolean {
  if (at === 0 || addressed || head.ordinal) return false;
  const ahead = segments.slice(0, at);
  if (segmentOpening(page, ahead[0] as Span) !== "act" || ahead.some((span) => isTold(page.text, span))) return false;
  if (saysSo(page.text, ahead)) return false;
  return (
    at > 1 ||
    head.force === "keep" ||
    segmentOpening(page, head.before) === "phrase" ||
    (head.before[1] > head.before[0] && isPlainOrder(page, ahead[0] as Span))
  );
}

/** An act opened by a preposition or a word of manner is ordered itself; a plain verb may only name what follows is about. */
function isPlainOrder({ text }: Page, [from, to]: Span): boolean {
  return coverbs.longestAt(text, from, to)?.value === true || manners.longestAt(text, from, to)?.value === "sure";
}

/** Who must act, printed before the head and parted from it by a comma: `风险较高的地区，要…`. */
function addresseeApart(page: Page, segments: readonly Span[], head: Head, at: number): Span | null {
  const previous = segments[at - 1];
  if (!previous || head.before[1] > head.before[0] || head.ordinal) return null;
  const named = isActor(page, previous) && segmentOpening(page, previous) === "other" && !saysSo(page.text, [previous]);
  return named ? previous : null;
}

function headStart(head: Head, segment: Span): number {
  return head.before[1] > head.before[0] ? head.before[1] : segment[0];
}

/** How many segments straight before `at` introduce what follows them: phrases, and acts that it is about. */
function introducing(page: Page, segments: readonly Span[], at: number): number {
  let count = 0;
  while (count < at) {
    const span = segments[at - count - 1] as Span;
    if (!isIntroducing(page, span) && !isBareAct(page, span)) break;
    count++;
  }
  return count;
}

function isBareAct(page: Page, span: Span): boolean {
  return segmentOpening(page, span) === "act" && !isTold(page.text, span) && !saysSo(page.text, [span]);
}

const INTRODUCES =
  /^(?:对于?|在|针对|围绕|按照|根据|依据|依照|面对|为了?|从|以|当(?![前地今年下])|作为|随着|通过|关于|结合|凡|一旦|如果|无论|不管|不论|只有|既然|鉴于|站在|各地在|到\d|除|(?:当前|目前|下一步|下一阶段|今后|今年|明年|近期|现阶段)(?:一个时期|一段时间|时期|阶段|期间)?$)/u;
const INTRODUCED = /(?:时|后|前|中|下|上|内|期间|之际|时期|阶段|方面|的|季节|过程中|来说|而言)$/u;

function isIntroducing(page: Page, span: Span): boolean {
  const printed = page.text.slice(...span);
  if (isTold(page.text, span) || /以来$/u.test(printed) || saysSo(page.text, [span])) return false;
  return INTRODUCES.test(printed) || (INTRODUCED.test(printed) && printed.length <= 24);
}

const OPENER = definePlacePattern(
  /(?:同时|一方面|另一方面|与此同时|此外|其中|另外|为此|因此|所以|对此|总之|首先|其次|最后|第[一二三四五六七八九十]{1,2}|[（(][一二三四五六七八九十]{1,2}[）)])[，、]?/u,
);

/** Passes 同时，/此外，/其中: they belong to no group. */
export function skipOpener(text: string, from: number, to: number): number {
  const end = matchEnd(OPENER, text, from);
  if (end === undefined || end >= to) return from;
  return text[end - 1] === "，" || text[end - 1] === "、" || text[from] === "（" ? end : from;
}

/** A group without a head: an imperative, or whom 要求 or 希望 has as its object. */
function beginBare(context: PartContext, segments: readonly Span[]): Begun | undefined {
  const { page, opens } = context;
  const { text } = page;
  const first = segments[0];
  if (!first) return undefined;
  if (opens === "asked") {
    const at = addresseeAsked(page, first);
    // 会前要求各部门组成调查组，…制作了…: what was asked is already done
    if (at !== undefined && segments.some((span) => isTold(text, span))) return undefined;
    if (at !== undefined)
      return {
        group: {
          topic: context.topic,
          addressee: [first[0], at],
          modal: null,
          start: context.topic?.[0] ?? first[0],
          clauses: [[at, first[1]]],
          rule: "directive/asked",
        },
        from: 0,
        next: 1,
      };
  }
  const opening = firstAct(page, segments);
  const remark = segments.findIndex((span) => isClosingRemark(text.slice(...span)));
  const said = remark > 0 ? segments.slice(0, remark) : segments;
  if (!opening || opening.act >= said.length || saysSo(text, said, opening.act)) return undefined;
  const lead = segments[opening.skip] as Span;
  const isTopic = opening.act > opening.skip && isAbout(page, lead);
  const from = isTopic ? opening.act : opening.skip;
  const about: Span | null = isTopic ? [lead[0], (segments[from - 1] as Span)[1]] : null;
  const clause = segments[from] as Span;
  const topic = context.topic ?? about;
  return {
    group: {
      topic,
      addressee: null,
      modal: null,
      start: topic?.[0] ?? clause[0],
      clauses: [clause],
      rule: "directive/imperative",
    },
    from: opening.skip,
    next: from + 1,
  };
}

/** 对瞒报险情的，: a phrase that says about whom, with no act of its own. */
function isAbout(page: Page, span: Span): boolean {
  return page.text.startsWith("对", span[0]) && segmentOpening(page, span) === "phrase";
}

/** Whether the segments open with an act, phrases that lead to it allowed; `skip` counts words of time that belong to no clause, `act` is the segment of the act. */
function firstAct(page: Page, segments: readonly Span[]): { skip: number; act: number } | undefined {
  let skip = 0;
  for (let i = 0; i < segments.length && i < 4; i++) {
    const span = segments[i] as Span;
    if (isTold(page.text, span)) return undefined;
    const opening = segmentOpening(page, span);
    if (opening === "act" || (opening === "phrase" && segments.length === 1 && holdsAct(page, span)))
      return { skip, act: i };
    const printed = page.text.slice(...span);
    if (i === skip && /^(?:当前|目前|下一步|下一阶段|今后|近期|同时|此外|其中)$/u.test(printed)) skip++;
    else if (opening !== "phrase" && !isTimed(page, span) && !(i > skip && /^(?:以及|和|特别是|尤其是)/u.test(printed)))
      return undefined;
  }
  return undefined;
}

/** 围绕…推动…, alone in its sentence: the phrase and its act stand in one segment. */
function holdsAct({ text }: Page, [from, to]: Span): boolean {
  return acts
    .within(text, from + 4, to)
    .some(({ start, end, value }) => value === "sure" && end - start > 1 && to - end > 1);
}

/** 年底前将…: a headless group may open with when. */
function isTimed(page: Page, [from, to]: Span): boolean {
  return /^(?:年底前|[今明]年|\d{1,2}月|月底前|力争|\d{4}年)/u.test(page.text.slice(from, Math.min(to, from + 8)));
}
