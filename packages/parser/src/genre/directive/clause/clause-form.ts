import type { Span } from "@readout/schema";
import type { CoverbClass } from "./grounds.data.ts";
import type { DisposalClass, Verb } from "./lexicons.ts";

/** A phrase that stands before the governing verb: 按照…部署, 在…下, 对…, 把…. */
export interface LedPhrase {
  readonly coverb: CoverbClass;
  /** From the coverb to the end of the phrase. */
  readonly span: Span;
  /** What the coverb leads, without a word that closes it. */
  readonly led: Span;
}

/** A clause taken apart: what stands before the governing verb, the verb, what it governs. */
export interface ClauseForm {
  readonly text: string;
  readonly span: Span;
  /** Where the clause begins after words that join it to the one before: 同时, 也要. */
  readonly from: number;
  /** Adverbs and phrases that say how, in order. */
  readonly manner: readonly Span[];
  readonly phrases: readonly LedPhrase[];
  /** The clause prints a time and no more: 6月1日起. */
  readonly isTime: boolean;
  /** 不得, 决不能, 严禁 or a plain 不. */
  readonly refusal: Span | null;
  /** What kind of clause the verb of 把X… makes; null where no list knows it, or no 把 stands. */
  readonly disposal: DisposalClass | null;
  /** What the lexicon knows of the governing verb; of verbs that 和 joins, of the last. */
  readonly verb: Verb | null;
  /** Where the governing verb stands; a serial head is one. */
  readonly verbSpan: Span | null;
  /** What the verb governs: from its end to the end of the clause, or X of 把X; empty where nothing follows. */
  readonly object: Span;
}
