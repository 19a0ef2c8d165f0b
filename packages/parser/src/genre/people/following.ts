import { definePlacePattern, matchEnd } from "../../engine/place-pattern.ts";
import type { Page } from "../page.ts";
import { afterNames, titles } from "./name-lexicons.ts";

/**
 * What stands after a name that might end here.
 * `verb`: what only people, bodies and groups do · `title`: a post or 同志 · `list`: 、 · `and`: 和 and its like · `etc`: 等 · `mark`: the end of the clause · `marker`: （女） · `word`: any other word that is no part of a name.
 */
type FollowKind = "verb" | "title" | "list" | "and" | "etc" | "mark" | "marker" | "word";

export interface Follow {
  readonly kind: FollowKind;
  /** Where the word or mark ends. */
  readonly end: number;
}

const IS_MARK = new Uint8Array(0x10000);
for (const mark of "，。；：！？…,;:!?\n\r\t ”’）)》〉」』】“‘（(《〈「『【—-─　/｜|") IS_MARK[mark.charCodeAt(0)] = 1;
const ANDS = ["以及", "和", "与", "及", "同", "或", "暨"];
/** 女, a people, a party, a note: what is put in brackets behind a name. */
const MARKER = definePlacePattern(
  /[（(](?:女|[\p{Script=Han}]{1,4}族|女[，、,][\p{Script=Han}]{1,5}族|主持工作|党外|中共党员|[\p{Script=Han}、，]{2,14})[）)]/u,
);

/** Reads what follows a name ending at `at`; `undefined` where no name can end. */
export function followAt(page: Page, at: number): Follow | undefined {
  const { text } = page;
  if (at >= text.length) return { kind: "mark", end: at };
  const char = text[at] as string;
  if (char === "、") return { kind: "list", end: at + 1 };
  if (char === "（" || char === "(") {
    const end = markerEnd(text, at);
    if (end !== undefined) return { kind: "marker", end };
  }
  if (IS_MARK[text.charCodeAt(at)]) return { kind: "mark", end: at + 1 };
  if (char >= "0" && char <= "9") return { kind: "word", end: at + 1 };
  const title = titles.longestAt(text, at, text.length);
  const word = afterNames.longestAt(text, at, text.length);
  if (word?.value === "verb") return { kind: "verb", end: word.end };
  if (title && title.end >= (word?.end ?? 0)) return { kind: "title", end: title.end };
  const and = ANDS.find((word) => text.startsWith(word, at));
  if (and) return { kind: "and", end: at + and.length };
  if (char === "等") return { kind: "etc", end: at + 1 };
  return word && { kind: "word", end: word.end };
}

/** End of a bracketed marker that begins at `at`. */
export function markerEnd(text: string, at: number): number | undefined {
  return matchEnd(MARKER, text, at);
}

/** Whether a clause or a list item may begin at `at`. */
export function isAfterMark(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === "、" || IS_MARK[text.charCodeAt(at - 1)] === 1;
}
