import type { Span } from "@readout/schema";

/** Those of a list sorted by start that lie whole in a span. Costs the logarithm of the list and what is found. */
export function within<T extends { readonly span: Span }>(sorted: readonly T[], [from, to]: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, from); i < sorted.length; i++) {
    const item = sorted[i] as T;
    if (item.span[0] >= to) break;
    if (item.span[1] <= to) found.push(item);
  }
  return found;
}

/** Whether a span lies whole in one of several disjoint, sorted spans. */
export function liesInOne(spans: readonly Span[], [from, to]: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span)[1] <= from) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span[0] <= from && to <= span[1];
}

function firstFrom(sorted: readonly { readonly span: Span }[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as { span: Span }).span[0] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
