import { DIGIT, LATIN, unitClasses } from "../page/units.ts";
import type { Line } from "./lines.ts";

const NARROWEST = 12;

/** A way in which programs cut lines: tells for every line whether it was cut because it was full. */
export type Cutter = (text: string, lines: readonly Line[]) => boolean[] | undefined;

/** So many characters a line, whatever they are. */
export const byCharacters: Cutter = (_, lines) => {
  const widest = widestOf(lines, ({ from, to }) => to - from);
  return widest < NARROWEST ? undefined : lines.map(({ from, to }) => to - from === widest);
};

/** So many columns a line, Chinese counting two; what begins the next line, a character or a whole word, had no room. */
export const byColumns: Cutter = (text, lines) => {
  const width = ({ from, to }: Line) => columns(text, from, to);
  const widest = widestOf(lines, width);
  if (widest < NARROWEST) return undefined;
  return lines.map((line, index) => {
    const next = lines[index + 1];
    return (
      next !== undefined && next.to > next.from && width(line) + columns(text, next.from, unitEnd(text, next)) > widest
    );
  });
};

function widestOf(lines: readonly Line[], width: (line: Line) => number): number {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, width(line));
  return widest;
}

function columns(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += text.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return width;
}

// a mark that may not begin a line stays with the character before it
const TRAILING = "，。、；：！？”’）》〉】」』,.;:!?)%％";
/** Longer words are cut. */
export const LONGEST_WORD = 24;

function unitEnd(text: string, { from, to }: Line): number {
  const classes = unitClasses();
  const isWordAt = (at: number) => ((classes[text.charCodeAt(at)] as number) & (LATIN | DIGIT)) !== 0;
  let end = from + 1;
  if (isWordAt(from))
    while (end < to && end - from < LONGEST_WORD && (isWordAt(end) || text.charAt(end) === ".")) end++;
  while (end < to && end - from < LONGEST_WORD && TRAILING.includes(text.charAt(end))) end++;
  return end;
}
