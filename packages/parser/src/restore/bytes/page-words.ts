import { HAN, unitClasses } from "../page/units.ts";

/** Which characters a page holds, and which side by side: its own words, for want of a dictionary. */
export interface PageWords {
  has(unit: number): boolean;
  hasPair(first: number, second: number): boolean;
}

/** With its brackets, and a space before the second. */
const LONGEST_GLOSS = 10;

/** Glosses are stepped over. Linear. */
export function readPageWords(text: string): PageWords {
  const classes = unitClasses();
  const units = new Uint8Array(0x10000);
  const pairs = new Set<number>();
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (((classes[unit] as number) & HAN) !== 0) {
      units[unit] = 1;
      if (before !== 0) pairs.add(before * 0x10000 + unit);
      before = unit;
    } else if (unit === 0x28) {
      // a gloss of letters is short; behind it the word goes on
      const close = text.slice(at, at + LONGEST_GLOSS).indexOf(")");
      if (close === -1) before = 0;
      else at += close;
    } else before = 0;
  }
  return {
    has: (unit) => units[unit] === 1,
    hasPair: (first, second) => pairs.has(first * 0x10000 + second),
  };
}
