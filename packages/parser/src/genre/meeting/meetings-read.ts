import type { Evidence, Issue, Meeting, MeetingMention } from "@readout/schema";

/** A meeting before the record numbers it. Names stand for people: the record finds their ids. */
export interface MeetingRead extends Omit<Meeting, "id" | "chairIds"> {
  /** All who chair, in printed order; `chair` is the first. */
  readonly chairs: readonly string[];
}

export interface MeetingsRead {
  readonly meetings: readonly MeetingRead[];
  /** Meetings that the text only cites. */
  readonly cited: readonly MeetingMention[];
  /** Paths as in the record: `/meetings/0/date`. */
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}
