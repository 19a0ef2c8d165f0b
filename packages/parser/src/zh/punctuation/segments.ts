import type { Span } from "@readout/schema";
import { isColon, isComma, isSemicolon, trim } from "./cut.ts";
import { nesting } from "./nesting.ts";

/** A stretch of a sentence between two marks that stand outside quotations and brackets. */
export interface Segment {
  readonly span: Span;
  /** The mark that closes it; `end` where the sentence does. */
  readonly mark: "comma" | "semicolon" | "colon" | "end";
}

function markAt(text: string, at: number): Segment["mark"] | undefined {
  if (text.charCodeAt(at) >= 0x4e00 && text.charCodeAt(at) < 0xff00) return undefined;
  if (isComma(text, at)) return "comma";
  if (isSemicolon(text, at)) return "semicolon";
  if (isColon(text, at)) return "colon";
  return undefined;
}

/** Cuts a span at ，；： outside quotations and brackets; the marks belong to no segment, blank ones are left out. */
export function cutSegments(text: string, span: Span): Segment[] {
  const depth = nesting(text, span);
  const segments: Segment[] = [];
  let start = span[0];
  for (let at = span[0]; at <= span[1]; at++) {
    const mark = at === span[1] ? "end" : depth[at - span[0]] === 0 ? markAt(text, at) : undefined;
    if (mark === undefined) continue;
    const part = trim(text, [start, at]);
    if (part[0] < part[1]) segments.push({ span: part, mark });
    start = at + 1;
  }
  return segments;
}
