import { CharSet } from "../../engine/char-set.ts";
import { WordTable } from "../../engine/word-table.ts";
import { ORDINARY_WORDS } from "./ordinary-words.data.ts";
import { DOUBLE_SURNAMES, SINGLE_SURNAMES } from "./surnames.data.ts";
import { TRANSLITERATION } from "./transliteration.data.ts";

const SINGLE = new CharSet([...SINGLE_SURNAMES].join(""));
const DOUBLE = new Set<string>(DOUBLE_SURNAMES);
const ORDINARY = new WordTable(new Map(ORDINARY_WORDS.split(/\s+/u).map((word) => [word, true])));
const FOREIGN = new Uint8Array(0x10000);
for (const char of TRANSLITERATION) FOREIGN[char.charCodeAt(0)] = 1;
/** Characters with which a name may begin: surnames, and what writes foreign names. */
const BEGINS = new Uint8Array(0x10000);
for (const char of [...SINGLE_SURNAMES, ...DOUBLE_SURNAMES, ...TRANSLITERATION]) BEGINS[char.charCodeAt(0)] = 1;

/** 1: a surname; 2: the first character of one of two. */
const SURNAME = new Uint8Array(0x10000);
for (const char of SINGLE_SURNAMES) SURNAME[char.charCodeAt(0)] = 1;
for (const surname of DOUBLE_SURNAMES) SURNAME[surname.charCodeAt(0)] = 2;
const NONE: readonly NameCandidate[] = [];

function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** Blanks that a compositor puts inside a name of two characters (刘  旸). */
const isNameBlank = (char: string | undefined) => char === " " || char === "\u3000";

/** A name as it may stand at one place: where it ends, and the name without inner blanks. */
export interface NameCandidate {
  readonly end: number;
  readonly name: string;
}

/**
 * All Han names that may begin at `at`, by surname: 王毅, 丁薛祥, 欧阳明, 刘  旸; the longest first.
 * Which is right depends on what follows, which is the caller's to judge.
 */
export function nameCandidates(text: string, at: number): readonly NameCandidate[] {
  const kind = at < text.length ? SURNAME[text.charCodeAt(at)] : 0;
  if (kind === 0) return NONE;
  const candidates: NameCandidate[] = [];
  if (kind === 2 && DOUBLE.has(text.slice(at, at + 2))) addCandidates(candidates, text, at, 2);
  if (SINGLE.standsAt(text, at)) addCandidates(candidates, text, at, 1);
  return candidates.length < 3 ? candidates : candidates.sort((a, b) => b.end - a.end);
}

/** Adds the names of one surname, the longest first. */
function addCandidates(candidates: NameCandidate[], text: string, at: number, length: number): void {
  let next = at + length;
  while (next < at + length + 4 && isNameBlank(text[next])) next++;
  const spaced = next > at + length;
  const given = takeHan(text, next, spaced ? 1 : 2);
  for (let size = given; size >= 1; size--) {
    const name = spaced ? text.slice(at, at + length) + text.slice(next, next + size) : text.slice(at, next + size);
    candidates.push({ end: next + size, name });
  }
}

/** A name with the husband's surname before one's own (陈方安生): two surnames and two characters; `undefined` where none begins. */
export function readJoinedName(text: string, at: number): NameCandidate | undefined {
  const isOne = (place: number) => place < text.length && SURNAME[text.charCodeAt(place)] === 1;
  if (!isOne(at) || !isOne(at + 1) || takeHan(text, at + 2, 2) < 2) return undefined;
  return { end: at + 4, name: text.slice(at, at + 4) };
}

/** A name of two parts joined by a middle dot (买买提明·某某), read whole; `undefined` where there is none. */
export function readDottedName(text: string, at: number): NameCandidate | undefined {
  const first = takeHan(text, at, 6);
  const dot = text.charCodeAt(at + first);
  if (first < 1 || !(dot === 0xb7 || dot === 0x2022 || dot === 0x30fb)) return undefined;
  const second = takeHan(text, at + first + 1, 6);
  if (second < 1) return undefined;
  return { end: at + first + 1 + second, name: text.slice(at, at + first + 1 + second) };
}

/** A foreign name written by the tables of transliteration (热恩别科夫), two to nine characters; `undefined` where none begins. */
export function readTransliteration(text: string, at: number): NameCandidate | undefined {
  let end = at;
  while (end < at + 9 && end < text.length && FOREIGN[text.charCodeAt(end)] === 1) end++;
  return end < at + 2 ? undefined : { end, name: text.slice(at, end) };
}

/** Whether the character at `at` begins names. */
export function mayBeginName(text: string, at: number): boolean {
  return at < text.length && BEGINS[text.charCodeAt(at)] === 1;
}

/** Whether a word that is built like a name is an ordinary one: 高度, 方针, 应急. */
export function isOrdinaryWord(word: string): boolean {
  return ORDINARY.longestAt(word, 0, word.length)?.end === word.length;
}

/** How many Han characters stand at `at`, `most` at most. */
export function takeHan(text: string, at: number, most: number): number {
  let count = 0;
  while (count < most && isHan(text.charCodeAt(at + count))) count++;
  return count;
}
