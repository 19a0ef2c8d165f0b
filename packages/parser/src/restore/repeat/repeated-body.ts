import { EditList } from "../../source/edit-list.ts";
import { kindOf, type Step } from "../step.ts";

const KIND = kindOf("repeat");
const PERCENT = 94;
/** A paragraph shorter than this may well be printed twice. */
const SHORTEST_LINE = 40;
/** So much of the text before must come again, in one piece. */
const SHORTEST_BODY = 120;

interface Line {
  readonly from: number;
  readonly to: number;
}

/** A body that the page prints again behind itself: the second and further ones are taken out. */
export const repeatedBody: Step = {
  name: "repeat",
  run(text) {
    if (text.length < SHORTEST_BODY * 2 || !hasLikeLines(text)) return undefined;
    const lines = linesOf(text);
    const first = new Map<number, number>();
    const edits = new EditList();
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as Line;
      if (line.to - line.from < SHORTEST_LINE) continue;
      const key = fingerprint(text, line.from, line.to);
      const known = first.get(key);
      if (known === undefined || !isSame(text, lines[known] as Line, line)) {
        if (known === undefined) first.set(key, index);
        continue;
      }
      const last = extend(text, lines, known, index);
      const start = lead(text, lines, known, index, edits);
      const { from } = lines[start] as Line;
      const { to } = lines[last] as Line;
      if (to - from >= SHORTEST_BODY && covers(lines, known, to - from)) {
        // the break before it goes too
        edits.pushCut(Math.max(from - 1, 0), to, KIND, PERCENT);
      }
      index = last;
    }
    return edits.length === 0 ? undefined : { edits, confidence: PERCENT / 100 };
  },
};

/** Whether two long lines may be the same: a first look that keeps a number for each. */
function hasLikeLines(text: string): boolean {
  const seen = new Set<number>();
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf("\n", from);
    if (to === -1) to = text.length;
    if (to - from >= SHORTEST_LINE) {
      const number = fingerprint(text, from, to);
      if (seen.has(number)) return true;
      seen.add(number);
    }
    from = to + 1;
  }
  return false;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf("\n", from);
    if (to === -1) to = text.length;
    lines.push({ from, to });
    from = to + 1;
  }
  return lines;
}

/** A number for a line from its length and a few of its characters; lines that share it are compared. */
function fingerprint(text: string, from: number, to: number): number {
  let mixed = to - from;
  for (let step = 0; step < 4; step++) {
    mixed = Math.imul(mixed, 31) + text.charCodeAt(from + step * 3);
    mixed = Math.imul(mixed, 31) + text.charCodeAt(to - 1 - step * 2);
  }
  return mixed;
}

function isSame(text: string, a: Line, b: Line): boolean {
  return a.to - a.from === b.to - b.from && text.slice(a.from, a.to) === text.slice(b.from, b.to);
}

// the last line of the repetition that begins with `again`
function extend(text: string, lines: readonly Line[], known: number, again: number): number {
  let length = 1;
  while (
    again + length < lines.length &&
    known + length < again &&
    isSame(text, lines[known + length] as Line, lines[again + length] as Line)
  )
    length++;
  return again + length - 1;
}

// short lines before it, a headline mostly, belong to the repetition as well
function lead(text: string, lines: readonly Line[], known: number, again: number, edits: EditList): number {
  const taken = edits.length === 0 ? 0 : edits.end(edits.length - 1);
  let start = again;
  let same = known;
  while (
    same > 0 &&
    start - 1 > known &&
    (lines[start - 1] as Line).from > taken &&
    isSame(text, lines[same - 1] as Line, lines[start - 1] as Line)
  ) {
    start--;
    same--;
  }
  return start;
}

// half of what stood there before comes again: a body, not a paragraph that is quoted or a list of teasers printed twice
function covers(lines: readonly Line[], known: number, length: number): boolean {
  return length * 2 >= (lines[known] as Line).to;
}
