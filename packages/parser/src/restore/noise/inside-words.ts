import { simpleForms } from "../script/pairs.ts";
import { COMMON_WORDS } from "./common-words.data.ts";

/** A stretch that stands between two Chinese characters. */
export interface Between {
  readonly start: number;
  readonly end: number;
}

let common: ReadonlySet<number> | undefined;

function commonPairs(): ReadonlySet<number> {
  common ??= new Set(COMMON_WORDS.split(" ").map((word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))));
  return common;
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** What else is known of the page. */
export interface Surroundings {
  /** It has the sign between Chinese characters alone: fewer words are proof enough then, if sentences stand around all of them. */
  readonly isNowhereElse: boolean;
  /** A program has been at it: so is one word. */
  readonly isDamaged: boolean;
}

/**
 * Whether signs were strewn into words: the characters on both sides of many of them are a word elsewhere on the page, or one that everybody writes.
 * Separators between labels (首页|新闻) and signs at the end of a phrase stand between words, whose edges hardly ever meet without them. Linear.
 */
export function standInsideWords(
  text: string,
  places: readonly Between[],
  { isNowhereElse, isDamaged }: Surroundings,
): boolean {
  const wanted = new Set<number>();
  const firsts = new Uint8Array(0x10000);
  for (const { start, end } of places) {
    const first = text.charCodeAt(start - 1);
    wanted.add(pairOf(first, text.charCodeAt(end)));
    firsts[first] = 1;
  }
  // one pair again and again is a habit: 哈哈~哈哈~
  if (wanted.size < 2) return false;
  const found = new Set<number>();
  const simple = simpleForms();
  for (const pair of wanted) {
    const [first, second] = [Math.floor(pair / 0x10000), pair % 0x10000];
    if (commonPairs().has(pairOf(simple[first] || first, simple[second] || second))) found.add(pair);
  }
  for (let at = 0; at + 1 < text.length && found.size < wanted.size; at++) {
    const first = text.charCodeAt(at);
    if (firsts[first] === 0) continue;
    const pair = pairOf(first, text.charCodeAt(at + 1));
    if (wanted.has(pair)) found.add(pair);
  }
  let inside = 0;
  for (const { start, end } of places)
    if (found.has(pairOf(text.charCodeAt(start - 1), text.charCodeAt(end)))) inside++;
  if (found.size >= 2 && inside * 5 >= places.length) return true;
  if (isNowhereElse && isDamaged && inside * 3 >= places.length) return true;
  return (
    isNowhereElse &&
    places.length >= FEWEST_IN_PROSE &&
    inside * 12 >= places.length &&
    places.every((place) => standsInProse(text, place))
  );
}

const FEWEST_IN_PROSE = 5;
/** So far around a sign its sentence is looked for. */
const REACH = 120;

/** Whether the line of a sign holds sentences, as rows of labels and headlines do not. */
function standsInProse(text: string, { start, end }: Between): boolean {
  const reached = text.slice(Math.max(0, start - REACH), start);
  const before = reached.slice(reached.lastIndexOf("\n") + 1);
  const next = text.slice(end, end + REACH);
  const lineEnd = next.indexOf("\n");
  const line = before + (lineEnd === -1 ? next : next.slice(0, lineEnd));
  return line.length >= 30 && /[。；]/u.test(line) && /[，、]/u.test(line);
}
