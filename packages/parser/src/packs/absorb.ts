import type { Span } from "@readout/schema";

/** A found place that may stand beside, inside or across others. */
export interface Candidate {
  readonly span: Span;
  readonly code: string;
  readonly parts: readonly string[];
  /** How near its pack is to what the page is about; 0 is nearest. A nearer one holds its place against a longer one farther off. */
  readonly rank: number;
}

/** Why a candidate was dropped: the candidate that already holds its place. */
export interface Absorbed<C> {
  readonly candidate: C;
  readonly by: C;
}

/**
 * Keeps the longest reading of each place, that of the nearest pack first. What lies inside a kept one stays only where that one names its code as a part;
 * what lies across its edge goes. Linear in the length of the overlapping stretches.
 *
 * @returns The kept candidates by place, the outer before the inner.
 */
export function absorb<C extends Candidate>(candidates: readonly C[]): { kept: C[]; absorbed: Absorbed<C>[] } {
  const kept: C[] = [];
  const absorbed: Absorbed<C>[] = [];
  const ordered = candidates.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  for (let from = 0; from < ordered.length; ) {
    let to = from;
    const start = (ordered[from] as C).span[0];
    let end = (ordered[from] as C).span[1];
    while (to < ordered.length && (ordered[to] as C).span[0] < end) {
      end = Math.max(end, (ordered[to] as C).span[1]);
      to++;
    }
    settle(ordered.slice(from, to), start, end, kept, absorbed);
    from = to;
  }
  return { kept: kept.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]), absorbed };
}

function settle<C extends Candidate>(
  cluster: readonly C[],
  start: number,
  end: number,
  kept: C[],
  absorbed: Absorbed<C>[],
) {
  const owners = new Array<C | undefined>(end - start).fill(undefined);
  for (const candidate of cluster.toSorted(
    (a, b) => a.rank - b.rank || b.span[1] - b.span[0] - (a.span[1] - a.span[0]) || a.span[0] - b.span[0],
  )) {
    const place = owners.slice(candidate.span[0] - start, candidate.span[1] - start);
    const owner = place.find((one) => one !== undefined);
    const welcome =
      owner === undefined || (place.every((one) => one === owner) && owner.parts.includes(candidate.code));
    if (!welcome) {
      absorbed.push({ candidate, by: owner });
      continue;
    }
    kept.push(candidate);
    owners.fill(candidate, candidate.span[0] - start, candidate.span[1] - start);
  }
}
