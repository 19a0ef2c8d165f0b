import type { TraceEntry } from "@readout/parser";
import type { Readout, Span } from "@readout/schema";

/** A name in both languages of the interface. */
interface Label {
  readonly zh: string;
  readonly en: string;
}

/** The names of a concept, and the part of the response system that it belongs to. */
export interface ConceptLabel extends Label {
  readonly area: { readonly letter: string; readonly label: Label };
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
