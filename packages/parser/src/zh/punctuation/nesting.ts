import type { Span } from "@readout/schema";

const PAIRS = ["“”", "‘’", "（）", "()", "《》", "〈〉", "「」", "『』", "【】"];

/** For each code unit: the number of its pair where it opens one, the same plus {@link CLOSES} where it closes one, else 0. */
const KIND = new Uint8Array(65536);
const CLOSES = 32;
PAIRS.forEach((pair, i) => {
  KIND[pair.charCodeAt(0)] = i + 1;
  KIND[pair.charCodeAt(1)] = i + 1 + CLOSES;
});

/** Counts of a span without pairs, as most are: shared, never written to. */
const NO_PAIRS: readonly number[] = new Array(4096).fill(0);

/** How many unmatched marks are looked past for a partner, so that ten thousand open brackets stay linear. */
const MOST_LOST = 8;

/**
 * How many pairs of quotation marks, brackets or title marks stand around each code unit of a span.
 * A mark without its partner counts for nothing: one lost bracket must not swallow the rest of a paragraph.
 *
 * @returns A count for each code unit of the span; the marks themselves count as inside. Only to be read, and only inside the span.
 */
export function nesting(text: string, [from, to]: Span): ArrayLike<number> {
  const length = to - from;
  let first = from;
  while (first < to && KIND[text.charCodeAt(first)] === 0) first++;
  if (first === to) return noPairs(length);
  const openKinds: number[] = [];
  const openPlaces: number[] = [];
  let change: number[] | undefined;
  for (let at = first; at < to; at++) {
    const kind = KIND[text.charCodeAt(at)] as number;
    if (kind === 0) continue;
    if (kind < CLOSES) {
      openKinds.push(kind);
      openPlaces.push(at);
      continue;
    }
    for (let i = openKinds.length - 1; i >= Math.max(0, openKinds.length - MOST_LOST); i--) {
      if (openKinds[i] !== kind - CLOSES) continue;
      // plain arrays: a typed one this small costs more to make than to fill
      change ??= new Array<number>(length + 1).fill(0);
      const start = (openPlaces[i] as number) - from;
      change[start] = (change[start] as number) + 1;
      change[at + 1 - from] = (change[at + 1 - from] as number) - 1;
      openKinds.length = i;
      openPlaces.length = i;
      break;
    }
  }
  if (!change) return noPairs(length);
  for (let i = 1; i < length; i++) change[i] = (change[i] as number) + (change[i - 1] as number);
  return change;
}

function noPairs(length: number): readonly number[] {
  return length <= NO_PAIRS.length ? NO_PAIRS : new Array<number>(length).fill(0);
}
