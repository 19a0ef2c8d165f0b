import type { Line } from "./page-lines.ts";

/** Shares of the size of the characters. */
const SAME_SIZE = 0.15;
const FARTHEST = 2.8;
const LARGER = 1.1;
const RAGGED = 1.6;
const INDENT = 0.8;
const OVERHANG = 3;
/** A shorter line is a heading, a name or a cell. */
const FEWEST_CHARACTERS = 8;

/** Where the lines of one size stand on the pages. */
interface Column {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Whether paragraphs begin with an indent, so that a line without one goes on. */
  readonly isIndented: boolean;
}

/**
 * Lines grouped to paragraphs, by where they stand: a line that reaches the right edge goes on in the next one, unless that is indented,
 * of another size or set apart. Proves more than widths alone can, for the page tells its edges.
 */
export function toParagraphs(lines: readonly Line[]): Line[][] {
  const columns = toColumns(lines);
  const body = columns.get(toCommonStep(lines));
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isOne =
      before && (goesOn(before, line, columns.get(toStep(line.size))) || (body && isLongTitle(before, line, body)));
    if (isOne) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** A line as wide as the text, over one with the same middle, both in larger characters: a title that did not fit. */
function isLongTitle(before: Line, line: Line, body: Column): boolean {
  const { size } = line;
  if (toStep(before.size) !== toStep(size) || size < body.size * LARGER || before.page !== line.page) return false;
  const drop = before.y - line.y;
  if (drop < size * 0.8 || drop > size * FARTHEST) return false;
  const isFull = before.right - before.left > body.right - body.left - RAGGED * size;
  return isFull && Math.abs(before.left + before.right - line.left - line.right) < size;
}

function goesOn(before: Line, line: Line, column: Column | undefined): boolean {
  if (!column || toLength(before) < FEWEST_CHARACTERS) return false;
  const { size } = line;
  if (Math.abs(before.size - size) > SAME_SIZE * size) return false;
  const drop = before.y - line.y;
  if (before.page === line.page && (drop < size * 0.8 || drop > size * FARTHEST)) return false;
  const isFull = before.right > column.right - RAGGED * size;
  const isFlush = line.left < column.left + INDENT * size;
  if (!isFull || !isFlush) return false;
  return column.isIndented || !/[。！？]$/u.test(before.pieces.at(-1)?.text.trimEnd() ?? "");
}

const toStep = (size: number): number => Math.round(size * 2);

const toLength = ({ pieces }: Line): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** The size in which most characters are set. */
function toCommonStep(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(toStep(line.size), (counts.get(toStep(line.size)) ?? 0) + toLength(line));
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** The edges of the text by the size of its characters. */
function toColumns(lines: readonly Line[]): ReadonlyMap<number, Column> {
  return new Map(
    [...groupBy(lines, ({ size }) => toStep(size))].map(([step, own]) => {
      const size = step / 2;
      const left = toCommonLeft(own, size);
      const flush = own.filter((line) => line.left > left - size && line.left < left + OVERHANG * size);
      const right = flush.reduce((most, line) => Math.max(most, line.right), 0);
      const isIndented = flush.some((line) => line.left > left + 1.5 * size);
      return [step, { size, left, right, isIndented }];
    }),
  );
}

/** The leftmost place where several lines begin: the first lines of paragraphs begin further in, and there are fewer of them, or as many. */
function toCommonLeft(lines: readonly Line[], size: number): number {
  const counts = groupBy(lines, ({ left }) => Math.round(left / (size / 2)));
  const most = Math.max(...[...counts.values()].map((group) => group.length));
  const common = [...counts].filter(([, group]) => group.length * 4 >= most).map(([, group]) => group[0]?.left ?? 0);
  return Math.min(...common);
}

/** As `Map.groupBy`, which Node 20 does not have. */
function groupBy<T, K>(list: readonly T[], toKey: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const group = groups.get(toKey(item));
    if (group) group.push(item);
    else groups.set(toKey(item), [item]);
  }
  return groups;
}
