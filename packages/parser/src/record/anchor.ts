import { hashText } from "../source/hash.ts";

const ANCHOR_DIGITS = 12;
const NOT_WORDS = /[\s\p{P}\p{S}]/gu;

/**
 * Names clauses by their own words, so that a correction or a footnote finds its clause again after the parser has changed.
 *
 * @returns A function that gives the next clause its anchor: 12 hex digits of the SHA-256 of its words without marks and blanks,
 * and `-2`, `-3` … for later clauses of the same words.
 */
export function createAnchors(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const hash = hashText(text.replace(NOT_WORDS, "")).slice(0, ANCHOR_DIGITS);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
}
