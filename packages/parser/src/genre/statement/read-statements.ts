import type { Span } from "@readout/schema";
import type { AnyLexicon } from "../../engine/scan.ts";
import { cutSentences } from "../../zh/punctuation/cut.ts";
import { cutSegments, type Segment } from "../../zh/punctuation/segments.ts";
import type { MeetingsRead } from "../meeting/meetings-read.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { beforeAgenda, isBareOrder, ordersBefore } from "./bounds.ts";
import type { Frame } from "./frame.ts";
import { isLead, isNarration } from "./narration.ts";
import { passages } from "./passages.ts";
import { readFrames } from "./read-frames.ts";
import { rememberFrame, rememberSentence, type SpeakerMemory } from "./speaker-memory.ts";
import { speakerLexicon } from "./speakers.ts";
import { speechVerbLexicon } from "./speech-verbs.ts";
import type { StatementRead } from "./statement-read.ts";

export const statementLexicons: readonly AnyLexicon[] = [speechVerbLexicon, speakerLexicon];

/** What each speaker is reported to have said, from frame to frame, in printed order. */
export function readStatements(page: Page, names: readonly NamedPlace[], meetings: MeetingsRead): StatementRead[] {
  const reader = new Reader(page, names, meetings);
  for (const passage of passages(page)) {
    reader.startPassage();
    for (const sentence of cutSentences(page.text, passage)) reader.read(sentence);
  }
  return reader.finish();
}

/** Goes through a text sentence by sentence with one statement open at most. */
class Reader {
  private readonly page: Page;
  private readonly names: readonly NamedPlace[];
  private readonly meetingAt: (at: number) => number | null;
  private readonly memory: SpeakerMemory = { person: null, subject: null, author: null };
  private readonly statements: StatementRead[] = [];
  private open: StatementRead | undefined;
  /** The open statement began in this passage. */
  private opened = false;
  /** The open statement is cited by who reports: 某某主席指出. */
  private cited = false;
  /** The sentence before told of the meeting. */
  private told = false;

  constructor(page: Page, names: readonly NamedPlace[], meetings: MeetingsRead) {
    this.page = page;
    this.names = names;
    this.meetingAt = meetingFinder(meetings);
  }

  startPassage(): void {
    // words cited in passing end with their paragraph
    if (this.cited) this.close();
    this.told = false;
    this.opened = false;
  }

  finish(): StatementRead[] {
    this.close();
    return this.statements;
  }

  read(span: Span): void {
    const { page, names, memory } = this;
    const segments = cutSegments(page.text, span);
    const lead = this.open === undefined && isLead(page, span);
    const frames = readFrames(page, names, { span, segments, lead }, memory);
    if (frames.length > 0) this.readFramed(span, segments, frames, lead);
    else this.readUnframed(span, segments);
    rememberSentence(page, names, memory, span, frames.length === 0 && this.open === undefined);
  }

  private readFramed(span: Span, segments: readonly Segment[], frames: readonly Frame[], lead: boolean): void {
    const { page } = this;
    let resumed: StatementRead | undefined;
    frames.forEach((frame, i) => {
      const next = frames[i + 1]?.span[0];
      const end = next ?? (lead ? beforeAgenda(page.text, segments, frame, span[1]) : span[1]);
      const outer = resumed ?? (this.opened ? this.open : undefined);
      const relayed = outer !== undefined && frame.speaker.owner && frame.speaker.name !== outer.speaker;
      const start = frame.topic?.[0] ?? frame.span[0];
      if (i === 0 && start > span[0] && ordersBefore(page, segments, start)) this.extend(start);
      this.close();
      resumed = relayed ? outer : undefined;
      this.open = toStatement(frame, end, this.meetingAt(frame.span[0]), relayed);
      this.opened = true;
      this.cited = frame.speaker.owner;
      page.trace?.fired(frame.rule, frame.span);
      if (!relayed) rememberFrame(this.memory, frame);
    });
    this.told = false;
    if (resumed) this.resume(resumed, span[1]);
  }

  private readUnframed(span: Span, segments: readonly Segment[]): void {
    const { page, names, memory } = this;
    if (isNarration(page, names, span)) {
      page.trace?.fired("statement/narration", span);
      this.close();
      this.told = true;
    } else if (this.open) this.extend(span[1]);
    else if (this.told && memory.subject && isBareOrder(page, segments)) {
      // 会议听取了汇报。各地要…: in one paragraph the order is still the meeting's
      const rule = "statement/continued";
      const frame: Frame = {
        span: [span[0], span[0]],
        act: "",
        force: "said",
        speaker: memory.subject,
        topic: null,
        rule,
      };
      this.open = toStatement(frame, span[1], this.meetingAt(span[0]), false);
      this.cited = false;
      this.opened = true;
      page.trace?.fired(rule, span);
    }
  }

  private extend(end: number): void {
    if (this.open) this.open = { ...this.open, span: [this.open.span[0], end] };
  }

  private close(): void {
    if (this.open && this.open.span[0] < this.open.span[1]) this.statements.push(this.open);
    this.open = undefined;
  }

  /** After words that a speaker relayed, the speaker goes on. */
  private resume(outer: StatementRead, at: number): void {
    this.close();
    this.cited = false;
    this.open = { ...outer, span: [at, at], frame: [at, at], force: "said", topic: null, rule: "statement/resumed" };
    this.opened = true;
  }
}

function toStatement(frame: Frame, end: number, meeting: number | null, relayed: boolean): StatementRead {
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
    relayed,
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
