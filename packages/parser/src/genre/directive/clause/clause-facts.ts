import type { Reading } from "../../../engine/scan.ts";
import { type DateReading, dateReadings } from "../../../zh/date/date-readings.ts";
import type { FigureReading } from "../../mention/figure.rule.ts";
import { figure } from "../../mention/figure.rule.ts";
import type { Page } from "../../page.ts";

/** Dates and figures of a whole text, by place, repeated ones too. */
export interface ClauseFacts {
  readonly dates: readonly DateReading[];
  readonly figures: readonly Reading<FigureReading>[];
}

const known = new WeakMap<Page, ClauseFacts>();

/** Reads them once for all the groups of a page. */
export function clauseFacts(page: Page): ClauseFacts {
  const before = known.get(page);
  if (before) return before;
  const { scan, published } = page;
  const facts = { dates: dateReadings(scan, { published }), figures: scan.run(figure, undefined) };
  known.set(page, facts);
  return facts;
}

/** Those of a list by place that lie whole in `[from, to)`. */
export function within<T extends { readonly span: readonly [number, number] }>(
  list: readonly T[],
  [from, to]: readonly [number, number],
): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as T).span[0] < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < list.length && (list[i] as T).span[0] < to; i++)
    if ((list[i] as T).span[1] <= to) found.push(list[i] as T);
  return found;
}
