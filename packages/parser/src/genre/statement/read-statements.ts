import type { Span } from "@readout/schema";
import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import { cutSentences } from "../../zh/punctuation/cut.ts";
import { cutSegments, type Segment } from "../../zh/punctuation/segments.ts";
import { readIntroduction } from "../directive/addressee.ts";
import { readHead } from "../directive/heads.ts";
import { segmentOpening } from "../directive/imperative.ts";
import type { MeetingsRead } from "../meeting/meetings-read.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import type { Frame } from "./frame.ts";
import { actingName, namesWithin } from "./named-subject.ts";
import { isLead, isNarration } from "./narration.ts";
import { passages } from "./passages.ts";
import { readFrames } from "./read-frames.ts";
import type { Speaker, SpeakerMemory } from "./read-speaker.ts";
import { speakerLexicon } from "./speakers.ts";
import { speechVerbLexicon } from "./speech-verbs.ts";
import type { StatementRead } from "./statement-read.ts";

export const statementLexicons: readonly AnyLexicon[] = [speechVerbLexicon, speakerLexicon];
export const statementRules: readonly AnyRule[] = [];

/** What each speaker is reported to have said, from frame to frame, in printed order. */
export function readStatements(page: Page, names: readonly NamedPlace[], meetings: MeetingsRead): StatementRead[] {
  const { text, trace } = page;
  const statements: StatementRead[] = [];
  const memory: SpeakerMemory = { person: null, subject: null, author: null };
  let open: StatementRead | undefined;
  const meetingAt = meetingFinder(meetings);
  const close = () => {
    if (open) statements.push(open);
    open = undefined;
  };
  for (const passage of passages(page)) {
    let told = false;
    for (const span of cutSentences(text, passage)) {
      const segments = cutSegments(text, span);
      const lead = open === undefined && isLead(page, span);
      const frames = readFrames(page, names, { span, segments, lead }, memory);
      frames.forEach((frame, i) => {
        const start = frame.topic?.[0] ?? frame.span[0];
        if (open && i === 0 && start > span[0] && orders(page, segments, start))
          open = { ...open, span: [open.span[0], start] };
        close();
        const end = frames[i + 1]?.span[0] ?? (lead ? beforeAgenda(text, segments, frame, span[1]) : span[1]);
        open = toStatement(frame, end, meetingAt(frame.span[0]));
        trace?.fired(frame.rule, frame.span);
        remember(memory, frame);
      });
      if (frames.length > 0) {
        told = false;
        rememberSentence(page, names, memory, span, false);
        continue;
      }
      if (isNarration(page, names, span)) {
        if (open) trace?.fired("statement/narration", span);
        close();
        told = true;
      } else if (open) open = { ...open, span: [open.span[0], span[1]] };
      else if (told && memory.subject) open = continued(page, memory.subject, span, segments, meetingAt(span[0]));
      rememberSentence(page, names, memory, span, open === undefined);
    }
  }
  close();
  return statements;
}

/** Whether the segments before `to` order something: a phrase that only leads to a new frame belongs to no statement. */
function orders(page: Page, segments: readonly Segment[], to: number): boolean {
  return segments.some(({ span }) => span[1] <= to && (readHead(page, span) || segmentOpening(page, span) === "act"));
}

/** In the lead, where a statement gives way to the agenda again: `要求落实政策；部署…；决定…`. */
function beforeAgenda(text: string, segments: readonly Segment[], frame: Frame, end: number): number {
  const agenda = segments.find(
    ({ span }) =>
      span[0] > frame.span[1] &&
      /^(?:确定|部署|决定|听取|审议|研究|讨论|通过《)/u.test(text.slice(span[0], span[0] + 3)),
  );
  return agenda ? agenda.span[0] - 1 : end;
}

/** After a sentence about the meeting, in the same paragraph, an order without a frame is still the meeting's: 会议听取了汇报。各地要…. */
function continued(
  page: Page,
  speaker: Speaker,
  span: Span,
  segments: readonly Segment[],
  meeting: number | null,
): StatementRead | undefined {
  const [first] = segments;
  const head = first && readHead(page, first.span);
  if (!first || !head || head.force === "keep") return undefined;
  const named = readIntroduction(page, head.before);
  if (named.topic !== null) return undefined;
  const rule = "statement/continued";
  page.trace?.fired(rule, span);
  return toStatement(
    { span: [span[0], span[0]], act: "", force: "said", speaker, topic: null, rule },
    span[1],
    meeting,
  );
}

function toStatement(frame: Frame, end: number, meeting: number | null): StatementRead {
  return {
    meeting,
    speaker: frame.speaker.name,
    act: frame.act,
    kind: frame.speaker.kind,
    span: [frame.span[0], end],
    frame: frame.span,
    force: frame.force,
    topic: frame.topic,
    vow: frame.speaker.crowd && frame.act !== "建议",
    rule: frame.rule,
  };
}

/** Gives the last meeting named before a place, else the first. Asked in printed order, it passes each meeting once. */
function meetingFinder({ meetings }: MeetingsRead): (at: number) => number | null {
  const starts = meetings.map(({ span }, index) => ({ index, start: span[0] })).sort((a, b) => a.start - b.start);
  let last = 0;
  return (at) => {
    while (last + 1 < starts.length && (starts[last + 1]?.start ?? at) < at) last++;
    return starts[last]?.index ?? null;
  };
}

function remember(memory: SpeakerMemory, { speaker }: Frame): void {
  if (speaker.crowd) return;
  memory.subject = speaker;
  if (speaker.kind === "speech" && speaker.name !== null) memory.person = speaker.name;
  if (speaker.kind === "instruction") memory.author = speaker.name;
}

/** Takes from a sentence whom a later 他, 批示 or bare verb can mean. */
function rememberSentence(
  page: Page,
  names: readonly NamedPlace[],
  memory: SpeakerMemory,
  span: Span,
  narrated: boolean,
): void {
  const { text } = page;
  const printed = text.slice(...span);
  const named = namesWithin(names, span);
  const acting = actingName(text, named, span[0]);
  if (acting && /(?:批示|指示|贺信|回信)/u.test(text.slice(acting.span[1], span[1]))) memory.author = acting.name;
  if (!narrated) return;
  if (printed.startsWith("会议")) {
    memory.subject = { name: "会议", kind: "meeting", crowd: false, rule: "statement/carried" };
  } else if (acting) {
    memory.person = acting.name;
    memory.subject = { name: acting.name, kind: "speech", crowd: false, rule: "statement/carried" };
  }
}
