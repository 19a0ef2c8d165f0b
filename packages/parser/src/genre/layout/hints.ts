import type { Span } from "@readout/schema";

/** What the structure of a page says of one block, in positions of the restored text. */
export interface HintedBlock {
  readonly span: Span;
  /** The nearest block-level element. */
  readonly tag: string;
  /** 0 to 1: how much of the text stands inside links. */
  readonly linkShare: number;
  /** The way from the root: `tag#id.class~n` joined by `/`. */
  readonly container: string;
}

/** What the structure of a page says. */
export interface LayoutHints {
  readonly blocks: readonly HintedBlock[];
}
