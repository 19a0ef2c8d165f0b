import { HAN, ODD, unitClasses } from "../page/units.ts";
import { isConverted } from "./converted.ts";
import {
  addLetter,
  FIRST_TONED_CODE,
  isPlainReading,
  isTonedReading,
  LETTER_CODES,
  LONGEST_SYLLABLE,
  type Syllable,
  U_CODE,
  UMLAUT_CODE,
  V_CODE,
} from "./syllables.ts";

/** The gloss has a tone mark. */
export const IS_TONED = 1;
/** The gloss stands behind another of the same character: 系(xi)(xi). */
export const IS_REPEATED = 2;
/** An emoji or another sign stands inside the brackets. */
export const HAS_ODD = 4;

/** It is a reading of the character before: with tone of a converted one, without of any. Signs alone are true of all. */
export const IS_TRUE = 8;

/** A bracket longer than this is no gloss, whatever is in it. */
const LONGEST = 24;

/** The tone is a number behind the letters: hui4. */
const HAS_NUMBER = 16;
const FIRST_TONE = 0x31;
const LAST_TONE = 0x35;
const COLON = 0x3a;

const NO_CELLS = new Int32Array(0);
const NO_SYLLABLES = new Float64Array(0);

/** The brackets of a text that hold one syllable of pinyin behind a Chinese character, packed. */
export class GlossList {
  private cells = NO_CELLS;
  private syllables = NO_SYLLABLES;
  private readonly expected: number;
  length = 0;
  /** Brackets behind a Chinese character with other letters in them: units, words, names. */
  others = 0;
  /** Where the opening brackets of everything else stand; of several side by side the first. */
  readonly otherBrackets: number[] = [];
  private lastOther = -2;
  /** Brackets of another sort, or a space before them. */
  isOdd = false;

  /** @param expected - How many there may be; the list grows when there are more. */
  constructor(expected = 0) {
    this.expected = Math.max(16, expected);
  }

  /** Where the bracket opens. */
  start(index: number): number {
    return this.cells[index * 4] as number;
  }

  /** Behind the closing bracket. */
  end(index: number): number {
    return this.cells[index * 4 + 1] as number;
  }

  /** The character that is glossed, as a code unit. */
  unit(index: number): number {
    return this.cells[index * 4 + 2] as number;
  }

  flags(index: number): number {
    return this.cells[index * 4 + 3] as number;
  }

  /** 0 when the bracket holds signs alone. */
  syllable(index: number): Syllable {
    return this.syllables[index] as number;
  }

  addOther(open: number): void {
    // of brackets side by side the first leads to all
    if (this.lastOther !== open - 1) this.otherBrackets.push(open);
    this.lastOther = open;
  }

  push(start: number, end: number, unit: number, flags: number, syllable: Syllable): void {
    const at = this.length * 4;
    if (at === this.cells.length) {
      const size = Math.max(this.expected, this.length * 2);
      const cells = new Int32Array(size * 4);
      const syllables = new Float64Array(size);
      cells.set(this.cells);
      syllables.set(this.syllables);
      this.cells = cells;
      this.syllables = syllables;
    }
    this.cells[at] = start;
    this.cells[at + 1] = end;
    this.cells[at + 2] = unit;
    this.cells[at + 3] = flags;
    this.syllables[this.length++] = syllable;
  }
}

/** Finds every bracket that may be a gloss. Linear: no bracket is read further than its longest form. */
export function findGlosses(text: string): GlossList {
  const classes = unitClasses();
  // a densely glossed page has one in a dozen characters
  const found = new GlossList(text.length >> 4);
  let lastEnd = -1;
  let lastUnit = 0;
  for (let open = text.indexOf("("); open !== -1; open = text.indexOf("(", open + 1)) {
    // emoji between two glosses of one character belong to neither
    let before = open - 1;
    while (before >= lastEnd && before >= 0 && ((classes[text.charCodeAt(before)] as number) & ODD) !== 0) before--;
    const isRepeated = before + 1 === lastEnd && lastEnd > 0;
    const unit = isRepeated ? lastUnit : text.charCodeAt(before);
    if (!isRepeated && (before < 0 || ((classes[unit] as number) & HAN) === 0)) {
      found.addOther(open);
      continue;
    }
    let flags = isRepeated ? IS_REPEATED : 0;
    let syllable = 0;
    let letters = 0;
    let isOpenWord = true;
    let at = open + 1;
    const limit = Math.min(text.length, open + LONGEST);
    let hasClosed = false;
    for (; at < limit; at++) {
      const next = text.charCodeAt(at);
      const code = next < LETTER_CODES.length ? (LETTER_CODES[next] as number) : 0;
      if (code > 0) {
        if (!isOpenWord || ++letters > LONGEST_SYLLABLE) break;
        // whole numbers of 32 bits as long as they are enough: the sixth letter alone needs more
        syllable = letters < LONGEST_SYLLABLE ? (syllable << 6) | code : addLetter(syllable, code);
        if (code >= FIRST_TONED_CODE) flags |= IS_TONED;
        else if (code === V_CODE) syllable += UMLAUT_CODE - V_CODE;
      } else if (next === COLON && letters > 0 && syllable % 64 === U_CODE) {
        syllable += UMLAUT_CODE - U_CODE;
      } else if (next >= FIRST_TONE && next <= LAST_TONE && letters > 0 && (flags & HAS_NUMBER) === 0) {
        flags |= HAS_NUMBER;
        isOpenWord = false;
      } else if (next === 0x29) {
        hasClosed = true;
        break;
      } else if (next === 0x20) {
        if (letters > 0) isOpenWord = false;
      } else if (((classes[next] as number) & ODD) !== 0) flags |= HAS_ODD;
      else break;
    }
    if (hasClosed && (letters > 0 || (flags & HAS_ODD) !== 0)) {
      if ((flags & HAS_NUMBER) !== 0) flags |= IS_TONED;
      if (isTrue(unit, syllable, flags)) flags |= IS_TRUE;
      found.push(open, at + 1, unit, flags, syllable);
      lastEnd = at + 1;
      lastUnit = unit;
      // nothing in a gloss opens another
      open = at;
    } else {
      found.addOther(open);
      if (at < limit && isLatinWord(text, open + 1)) found.others++;
    }
  }
  return found;
}

function isTrue(unit: number, syllable: Syllable, flags: number): boolean {
  if ((flags & HAS_NUMBER) !== 0) return isConverted(unit) && isPlainReading(unit, syllable);
  if ((flags & IS_TONED) !== 0) return isTonedReading(unit, syllable);
  return syllable === 0 || isPlainReading(unit, syllable);
}

function isLatinWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}
