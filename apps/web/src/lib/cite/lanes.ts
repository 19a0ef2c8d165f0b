import type { Spanned } from "./runs.ts";

/**
 * Gives every mark a lane, so that the rules of overlapping marks run parallel and never over one another.
 * Lane 0 is next to the characters and goes to the shortest marks: the longer one runs beneath.
 *
 * @returns The lane of each mark, an integer ≥ 0.
 */
export function toLanes<M extends Spanned>(marks: readonly M[]): Map<M, number> {
  const lanes = new Map<M, number>();
  const byStart = marks.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  for (const cluster of toClusters(byStart)) {
    const placed: M[][] = [];
    for (const mark of cluster.toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))) {
      const free = placed.findIndex((lane) => lane.every((other) => !overlap(mark, other)));
      const lane = free < 0 ? placed.length : free;
      placed[lane] = [...(placed[lane] ?? []), mark];
      lanes.set(mark, lane);
    }
  }
  return lanes;
}

const overlap = (a: Spanned, b: Spanned): boolean => a.span[0] < b.span[1] && b.span[0] < a.span[1];

/** Marks that touch one another directly or through others; the rest of the work is done within each cluster. */
function* toClusters<M extends Spanned>(byStart: readonly M[]): Generator<M[]> {
  let cluster: M[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const mark of byStart) {
    if (cluster.length > 0 && mark.span[0] >= end) {
      yield cluster;
      cluster = [];
    }
    cluster.push(mark);
    end = Math.max(end, mark.span[1]);
  }
  if (cluster.length > 0) yield cluster;
}
