import type { Block, Span } from "@readout/schema";
import type { Dateline } from "./dateline.ts";
import { toLines } from "./line.ts";
import { toRoles } from "./roles.ts";

/** What the structure of a page says of its blocks, in positions of the restored text. */
export interface LayoutHints {
  readonly blocks: readonly HintedBlock[];
}

export interface HintedBlock {
  readonly span: Span;
  readonly tag: string;
  readonly linkShare: number;
  readonly container: string;
}

export interface Layout {
  /** Sorted and disjoint; what stands between two of them is white space. */
  readonly blocks: Block[];
  readonly datelineDate: Dateline["date"];
}

/**
 * Decides what each line or block of a text is for. Whatever is not clearly something else belongs to the readout.
 *
 * @param text - Simplified: the restored text or its length-preserving shadow.
 */
export function readLayout(text: string, hints: LayoutHints | undefined): Layout {
  const { blocks, dateline } = toRoles(hints ? toLines(text) : toLines(text));
  return { blocks, datelineDate: dateline?.date };
}
