import type { Edit, Span, Unresolved } from "@readout/schema";

/** What restoration did to a stretch of the copy. */
export type Fate = "removed" | "changed" | "inserted" | "unresolved";

/** A stretch of the copy that the text does not print as it stands. */
export interface CopyMark {
  readonly span: Span;
  readonly fate: Fate;
  /** `undefined` for what could not be resolved. */
  readonly edit?: Edit;
  /** What could not be resolved. */
  readonly open?: Unresolved;
}

// a reading pressed in between characters: Latin letters with what brackets and spaces them
const READING = /[（(]?[\p{Script=Latin}\p{M}'’·\s]*\p{Script=Latin}[\p{Script=Latin}\p{M}'’·\s]*[）)]?/gu;

/**
 * The marks of one edit in the copy: what has no counterpart in the text was removed, the rest was changed.
 * One edit may hold both (`級(jí)` → `级`).
 */
export function toCopyMarks(edit: Edit): CopyMark[] {
  const [start, end] = edit.copy;
  if (start === end) return [{ span: edit.copy, fate: "inserted", edit }];
  if (edit.text[0] === edit.text[1]) return [{ span: edit.copy, fate: "removed", edit }];
  const marks: CopyMark[] = [];
  let from = 0;
  const add = (a: number, b: number, fate: Fate): void => {
    if (b > a) marks.push({ span: [start + a, start + b], fate, edit });
  };
  for (const match of edit.was.matchAll(READING)) {
    add(from, match.index, "changed");
    add(match.index, match.index + match[0].length, "removed");
    from = match.index + match[0].length;
  }
  add(from, end - start, "changed");
  // a reading alone cannot have become text by being taken out
  return marks.every(({ fate }) => fate === "removed") ? [{ span: edit.copy, fate: "changed", edit }] : marks;
}
