import type { Edit, Readout, Span } from "@readout/schema";
import { type CopyMark, toCopyMarks } from "./copy-marks.ts";
import { type Item, toItems, toMarks } from "./item.ts";
import { toLanes } from "./lanes.ts";
import type { Mark } from "./mark.ts";
import { toOffsetMap } from "./offset-map.ts";
import { type Paragraph, toParagraphs } from "./paragraphs.ts";

/** A row of the desk: a stretch of the text, the copy's stretch that it came from, and what is marked in both. */
export interface Passage {
  readonly paragraphs: readonly Paragraph[];
  readonly span: Span;
  readonly copySpan: Span;
  readonly marks: readonly Mark[];
  readonly copyMarks: readonly CopyMark[];
  /** Holds a row of brackets such as no readout has: browsers take very long to space them as print does. */
  readonly bristling: boolean;
}

/** A record laid out in passages. */
export interface Sheet {
  readonly passages: readonly Passage[];
  readonly items: ReadonlyMap<string, Item>;
  readonly lanes: ReadonlyMap<Mark, number>;
  toCopy(span: Span): Span;
}

const BRACKETS = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]{24}/u;
const RULED = new Set(["person", "organ", "place", "date", "policy", "phrase", "measure"]);

/**
 * Lays a record out for the three columns.
 *
 * @param unread - What the reader left unread, marked as such.
 */
export function toSheet(record: Readout, copy: string, unread: readonly Span[] = []): Sheet {
  const edits: readonly Edit[] = record.restoration.edits ?? [];
  const items = toItems(record);
  const { unresolved } = record.restoration;
  const marks: Mark[] = [
    ...toMarks(items),
    ...unread.map((span) => ({ id: "", kind: "unread", span }) as const),
    ...unresolved.map(({ text }) => ({ id: "", kind: "open", span: text }) as const),
  ];
  const map = toOffsetMap(edits);
  const copyMarks = [
    ...edits.flatMap(toCopyMarks),
    ...unresolved.map((open) => ({ span: open.copy, fate: "unresolved", open }) as const),
  ];
  const groups = toGroups(toParagraphs(record.text, record.blocks), record);
  const starts = groups.map(([first]) => (first as Paragraph).span[0]);
  const copyStarts = starts.map((start, index) => (index === 0 ? 0 : map.toCopy([start, start])[0]));
  const marksOf = toBuckets(marks, starts, record.text.length);
  const copyMarksOf = toBuckets(copyMarks, copyStarts, copy.length);
  const passages = groups.map((paragraphs, index) => ({
    paragraphs,
    span: [starts[index] as number, (paragraphs.at(-1) as Paragraph).span[1]] as Span,
    copySpan: [copyStarts[index] as number, copyStarts[index + 1] ?? copy.length] as Span,
    marks: marksOf[index] as Mark[],
    copyMarks: copyMarksOf[index] as CopyMark[],
    bristling: BRACKETS.test(record.text.slice(starts[index], (paragraphs.at(-1) as Paragraph).span[1])),
  }));
  const lanes = toLanes(marks.filter(({ kind }) => RULED.has(kind)));
  return { passages, items: new Map(items.map((item) => [item.id, item])), lanes, toCopy: map.toCopy };
}

/** What a page has around its text, and most of it in short lines. */
const AROUND = new Set(["related", "furniture"]);
/** So many of them together: the page of a portal has hundreds. */
const MOST_AROUND = 60;

/**
 * One passage a paragraph; what comes before the end of the lead is one passage, so that the meeting stands beside all of it.
 * So is what stands around the text on its page, for nothing stands beside that.
 */
function toGroups(paragraphs: readonly Paragraph[], record: Readout): Paragraph[][] {
  const meeting = record.meetings[0]?.span[0];
  const isFront = ({ role, span }: Paragraph): boolean => {
    const head = role === "headline" || role === "subtitle" || role === "dateline" || role === "byline";
    return head || (meeting !== undefined && span[0] <= meeting && !AROUND.has(role));
  };
  const groups: Paragraph[][] = [];
  let front: Paragraph[] | undefined;
  for (const paragraph of paragraphs) {
    const fits = isFront(paragraph);
    const last = groups.at(-1);
    const isAround = AROUND.has(paragraph.role);
    if (fits && front) front.push(paragraph);
    else if (isAround && last && last.length < MOST_AROUND && AROUND.has(last[0]?.role ?? "")) last.push(paragraph);
    else groups.push([paragraph]);
    front = fits ? groups.at(-1) : undefined;
  }
  return groups;
}

/** For each start the things that reach into the stretch from it to the next one. */
function toBuckets<T extends { readonly span: Span }>(
  things: readonly T[],
  starts: readonly number[],
  end: number,
): T[][] {
  const buckets: T[][] = starts.map(() => []);
  const sorted = things.toSorted((a, b) => a.span[0] - b.span[0]);
  for (const thing of sorted) {
    const [from, to] = thing.span;
    for (let index = toIndex(starts, from); index < starts.length; index++) {
      if (index > 0 && (starts[index] as number) >= Math.max(to, from + 1)) break;
      if (from < (starts[index + 1] ?? end + 1)) (buckets[index] as T[]).push(thing);
    }
  }
  return buckets;
}

/** The last start at or before `offset`; 0 where it stands before them all. */
export function toIndex(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
