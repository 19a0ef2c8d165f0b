import { Fnv1a, type Hash64 } from "./fnv.ts";

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
    const hash = fold(hashWords(text));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
}

function hashWords(text: string): Hash64 {
  const hash = new Fnv1a();
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) as number;
    if (point > 0xffff) at++;
    if (isWord(point)) hash.codePoint(point);
  }
  return hash;
}

function isWord(point: number): boolean {
  return (point >= 0x4e00 && point < 0xa000) || !NOT_WORD.test(String.fromCodePoint(point));
}

/** 64 bits as 48, the upper 16 laid over the lower, as the authors of FNV advise. */
function fold({ high, low }: Hash64): string {
  return toHex(high & 0xffff, 4) + toHex((low ^ (high >>> 16)) >>> 0, 8);
}

function toHex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
