import type { Span } from "@readout/schema";

/** One sentence, or one part of a headline, that tells of a meeting. */
export interface MeetingEvent {
  readonly rule: string;
  readonly sentence: Span;
  /** The verb beside the name. */
  readonly verb: Span;
  /** Names as printed; several where one sentence tells of several meetings. */
  readonly names: readonly Span[];
  /** The body that calls it: the subject of 召开, where that is no person. */
  readonly organ: Span | null;
  /** The meeting of which this is a sitting: `某会议|举行全体会议`. */
  readonly sittingOf: Span | null;
}
