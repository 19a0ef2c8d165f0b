import type { Span } from "@readout/schema";
import type { Speaker } from "./speaker.ts";
import type { SpeechForce } from "./speech-verbs.ts";

/** One frame in a sentence: who says, with which verb, and where what is said begins. */
export interface Frame {
  /** From the subject to the mark after the verb, or to the verb's end where none stands. */
  readonly span: Span;
  readonly act: string;
  readonly force: SpeechForce;
  readonly speaker: Speaker;
  /** Segments before the frame that introduce what is said: `针对…，会议要求`. */
  readonly topic: Span | null;
  readonly rule: string;
}
