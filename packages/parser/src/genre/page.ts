import type { Block, Span } from "@readout/schema";
import type { Scan } from "../engine/scan.ts";
import type { Trace } from "../engine/trace.ts";

/** What every reader of the genre is given: one text, its blocks, and everything the scan found in it. */
export interface Page {
  /** The text to read: the restored text, or its length-preserving Simplified shadow. Offsets are those of the restored text. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Spans of the blocks that belong to the readout, in order: no rights, related or furniture. */
  readonly readable: readonly Span[];
  /** Publication date, `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly scan: Scan;
  readonly trace: Trace | undefined;
}

/** Whether a span lies in the readout itself. By binary search: a page may have as many blocks as it has hits. */
export function isReadable({ readable }: Page, [start, end]: Span): boolean {
  let low = 0;
  let high = readable.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((readable[middle] as Span)[0] <= start) low = middle + 1;
    else high = middle;
  }
  const block = readable[low - 1];
  return block !== undefined && end <= block[1];
}
