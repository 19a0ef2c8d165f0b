import { type Hash64, hashCharacters } from "./fnv.ts";

const NOT_WORD = /[\s\p{P}\p{S}]/u;

/**
 * Names clauses by their own words, so that a correction or a footnote finds its clause again after the parser has changed.
 *
 * @returns A function that gives the next clause its anchor: 12 hex digits of the hash of its words without marks and blanks,
 * and `-2`, `-3` … for later clauses of the same words.
 */
export function createAnchors(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const hash = fold(hashCharacters(text, isWord));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
}

function isWord(point: number): boolean {
  return (point >= 0x4e00 && point < 0xa000) || !NOT_WORD.test(String.fromCodePoint(point));
}

/** 64 bits as 48, the upper 16 laid over the lower, as the authors of FNV advise. */
function fold({ high, low }: Hash64): string {
  return toHex(high & 0xffff) + toHex((low >>> 16) & 0xffff) + toHex((low ^ (high >>> 16)) & 0xffff);
}

/** Four hex digits. */
function toHex(value: number): string {
  return (0x10000 | value).toString(16).slice(1);
}
