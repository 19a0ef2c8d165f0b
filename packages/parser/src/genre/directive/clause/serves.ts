import type { ClauseKind } from "@readout/schema";

/**
 * Which tasks a goal serves to: those before it, back to the goal before. A goal straight after a goal closes the same tasks.
 *
 * @param kinds - Of the clauses of one group, in order.
 * @returns For each clause the places of its tasks; empty for whatever is no goal.
 */
export function readServes(kinds: readonly ClauseKind[]): number[][] {
  let open: number[] = [];
  let closed: number[] = [];
  return kinds.map((kind, place) => {
    if (kind === "task") open.push(place);
    if (kind !== "goal") return [];
    if (open.length > 0) closed = open;
    open = [];
    return closed;
  });
}
