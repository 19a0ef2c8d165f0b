import type { Span, TraceEntry } from "@readout/schema";

/** What one rule decided about a stretch of the text. */
export interface Reason {
  readonly rule: string;
  readonly span: Span;
  /** Why it did not read the place; `undefined` where it did. */
  readonly refused: string | undefined;
}

/** The decisions about a stretch, and how many more there are. */
export interface Reasons {
  readonly fired: readonly Reason[];
  readonly refused: readonly Reason[];
  readonly more: number;
}

const MOST = 12;

/**
 * Which rules read a stretch of the text, and which refused to: the narrowest first, each decision once.
 *
 * @param trace - By place, as the parser gives it.
 */
export function toReasons(trace: readonly TraceEntry[], spans: readonly Span[]): Reasons {
  const seen = new Set<string>();
  const fired: Reason[] = [];
  const refused: Reason[] = [];
  for (const { rule, span, outcome, reason } of trace) {
    if (!spans.some(([from, to]) => span[0] < to && span[1] > from)) continue;
    const key = `${rule} ${span[0]} ${span[1]} ${outcome}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (outcome === "fired") fired.push({ rule, span, refused: undefined });
    else refused.push({ rule, span, refused: reason ?? "" });
  }
  const narrowest = (list: Reason[]): Reason[] =>
    list.toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]) || a.span[0] - b.span[0]).slice(0, MOST);
  const shown = { fired: narrowest(fired), refused: narrowest(refused) };
  return { ...shown, more: fired.length + refused.length - shown.fired.length - shown.refused.length };
}
