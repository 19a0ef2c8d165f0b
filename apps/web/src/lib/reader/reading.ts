import type { Readout, Span, TraceEntry } from "@readout/schema";

/** A name in both languages of the interface. */
interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A part of what a pack knows. */
export interface AreaLabel {
  /** Its letter in the margin, which no other area of any pack has. */
  readonly letter: string;
  /** Its place in the register. */
  readonly rank: number;
  readonly label: Label;
}

/** The names of a concept, and the area that it belongs to. */
export interface ConceptLabel extends Label {
  readonly area: AreaLabel;
}

/** One text, read: all that the three columns show. Plain data, so that it can cross from a worker or from the server. */
export interface Reading {
  readonly record: Readout;
  /** The copy as it came. */
  readonly copy: string;
  readonly coverage: {
    /** The share of the text that some rule has read, 0 to 1. */
    readonly share: number;
    readonly unread: readonly Span[];
  };
  /** What every rule decided, by place. */
  readonly trace: readonly TraceEntry[];
  /** The names of the concepts that the record mentions, by code. */
  readonly labels: Readonly<Record<string, ConceptLabel>>;
}
