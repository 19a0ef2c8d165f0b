import type { CopyMapEntry, Issue, Source, Span } from "@readout/schema";

/** One visible block of a page: what a reader would call a paragraph, a line or a cell. */
export interface CopyBlock {
  /** Its place in the copy; never empty. */
  readonly span: Span;
  /** The nearest block-level element: `p`, `h1`, `li`, `td`, `div`, `body`. */
  readonly tag: string;
  /** 0 to 1: how much of its text, without white space, stands inside links. */
  readonly linkShare: number;
  /**
   * The way from the root to that element, `/` between elements, each `tag#id.class.class~n`; `n` counts the elements of the page.
   * Very deep pages are cut: a block below the limit shows the path of its last ancestor within it.
   */
  readonly container: string;
}

/** What was read from an input before any repair. */
export interface Copy {
  readonly text: string;
  readonly source: Source;
  /** Hash of the bytes, of the UTF-8 form where a string was given. */
  readonly witness: string;
  /** Whether the witness is the hash of {@link text} itself: a string was given, and no page. */
  readonly isWitnessed: boolean;
  /** From the copy to the decoded source; `undefined` where they are the same. What stands between two entries has no place in the source. */
  readonly map: readonly CopyMapEntry[] | undefined;
  /** Of a page only. */
  readonly blocks: readonly CopyBlock[] | undefined;
  readonly issues: readonly Issue[];
}
