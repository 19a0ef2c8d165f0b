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

/** Whether a span lies in the readout itself. */
export function isReadable(page: Page, span: Span): boolean {
  return page.readable.some(([from, to]) => span[0] >= from && span[1] <= to);
}
