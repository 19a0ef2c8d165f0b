import type { Edit } from "@readout/schema";
import { EditList } from "./edit-list.ts";

/**
 * One list for two that follow each other: `first` leads from the copy to `middle`, `second` from `middle` on.
 * A range that both change becomes one edit with the kinds of both and the lower confidence. Linear.
 */
export function composeEdits(first: EditList, second: EditList, middle: string): EditList {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const whole = new EditList();
  let f = 0;
  let s = 0;
  // copy position minus middle position, behind the edits of `first` taken so far
  let shift = 0;
  while (f < first.length || s < second.length) {
    const from = f < first.length ? first.start(f) - shift : Number.POSITIVE_INFINITY;
    const to = f < first.length ? from + first.putLength(f) : Number.POSITIVE_INFINITY;
    const start = s < second.length ? second.start(s) : Number.POSITIVE_INFINITY;
    const end = s < second.length ? second.end(s) : Number.POSITIVE_INFINITY;
    if (isBefore(from, to, start, end)) {
      whole.pushFrom(first, f, 0);
      shift += first.end(f) - first.start(f) - first.putLength(f);
      f++;
    } else if (isBefore(start, end, from, to)) {
      whole.pushFrom(second, s, shift);
      s++;
    } else {
      // a cluster: grown until no edit of either list reaches into it
      const clusterStart = Math.min(from, start);
      const copyStart = from <= start ? first.start(f) : start + shift;
      let clusterEnd = clusterStart;
      let read = clusterStart;
      let put = "";
      let kinds = 0;
      let percent = 100;
      for (;;) {
        const nextFrom = f < first.length ? first.start(f) - shift : Number.POSITIVE_INFINITY;
        const nextStart = s < second.length ? second.start(s) : Number.POSITIVE_INFINITY;
        const isFirst = f < first.length && reaches(nextFrom, nextFrom + first.putLength(f), clusterStart, clusterEnd);
        if (isFirst) {
          clusterEnd = Math.max(clusterEnd, nextFrom + first.putLength(f));
          shift += first.end(f) - first.start(f) - first.putLength(f);
          kinds |= first.kinds(f);
          percent = Math.min(percent, first.percent(f));
          f++;
        } else if (s < second.length && reaches(nextStart, second.end(s), clusterStart, clusterEnd)) {
          clusterEnd = Math.max(clusterEnd, second.end(s));
          put += middle.slice(read, nextStart) + second.put(s);
          read = second.end(s);
          kinds |= second.kinds(s);
          percent = Math.min(percent, second.percent(s));
          s++;
        } else break;
      }
      put += middle.slice(read, clusterEnd);
      whole.push(copyStart, clusterEnd + shift, put, kinds, percent);
    }
  }
  return whole;
}

// [a, b) lies wholly before [c, d), in the sense that applying both needs no joint edit
function isBefore(a: number, b: number, c: number, d: number): boolean {
  if (a === b && c === d) return a < c;
  return b <= c;
}

function reaches(from: number, to: number, start: number, end: number): boolean {
  if (from < end) return true;
  // nothing is in the cluster yet, or an empty edit stands where an empty cluster stands
  return from === start && (end === start || from === to) && end === from;
}

/** The kinds of damage, in the order of their bits in an `EditList`. */
export type StepNames<Name extends string> = readonly Name[];

/** The names of every set of kinds that occurs in a list, made once. */
function namesOf<Name extends string>(names: StepNames<Name>): (kinds: number) => Name[] {
  const made: (Name[] | undefined)[] = [];
  return (kinds) => {
    const known = made[kinds] ?? names.filter((_, bit) => (kinds & (1 << bit)) !== 0);
    made[kinds] = known;
    return known;
  };
}

/**
 * The edits as the record gives them. Touching edits of the same kinds are one edit where that loses no position: all of equal length, or all cuts;
 * a cut that follows a changed character belongs to that character.
 */
export function toEdits(copy: string, list: EditList, names: StepNames<Edit["steps"][number]>): Edit[] {
  const edits: Edit[] = [];
  const stepsOf = namesOf(names);
  let shift = 0;
  for (let index = 0; index < list.length; ) {
    const start = list.start(index);
    let end = list.end(index);
    let put = list.putLength(index);
    let kinds = list.kinds(index);
    let percent = list.percent(index);
    const isEven = end - start === put;
    let next = index + 1;
    while (next < list.length && list.start(next) === end) {
      const length = list.end(next) - end;
      const nextPut = list.putLength(next);
      const isAlike = list.kinds(next) === kinds && list.percent(next) === percent;
      // a character that a cut follows is one edit with the cut
      const isFollowed =
        next + 1 < list.length && list.start(next + 1) === list.end(next) && list.putLength(next + 1) === 0;
      if (isAlike && isEven && length === nextPut && end - start === put && !isFollowed) {
        end += length;
        put += nextPut;
      } else if (nextPut === 0 && put === 1 && end - start === 1) {
        end += length;
        kinds |= list.kinds(next);
        percent = Math.min(percent, list.percent(next));
      } else break;
      next++;
    }
    edits.push({
      copy: [start, end],
      text: [start - shift, start - shift + put],
      was: copy.slice(start, end),
      steps: stepsOf(kinds),
      confidence: percent / 100,
    });
    shift += end - start - put;
    index = next;
  }
  return edits;
}

/**
 * Fewer and longer edits, for lists that are sent: neighbours with no more than `gap` unchanged units between them become one.
 * Undo still gives the copy; positions inside a joined edit lead to its edges.
 */
export function joinEdits(copy: string, edits: readonly Edit[], gap = 3): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined[joined.length - 1];
    if (!last || edit.copy[0] - last.copy[1] > gap) joined.push(edit);
    else
      joined[joined.length - 1] = {
        copy: [last.copy[0], edit.copy[1]],
        text: [last.text[0], edit.text[1]],
        was: last.was + copy.slice(last.copy[1], edit.copy[0]) + edit.was,
        steps: [...last.steps, ...edit.steps.filter((step) => !last.steps.includes(step))],
        confidence: Math.min(last.confidence, edit.confidence),
      };
  }
  return joined;
}

/** Puts every `was` back: gives the copy again, whatever it was. */
export function undo(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.text[0]), edit.was);
    at = edit.text[1];
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Which edge of a span a position is; inside an edit the start leads to its start, the end to its end. */
export type Edge = "start" | "end";

/** Where a position of the text stands in the copy. Monotone; binary search. */
export function toCopyPosition(edits: readonly Edit[], position: number, edge: Edge): number {
  return mapped(edits, position, edge, "text", "copy");
}

/** Where a position of the copy stands in the text. Monotone; binary search. */
export function toTextPosition(edits: readonly Edit[], position: number, edge: Edge): number {
  return mapped(edits, position, edge, "copy", "text");
}

/** The stretch of the copy that a stretch of the text was read from. */
export function toCopySpan(edits: readonly Edit[], [start, end]: readonly [number, number]): [number, number] {
  const from = toCopyPosition(edits, start, "start");
  return [from, Math.max(from, toCopyPosition(edits, end, "end"))];
}

/** The stretch of the text that a stretch of the copy became. */
export function toTextSpan(edits: readonly Edit[], [start, end]: readonly [number, number]): [number, number] {
  const from = toTextPosition(edits, start, "start");
  return [from, Math.max(from, toTextPosition(edits, end, "end"))];
}

type Side = "copy" | "text";

function mapped(edits: readonly Edit[], position: number, edge: Edge, from: Side, to: Side): number {
  let low = 0;
  let high = edits.length;
  // the last edit that begins before the position, or at it when the position opens a span
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [start] = (edits[middle] as Edit)[from];
    if (edge === "start" ? start <= position : start < position) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (!edit) return position;
  const [start, end] = edit[from];
  const [toStart, toEnd] = edit[to];
  // an empty stretch that opens a span: what was put in, or cut, there belongs to neither side of it
  if (position >= end) return toEnd + position - end;
  if (end - start === toEnd - toStart) return toStart + position - start;
  return edge === "start" ? toStart : toEnd;
}
