import { CharSet } from "../../../engine/char-set.ts";
import type { WordAt } from "../../../engine/word-table.ts";
import {
  adverbTable,
  attributiveTable,
  instrumentVerbTable,
  refusalWordTable,
  type Verb,
  verbTable,
} from "./lexicons.ts";

/** A verb with the place where the adverbs before it begin. */
export interface VerbAt extends WordAt<Verb> {
  readonly from: number;
}

/**
 * The first verb in `[from + skip, to)` that can govern: outside quotations, no noun by habit unless an adverb stands before it,
 * no part of a list and no modifier that 的 closes.
 *
 * @param from - Where what is searched begins: a quotation that opens there is seen.
 * @param end - Where the clause ends.
 */
export function firstVerb(text: string, from: number, to: number, end: number, skip = 0): VerbAt | undefined {
  let inside = 0;
  for (let at = from; at < to; at++) {
    const mark = text[at] as string;
    if (mark === "“" || mark === "《" || mark === "（") inside++;
    else if (mark === "”" || mark === "》" || mark === "）") inside = Math.max(0, inside - 1);
    if (inside > 0 || at < from + skip) continue;
    const verb = verbTable.longestAt(text, at, end);
    const modifier = adverbTable.longestAt(text, at, end);
    // 深入学习: the adverb is one word, not the beginning of a verb inside it
    if (modifier && modifier.end > at + 1 && (!verb || modifier.end > verb.end)) {
      at = modifier.end - 1;
      continue;
    }
    if (!verb || verb.end - at < 2) continue;
    const adverb = adverbTable.longestEndingAt(text, at, from + skip);
    const start = adverb ? adverb.start : at;
    const isListed = start > from + skip && "、和与及或".includes(text[start - 1] as string);
    const isModifier =
      verb.end < end && ("的性者率金".includes(text[verb.end] as string) || text.startsWith("作用", verb.end));
    const isNoun = verb.value.isNounLike && !(adverb && isOfVerbs(text, adverb));
    if (!isListed && !isModifier && !isNoun) return { ...verb, from: start };
    // 和协调推进: serial verbs stand in a list together
    at = (isListed ? (verbTable.longestAt(text, verb.end, end)?.end ?? verb.end) : verb.end) - 1;
  }
  return undefined;
}

/** An adverb of two characters or more that does not as often describe a noun. */
function isOfVerbs(text: string, { start, end }: WordAt<true>): boolean {
  return end - start >= 2 && attributiveTable.longestAt(text, start, end)?.end !== end;
}

/** Where the act ends that is itself what is aimed at or rested on: 围绕·推进…, 按照·完善…. `at` where none begins. */
export function afterOwnAct(text: string, at: number, end: number, mayHaveAdverb: boolean): number {
  const start = (mayHaveAdverb ? adverbTable.longestAt(text, at, end)?.end : undefined) ?? at;
  const verb = verbTable.longestAt(text, start, end);
  // 依靠·改革推动…: what is leant on is a noun
  if (!verb || verb.end - start < 2 || verb.value.isNounLike) return at;
  // 围绕协调推进…: serial verbs are one act
  return verbTable.longestAt(text, verb.end, end)?.end ?? verb.end;
}

/** The last verb of a clause that can govern, else the last one at all: 把要求搞准. */
export function lastVerb(text: string, from: number, end: number): VerbAt | undefined {
  let last: VerbAt | undefined;
  for (let at = from; at < end; ) {
    const verb = firstVerb(text, at, end, end);
    if (!verb) break;
    last = verb;
    at = verb.end;
  }
  if (last) return last;
  for (let at = from; at < end; at++) {
    const verb = verbTable.longestAt(text, at, end);
    if (!verb || text[verb.end] === "的") continue;
    const isCompleted = verb.end < end && "得准好出到起上进下为在".includes(text[verb.end] as string);
    if (verb.end - at === 1 && !isCompleted) continue;
    last = { ...verb, from: beforeAdverb(text, at, from) };
    at = verb.end - 1;
  }
  return last;
}

/** 以制度保障权益: where a verb that is a noun as often governs, because something follows that it can be done to. */
export function instrumentVerb(text: string, from: number, end: number): number | undefined {
  for (let at = from; at + 3 < end; at++) {
    const verb = instrumentVerbTable.longestAt(text, at, end);
    if (verb && !"的、和为".includes(text[verb.end] as string)) return beforeAdverb(text, at, from);
  }
  return undefined;
}

/** Where the adverb straight before `at` begins; `at` where none stands. */
export function beforeAdverb(text: string, at: number, from: number): number {
  return adverbTable.longestEndingAt(text, at, from)?.start ?? at;
}

/** Whether a verb that is no noun, or an adverb and a verb, stand from `at`: 突出抓好, but 突出重点. */
export function leadsToVerb(text: string, at: number, end: number): boolean {
  let next = at;
  for (let step = 0; step < 3; step++) {
    const verb = verbTable.longestAt(text, next, end);
    const adverb = adverbTable.longestAt(text, next, end);
    if (verb && (!adverb || verb.end >= adverb.end)) return !verb.value.isNounLike || step > 0;
    if (text[next] === "把" || text[next] === "将") return next < end;
    if (!adverb) return false;
    next = adverb.end;
  }
  return false;
}

const REFUSING = new CharSet("不决绝切严");

/** The first word that forbids in `[from, to)`: 对来访群众·不得…. 不得不 forbids nothing. */
export function firstRefusal(text: string, from: number, to: number): WordAt<"order" | "open"> | undefined {
  for (let at = from; at < to; at++) {
    if (!REFUSING.standsAt(text, at)) continue;
    const word = refusalWordTable.longestAt(text, at, to);
    if (word && word.end < to && text[word.end] !== "不") return word;
  }
  return undefined;
}

/** The first place of a character in `[from, to)`, −1 where it does not stand. Never looks beyond `to`. */
export function place(text: string, char: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text[at] === char) return at;
  return -1;
}
