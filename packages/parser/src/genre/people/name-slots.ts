import { definePlacePattern, matchEnd } from "../../engine/place-pattern.ts";
import { mayBeginName } from "../../zh/person-name/person-name.ts";
import type { Page } from "../page.ts";
import { endOfFloorName, floorFrom } from "./floor-names.ts";
import { isAfterMark } from "./following.ts";
import { beforeNames, bodiesBeforeNames, takingLexicon, titleLexicon } from "./name-lexicons.ts";
import type { Posts } from "./posts-before.ts";

/** A place where a name may begin: behind a post or label, behind a mark, behind a word that takes a person, or where a list goes on. */
export interface Slot {
  readonly at: number;
  readonly kind: "post" | "mark" | "word" | "list";
}

const NOTE_AFTER = definePlacePattern(/[（(][\p{Script=Han}]{2,8}[）)]/u);

/** All places in the readable text where a name may begin, in order. */
export function nameSlots(page: Page, posts: Posts): Slot[] {
  const { text, scan } = page;
  const slots: Slot[] = [];
  const floor = floorFrom(text);
  for (const [from, to] of page.readable) {
    for (let at = from; at < to; at++)
      if (
        (at === from || isAfterMark(text, at)) &&
        (text[at - 1] === "、" || mayBeginName(text, at) || (at > floor && endOfFloorName(text, at) !== undefined))
      )
        slots.push({ at, kind: "mark" });
  }
  for (const end of posts.ends()) {
    slots.push({ at: skipBlanks(text, matchEnd(NOTE_AFTER, text, end) ?? end), kind: "post" });
  }
  for (const { end } of scan.hits(takingLexicon)) if (mayBeginName(text, end)) slots.push({ at: end, kind: "word" });
  for (const { start, value } of scan.hits(titleLexicon)) {
    for (let at = Math.max(0, start - 4); at <= start - 2; at++)
      if (
        mayBeginName(text, at) &&
        (beforeNames.longestEndingAt(text, at, 0) ||
          (value === "address" && bodiesBeforeNames.longestEndingAt(text, at, 0)))
      )
        slots.push({ at, kind: "word" });
  }
  return slots.sort((a, b) => a.at - b.at || RANK[a.kind] - RANK[b.kind]);
}

/** Of several kinds at one place the strongest counts. */
const RANK: Readonly<Record<Slot["kind"], number>> = { post: 0, list: 1, mark: 2, word: 3 };

/** The first place at or after `at` that is not blank; a line is never left. */
export function skipBlanks(text: string, at: number): number {
  let to = at;
  while (to < at + 6 && (text[to] === " " || text[to] === "　" || text[to] === "\u00a0")) to++;
  return to;
}
