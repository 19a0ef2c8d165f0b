import type { Span } from "@readout/schema";
import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import type { Page } from "../page.ts";
import { findNames } from "./find-names.ts";
import { headLexicon, takingLexicon, titleLexicon } from "./name-lexicons.ts";
import { namedAgain } from "./named-again.ts";
import type { NamedPlace } from "./named-place.ts";
import { Posts } from "./posts-before.ts";
import { sharePosts } from "./share-posts.ts";

/** What names are read by, for the one scan of the text. */
export const nameLexicons: readonly AnyLexicon[] = [headLexicon, titleLexicon, takingLexicon];
export const nameRules: readonly AnyRule[] = [];

/** Every place in the readout where a person is named, in printed order. */
export function readNames(page: Page): NamedPlace[] {
  const posts = new Posts(page);
  const found = findNames(page, posts);
  const all = sharePosts(page, [...found, ...namedAgain(page, posts, found)].sort(byPlace));
  const readable = inside(page.readable);
  const kept = all.filter(({ span }) => readable(span));
  for (const { rule, span } of kept) page.trace?.fired(rule, span);
  return kept;
}

function byPlace(a: NamedPlace, b: NamedPlace): number {
  return a.span[0] - b.span[0];
}

/** Asks in printed order whether a span lies in one of the blocks. */
function inside(blocks: readonly Span[]): (span: Span) => boolean {
  let i = 0;
  return ([from, to]) => {
    while (i < blocks.length && (blocks[i] as Span)[1] <= from) i++;
    const block = blocks[i];
    return block !== undefined && block[0] <= from && to <= block[1];
  };
}
