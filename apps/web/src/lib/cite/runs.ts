import type { Span } from "@readout/schema";

/** Anything that covers a stretch of a text. */
export interface Spanned {
  readonly span: Span;
}

/** A stretch of text under one unchanging set of marks. */
export interface Run<M extends Spanned> {
  readonly span: Span;
  /** The marks over it, the shortest first; equally long ones in the order in which they were given. */
  readonly marks: readonly M[];
}

const length = ({ span: [start, end] }: Spanned): number => end - start;

/**
 * Cuts a stretch of text wherever a mark begins or ends, so that overlapping marks become runs that follow one another.
 *
 * @param within - The stretch to cut; marks that reach beyond it are clipped, marks outside it ignored.
 * @param marks - In any order. An empty mark covers nothing and gives no run.
 * @returns Runs that tile `within` from start to end, none of them empty.
 */
export function toRuns<M extends Spanned>([from, to]: Span, marks: readonly M[]): Run<M>[] {
  if (to <= from) return [];
  const inside = marks.filter(({ span: [start, end] }) => start < end && start < to && end > from);
  const sorted = inside.toSorted((a, b) => a.span[0] - b.span[0]);
  const cuts = new Set([from, to]);
  for (const { span } of sorted) {
    cuts.add(Math.max(from, span[0]));
    cuts.add(Math.min(to, span[1]));
  }
  const edges = [...cuts].toSorted((a, b) => a - b);
  const runs: Run<M>[] = [];
  let open: M[] = [];
  let next = 0;
  for (let index = 0; index + 1 < edges.length; index++) {
    const [start, end] = [edges[index] as number, edges[index + 1] as number];
    open = open.filter(({ span }) => span[1] > start);
    for (; next < sorted.length && (sorted[next] as M).span[0] <= start; next++) open.push(sorted[next] as M);
    runs.push({ span: [start, end], marks: open.toSorted((a, b) => length(a) - length(b)) });
  }
  return runs;
}
