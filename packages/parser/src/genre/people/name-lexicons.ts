import { defineLexicon, type Lexicon } from "../../engine/lexicon.ts";
import { WordTable } from "../../engine/word-table.ts";
import {
  AFTER_NAMES,
  BEFORE_NAMES,
  BODIES_BEFORE_NAMES,
  PERSON_VERBS,
  POST_BREAK_EXCEPTIONS,
  POST_BREAKS,
  TAKE_NAMES,
} from "./name-context.data.ts";
import { ADDRESSES, LABEL_HEADS, NO_POSTS, POST_HEADS, PRESS_HEADS, TITLES } from "./posts.data.ts";

/** What the end of a post, of a group label or of a byline's word makes of the words before it; `none` shields a longer word. */
export type HeadKind = "post" | "label" | "press" | "none";

/** Several word lists as one lexicon; where lists share a word the later one decides. */
function tell<V>(id: string, lists: readonly (readonly [words: string, value: V])[]): Lexicon<V> {
  return defineLexicon<V>(
    id,
    new Map(lists.flatMap(([words, value]) => words.split(/\s+/u).map((word) => [word, value] as const))),
  );
}

export const headLexicon = tell<HeadKind>("people/head", [
  [LABEL_HEADS, "label"],
  [POST_HEADS, "post"],
  [PRESS_HEADS, "press"],
  [NO_POSTS, "none"],
]);

/** Posts and words of address that stand after a name. */
export const titleLexicon = tell<"post" | "address">("people/title", [
  [TITLES, "post"],
  [ADDRESSES, "address"],
]);

/** The few words that nearly always take a person: 由, 还有, 任命. */
export const takingLexicon = defineLexicon("people/taking", TAKE_NAMES);

// what follows are asked for at few places only, so that looking there costs less than finding them everywhere

export const heads = new WordTable(headLexicon.entries);
export const titles = new WordTable(titleLexicon.entries);

/** What may follow a name: a verb that shows a person before it, or any word that is no part of a name. */
export const afterNames = new WordTable(
  tell<"verb" | "word">("people/after-name", [
    [AFTER_NAMES, "word"],
    [PERSON_VERBS, "verb"],
  ]).entries,
);

export const beforeNames = new WordTable(defineLexicon("people/before-name", BEFORE_NAMES).entries);

export const bodiesBeforeNames = new WordTable(defineLexicon("people/body-before-name", BODIES_BEFORE_NAMES).entries);

/** Where a post cannot go on to the left; `keep` shields longer words. */
export const postBreaks = new WordTable(
  tell<"break" | "keep">("people/post-break", [
    [POST_BREAKS, "break"],
    [POST_BREAK_EXCEPTIONS, "keep"],
  ]).entries,
);
