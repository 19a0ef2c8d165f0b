import type { TextItem } from "./text-item.ts";

/** A piece of a line, as the page draws it in one go. */
interface Piece {
  readonly text: string;
  /** UTF-16 code units of the page's text. */
  readonly source: readonly [start: number, end: number];
  /** What parts it from the piece before: a gap of columns, of a word, or none. */
  readonly before: "" | " " | "\u3000";
}

/** One printed line. Lengths are points; `y` grows upwards, as in a PDF. */
export interface Line {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its characters. */
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Shares of the size of the characters. */
const SAME_LINE = 0.5;
const WORD_GAP = 0.15;
/** Between Chinese characters: less than this comes of spreading a line. */
const BLANK_GAP = 0.2;
const COLUMN_GAP = 0.85;
/** Three characters or more, a blank between each two: nobody writes so, but a program that fills a line draws so. */
const SPREAD = /^(?:[\u2e80-\u9fff] ){2,}[\u2e80-\u9fff]$/u;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;

/** The lines of one page in the order in which it draws them. */
export function toLines(items: readonly TextItem[], page: number): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let line = { left: 0, right: 0, y: 0, size: 0 };
  let at = 0;
  const end = (): void => {
    if (pieces.length > 0) lines.push({ ...line, page, pieces });
    pieces = [];
  };
  for (const { str, transform, width, height, hasEOL } of items) {
    const start = at;
    at += str.length + (hasEOL ? 1 : 0);
    // gaps are measured, for a program that spreads a line draws blanks between its characters
    if (str.trim() === "") continue;
    const [, , , scale = 0, left = 0, y = 0] = transform;
    const size = height || Math.abs(scale) || 1;
    const isNext = pieces.length > 0 && Math.abs(y - line.y) < SAME_LINE * size && left > line.right - size;
    if (!isNext) {
      end();
      line = { left, right: left + width, y, size };
    }
    const gap = isNext ? left - line.right : 0;
    const before = toBetween(pieces.at(-1)?.text, str, gap / size);
    pieces.push(...(SPREAD.test(str) ? toGathered(str, start, before) : [toPiece(str, start, before)]));
    line = { ...line, right: Math.max(line.right, left + width), size: Math.max(line.size, size) };
  }
  end();
  return lines;
}

const toPiece = (text: string, start: number, before: Piece["before"] = ""): Piece => ({
  text,
  source: [start, start + text.length],
  before,
});

/** A line that was spread, without the blanks that PDF.js sees in its gaps. */
const toGathered = (spread: string, start: number, before: Piece["before"]): Piece[] =>
  [...spread.matchAll(/\S/gu)].map(({ 0: char, index }) => toPiece(char, start + index, index === 0 ? before : ""));

function toBetween(before: string | undefined, after: string, gap: number): Piece["before"] {
  if (before === undefined) return "";
  const isWide = WIDE.test(before.charAt(before.length - 1)) || WIDE.test(after.charAt(0));
  if (gap > COLUMN_GAP && isWide) return "\u3000";
  return gap > (isWide ? BLANK_GAP : WORD_GAP) && !before.endsWith(" ") && !after.startsWith(" ") ? " " : "";
}
