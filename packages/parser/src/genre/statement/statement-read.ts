import type { Span, Statement } from "@readout/schema";

/** A statement before the record numbers it; the record finds the speaker's id by name. */
export interface StatementRead extends Omit<Statement, "id" | "meeting" | "speakerId"> {
  /** Index into the meetings, or null. */
  readonly meeting: number | null;
  /** The frame itself: `林晓强调，`, `会议指出，`; the statement's text begins after it. */
  readonly frame: Span;
  readonly rule: string;
}
