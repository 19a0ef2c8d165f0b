import type { Span } from "@readout/schema";

const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "（": "）",
  "(": ")",
  "《": "》",
  "〈": "〉",
  "「": "」",
  "『": "』",
  "【": "】",
};
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]) => [close, open]));

/**
 * How many pairs of quotation marks, brackets or title marks stand around each code unit of a span.
 * A mark without its partner counts for nothing: one lost bracket must not swallow the rest of a paragraph.
 *
 * @returns One count for each code unit of the span, 255 at most; the marks themselves count as inside.
 */
export function nesting(text: string, [from, to]: Span): Uint8Array {
  const change = new Int32Array(to - from + 1);
  const open: { mark: string; at: number }[] = [];
  for (let at = from; at < to; at++) {
    const mark = text[at] as string;
    if (mark in CLOSING) open.push({ mark, at });
    const wanted = OPENING.get(mark);
    if (wanted === undefined) continue;
    // looks back past a few unmatched marks only, so that ten thousand open brackets stay linear
    for (let i = open.length - 1; i >= Math.max(0, open.length - 8); i--) {
      const candidate = open[i] as { mark: string; at: number };
      if (candidate.mark !== wanted) continue;
      change[candidate.at - from] = (change[candidate.at - from] as number) + 1;
      change[at + 1 - from] = (change[at + 1 - from] as number) - 1;
      open.length = i;
      break;
    }
  }
  const depth = new Uint8Array(to - from);
  let now = 0;
  for (let i = 0; i < depth.length; i++) {
    now += change[i] as number;
    depth[i] = Math.min(now, 255);
  }
  return depth;
}
