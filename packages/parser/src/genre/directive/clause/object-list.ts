import type { Span } from "@readout/schema";
import { CharSet } from "../../../engine/char-set.ts";
import { sharedHeadTable, verbTable } from "./lexicons.ts";

/** The items of a list, cut at 、, 和, 及 and 以及 where `isOutside` says that no quotation stands around. */
export function cutItems(text: string, [from, to]: Span, isOutside: (at: number) => boolean): Span[] {
  const items: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const length = isOutside(at) ? jointLength(text, at, start, to) : 0;
    if (length === 0) continue;
    items.push([start, at]);
    start = at + length;
    at = start - 1;
  }
  items.push([start, to]);
  return items;
}

// what makes a word with 和, and with 及
const NOT_AND_AFTER = new CharSet("谐平睦解缓好");
const NOT_AND_BEFORE = new CharSet("共饱温总中");
const NOT_TO_AFTER = new CharSet("时早其格");
const NOT_TO_BEFORE = new CharSet("涉普危惠能波触遍顾推");

/** Length of what joins two items at `at`, 0 where nothing does. 和 inside a word (和谐, 共和) joins nothing. */
function jointLength(text: string, at: number, start: number, to: number): number {
  if (at === start || at + 1 >= to) return 0;
  switch (text[at]) {
    case "、":
      return 1;
    case "以":
      return text[at + 1] === "及" ? 2 : 0;
    case "和":
      return NOT_AND_AFTER.standsAt(text, at + 1) || NOT_AND_BEFORE.standsAt(text, at - 1) ? 0 : 1;
    case "及":
      return NOT_TO_AFTER.standsAt(text, at + 1) || NOT_TO_BEFORE.standsAt(text, at - 1) ? 0 : 1;
    default:
      return 0;
  }
}

/**
 * Whether the last item ends in a head that the others need too (会商研判和分级响应机制), or in a predicate that says something of
 * them all (甲和乙高效运转), or the list lies inside a modifier (甲、乙等群体的保护).
 *
 * @param takesPredicate - Whether the verb wishes for something to come about: only then can the last item say it of all.
 */
export function sharesHead(text: string, items: readonly Span[], takesPredicate: boolean): boolean {
  const last = items.at(-1) as Span;
  const others = items.slice(0, -1);
  if (others.some(([from, to]) => to - from === 1)) return true;
  if (stands(text, "的", last[0] + 1, last[1] - 1) && !others.some((other) => stands(text, "的", ...other)))
    return true;
  if (stands(text, "等", last[0] + 1, last[1])) return true;
  const head = headOf(text, last);
  if (!head || head.length >= last[1] - last[0]) return false;
  if (head.kind === "predicate")
    return takesPredicate && !others.some((other) => headOf(text, other)?.kind === "predicate");
  const isComplete = (other: Span): boolean => {
    const own = headOf(text, other);
    return own !== undefined && (own.kind === head.kind || own.kind === "holder") && other[1] - other[0] > own.length;
  };
  if (others.every(isComplete)) return false;
  if (others.every(([, to]) => text[to - 1] === "化")) return true;
  // 补齐短板、提升能力: every item has a verb of its own
  if (others.every((other) => beginsAct(text, other))) return false;
  return others.every(([from, to]) => to - from < last[1] - last[0]);
}

function headOf(text: string, [from, to]: Span): { kind: string; length: number } | undefined {
  const head = sharedHeadTable.longestEndingAt(text, to, from);
  return head && { kind: head.value, length: head.end - head.start };
}

function stands(text: string, char: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === char) return true;
  return false;
}

/** The items up to the first that is an act beside: 内需 of 扩大内需、提振信心. */
export function ownItems(text: string, items: readonly Span[]): Span[] {
  const first = items[0] as Span;
  if (beginsAct(text, first)) return [...items];
  const other = items.findIndex(
    (item, place) => place > 0 && (beginsAct(text, item) || (place + 1 < items.length && isVerb(text, item))),
  );
  return other < 0 ? [...items] : items.slice(0, other);
}

function beginsAct(text: string, [from, to]: Span): boolean {
  const verb = verbTable.longestAt(text, from, to);
  // 覆盖面 is a noun: an act has an object of two characters at least
  return (
    verb !== undefined && verb.end - from >= 2 && verb.end + 1 < to && !verb.value.isNounLike && text[verb.end] !== "的"
  );
}

/** 激发 of 、激发和增强…: one of two verbs with one object. */
function isVerb(text: string, [from, to]: Span): boolean {
  const verb = verbTable.longestAt(text, from, to);
  return verb !== undefined && verb.end === to && to - from >= 2 && !verb.value.isNounLike;
}
