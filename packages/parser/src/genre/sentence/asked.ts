import type { Span } from "@readout/schema";
import type { Page } from "../page.ts";
import { acts, coverbs, manners } from "./acts.ts";
import { isActor } from "./addressee.ts";
import { isTold } from "./imperative.ts";

/** How long an addressee may be. */
const LONGEST = 40;

/**
 * In `各地抓紧落实…` after 要求 or 希望: where who is asked ends and what is asked begins.
 *
 * @returns The place of the verb, or `undefined` where no such division is seen.
 */
export function addresseeAsked(page: Page, [from, to]: Span): number | undefined {
  const { text } = page;
  if (coverbs.longestAt(text, from, to)?.value || manners.longestAt(text, from, to) || acts.longestAt(text, from, to))
    return undefined;
  if (isTold(text, [from, to])) return undefined;
  const limit = Math.min(to, from + LONGEST);
  const openings = [
    ...manners.within(text, from, to).filter(isWord),
    ...coverbs.within(text, from, to).filter(({ value }) => value),
    ...acts.within(text, from, to).filter(isWord),
  ]
    .map(({ start }) => start)
    .filter((start) => start > from && start <= limit)
    .sort((a, b) => a - b);
  let last = from;
  for (const at of openings) {
    if (at === last) continue;
    last = at;
    const end = page.text[at - 1] === "既" ? at - 1 : at;
    if (isActor(page, [from, end])) return end;
  }
  return undefined;
}

function isWord({ start, end }: { start: number; end: number }): boolean {
  return end - start > 1;
}
