import type { Span } from "@readout/schema";

/** One directive group as cut from a sentence, before its clauses are read. */
export interface Group {
  readonly topic: Span | null;
  readonly addressee: Span | null;
  /** As printed, or null for a bare imperative. */
  readonly modal: string | null;
  /** From the first of topic, addressee and head to the end. */
  readonly span: Span;
  /** The clauses, in order; they tile the group after its head. */
  readonly clauses: readonly Span[];
  readonly rule: string;
}

/** What one part of a sentence holds. */
export interface PartRead {
  readonly groups: readonly Group[];
  /** What it says to be so, outside of the groups. */
  readonly assessments: readonly Span[];
}
