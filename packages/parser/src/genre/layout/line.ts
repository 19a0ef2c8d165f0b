import type { BlockRole, Span } from "@readout/schema";

/** One line of the text, without the white space at its edges; never empty. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** Set where the structure of the page decides. */
  readonly role?: BlockRole;
}

/** White space and the invisible characters that copies carry at the edges of lines. */
const EDGE = /[\s\u00a0\u3000\u200b-\u200f\ufeff]/u;

/** Most lines begin and end with a Chinese character. */
function isEdge(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return !(unit > 0x3000 && unit < 0xfe00) && EDGE.test(text.charAt(at));
}

/** The lines of a text, empty ones left out. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const line = toLine(text, [start, end]);
    if (line) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** A stretch without the white space at its edges; `undefined` when nothing is left. */
export function toLine(text: string, [from, to]: Span): Line | undefined {
  let [start, end] = [from, to];
  while (start < end && isEdge(text, start)) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  return start === end ? undefined : { span: [start, end], text: text.slice(start, end) };
}
