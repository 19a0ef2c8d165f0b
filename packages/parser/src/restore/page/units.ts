import { eachDoubtful, eachSimplified, eachTraditional } from "../script/pairs.ts";

/** A Chinese character of the basic plane. */
export const HAN = 1;
/** Stands in Traditional text alone. */
export const TRADITIONAL = 2;
/** Stands in Simplified text alone. */
export const SIMPLIFIED = 4;
/** A full-width mark that closes a phrase: ，。、；：！？ */
export const FULL_MARK = 8;
/** A half-width mark that may stand for a full-width one. */
export const HALF_MARK = 16;
/** A letter with a tone mark. */
export const TONED = 32;
/** `(`, which may open a gloss, and `)`. */
export const BRACKET = 64;
/** What is no part of a printed Chinese text: emoji, private use, U+FFFD, dingbats. */
export const ODD = 128;
/** `.` and other signs that stand inside words only as noise. */
export const SPECK = 256;
/** 著, which alone is converted and legal Simplified. */
export const ZHU = 512;
export const DIGIT = 1024;
/** A letter of the alphabet without tone mark. */
export const LATIN = 2048;
/** Kana and hangul: the text is not Chinese alone. */
export const FOREIGN = 4096;
/** Legal in Simplified text, and what Traditional writes for another character. */
export const DOUBTFUL = 8192;
/** Quotation marks and signs in half width that have steps of their own. */
export const LOOSE = 16384;
/** A mark in either width: two of them side by side may be one too many. */
export const MARK = 32768;

let classes: Uint16Array | undefined;

/** What each UTF-16 code unit is, as bits. Made at first use. */
export function unitClasses(): Uint16Array {
  if (classes) return classes;
  classes = new Uint16Array(0x10000);
  const table = classes;
  const add = (unit: number, bits: number) => {
    table[unit] = (table[unit] as number) | bits;
  };
  const addRange = (from: number, to: number, bits: number) => table.fill(bits, from, to + 1);
  const addAll = (units: string, bits: number) => {
    for (const unit of units) add(unit.charCodeAt(0), bits);
  };
  addRange(0x3400, 0x4dbf, HAN);
  addRange(0x4e00, 0x9fff, HAN);
  addRange(0xf900, 0xfaff, HAN);
  addRange(0x30, 0x39, DIGIT);
  addRange(0x41, 0x5a, LATIN);
  addRange(0x61, 0x7a, LATIN);
  addRange(0x3041, 0x30fa, FOREIGN);
  addRange(0xac00, 0xd7a3, FOREIGN);
  // surrogates, private use, miscellaneous symbols and dingbats, variation selectors, U+FFFD
  addRange(0xd800, 0xf8ff, ODD);
  addRange(0x2600, 0x27bf, ODD);
  addRange(0xfe00, 0xfe0f, ODD);
  addAll("\u200d\ufffd\u2b50\u2b55\u231a\u231b\u23f0\u23f3", ODD);
  addAll("，。、；：！？", FULL_MARK | MARK);
  addAll(",;:!?｡､", HALF_MARK | MARK);
  addAll('"｢｣', HALF_MARK);
  addAll('"_~^|`*｡､｢｣', LOOSE);
  addAll("()", BRACKET);
  addAll("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ", TONED);
  addAll(".*_~^|`", SPECK);
  add(0x8457, ZHU);
  eachDoubtful((unit) => add(unit, DOUBTFUL));
  eachTraditional((unit) => add(unit, TRADITIONAL));
  eachSimplified((unit) => add(unit, SIMPLIFIED));
  return table;
}
