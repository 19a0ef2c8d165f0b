import type { Page } from "../page.ts";
import { isAfterMark } from "./following.ts";
import { beforeNameLexicon } from "./name-lexicons.ts";
import type { Posts } from "./posts-before.ts";

/** A place where a name may begin: behind a post or label, behind a mark, behind a word that takes a person, or where a list goes on. */
export interface Slot {
  readonly at: number;
  readonly kind: "post" | "mark" | "word" | "list";
}

const NOTE_AFTER = /[（(][\p{Script=Han}]{2,8}[）)]/uy;

/** All places in the readable text where a name may begin, in order. */
export function nameSlots(page: Page, posts: Posts): Slot[] {
  const { text, scan } = page;
  const kinds = new Map<number, Slot["kind"]>();
  for (const hit of scan.hits(beforeNameLexicon)) kinds.set(hit.end, "word");
  for (const [from, to] of page.readable) {
    for (let at = from; at < to; at++) if (at === from || isAfterMark(text, at)) kinds.set(at, "mark");
  }
  for (const end of posts.ends()) {
    NOTE_AFTER.lastIndex = end;
    kinds.set(skipBlanks(text, NOTE_AFTER.test(text) ? NOTE_AFTER.lastIndex : end), "post");
  }
  return [...kinds].map(([at, kind]) => ({ at, kind })).sort((a, b) => a.at - b.at);
}

/** The first place at or after `at` that is not blank; a line is never left. */
export function skipBlanks(text: string, at: number): number {
  let to = at;
  while (to < at + 6 && (text[to] === " " || text[to] === "　" || text[to] === "\u00a0")) to++;
  return to;
}
