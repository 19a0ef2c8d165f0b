import type { Reading } from "../../../engine/scan.ts";
import { type DateReading, dateReadings } from "../../../zh/date/date-readings.ts";
import type { FigureReading } from "../../mention/figure.rule.ts";
import { figure } from "../../mention/figure.rule.ts";
import type { Page } from "../../page.ts";

/** Dates and figures of a whole text, by place, repeated ones too. */
export interface ClauseFacts {
  readonly dates: readonly DateReading[];
  readonly figures: readonly Reading<FigureReading>[];
  /** Where each of them ends, by where it begins. */
  readonly blocks: ReadonlyMap<number, number>;
}

const known = new WeakMap<Page, ClauseFacts>();

/** Reads them once for all the groups of a page. */
export function clauseFacts(page: Page): ClauseFacts {
  const before = known.get(page);
  if (before) return before;
  const { scan, published } = page;
  const dates = dateReadings(scan, { published });
  const figures = scan.run(figure, undefined);
  const facts = { dates, figures, blocks: new Map([...dates, ...figures].map(({ span: [from, to] }) => [from, to])) };
  known.set(page, facts);
  return facts;
}

const NONE: never[] = [];

/** Those of a list by place that lie whole in `[from, to)`. */
export function within<T extends { readonly span: readonly [number, number] }>(
  list: readonly T[],
  [from, to]: readonly [number, number],
): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as T).span[0] < from) low = middle + 1;
    else high = middle;
  }
  if (low === list.length || (list[low] as T).span[0] >= to) return NONE;
  const found: T[] = [];
  for (let i = low; i < list.length && (list[i] as T).span[0] < to; i++)
    if ((list[i] as T).span[1] <= to) found.push(list[i] as T);
  return found;
}
