import type { Line } from "./page-lines.ts";

const PAGE_NUMBER = /^[\s—–－\-·.]*(?:第\s*)?\d{1,4}(?:\s*[页頁/]\s*(?:共?\s*\d{1,4}\s*[页頁]?)?)?[\s—–－\-·.]*$/u;
/** A line over or under the text of so many pages is no part of it; on two it must be printed smaller. */
const FEWEST_PAGES = 3;
const SMALL = 0.85;

const toLineText = ({ pieces }: Line): string => pieces.map(({ before, text }) => before + text).join("");

/** The pages without their numbers and running heads, which would stand inside of sentences. */
export function toBodies(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(toEdges(lines).map(toKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const size = toCommonSize(pages.flat());
  return pages.map((lines) => {
    const edges = new Set(toEdges(lines));
    return lines.filter((line) => {
      if (!edges.has(line)) return true;
      const isNumber = lines.length > 1 && PAGE_NUMBER.test(toLineText(line));
      const fewest = line.size < size * SMALL ? FEWEST_PAGES - 1 : FEWEST_PAGES;
      return !isNumber && (counts.get(toKey(line)) ?? 0) < fewest;
    });
  });
}

/** The highest and the lowest line of a page. */
function toEdges(lines: readonly Line[]): Line[] {
  const sorted = lines.toSorted((a, b) => b.y - a.y);
  return [sorted[0], sorted.at(-1)].filter((line) => line !== undefined);
}

/** The same words at the same height. */
const toKey = (line: Line): string => `${Math.round(line.y)} ${toLineText(line)}`;

/** The size in which most characters are printed. */
function toCommonSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line.size, (counts.get(line.size) ?? 0) + toLineText(line).length);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
