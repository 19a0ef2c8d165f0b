import type { Span, Statement } from "@readout/schema";
import type { SpeechForce } from "./speech-verbs.ts";

/** A statement before the record numbers it; the record finds the speaker's id by name. */
export interface StatementRead extends Omit<Statement, "id" | "meeting" | "speakerId"> {
  /** Index into the meetings, or null. */
  readonly meeting: number | null;
  /** The frame itself: `林晓强调，`, `会议指出，`; the statement's text begins after it. */
  readonly frame: Span;
  readonly rule: string;
  /** What the frame's verb may open. */
  readonly force: SpeechForce;
  /** What introduces the first order, printed before the frame: `针对…，会议要求`. */
  readonly topic: Span | null;
  /** Many say it: what they say is a vow, and orders nobody. */
  readonly vow: boolean;
  /** A speaker relays what another said before: it orders nobody now. */
  readonly relayed: boolean;
}
