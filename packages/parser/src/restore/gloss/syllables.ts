import { PLAIN_READINGS, TONED_READINGS } from "./readings.data.ts";

const VOWELS = "aeiouü";
const TONED_VOWELS = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
const OTHERS = "ńňǹḿ";
const OTHER_LETTERS = "nnnm";
// letters that stand for a and g in type made for schoolbooks
const SCHOOL = "ɑɡ";

/** Six bits a letter: 1–26 a–z, 27 ü, then the letters with tone marks. 0: no letter of pinyin. */
export const LETTER_CODES = new Uint8Array(0x300);
/** The same letters without their tone. */
const TONELESS_CODES = new Uint8Array(64);
for (let letter = 0; letter < 26; letter++) {
  LETTER_CODES[0x61 + letter] = letter + 1;
  TONELESS_CODES[letter + 1] = letter + 1;
}
LETTER_CODES["ü".charCodeAt(0)] = 27;
TONELESS_CODES[27] = 27;
for (const [index, letter] of [...TONED_VOWELS].entries()) {
  LETTER_CODES[letter.charCodeAt(0)] = 28 + index;
  TONELESS_CODES[28 + index] = LETTER_CODES[VOWELS.charCodeAt(index >> 2)] as number;
}
for (const [index, letter] of [...OTHERS].entries()) {
  const code = 28 + TONED_VOWELS.length + index;
  if (letter.charCodeAt(0) < LETTER_CODES.length) LETTER_CODES[letter.charCodeAt(0)] = code;
  TONELESS_CODES[code] = LETTER_CODES[OTHER_LETTERS.charCodeAt(index)] as number;
}
for (const [index, letter] of [..."ag"].entries()) {
  LETTER_CODES[SCHOOL.charCodeAt(index)] = LETTER_CODES[letter.charCodeAt(0)] as number;
}
// capitals of either sort
for (let code = 0x41; code <= 0x5a; code++) LETTER_CODES[code] = LETTER_CODES[code + 0x20] as number;
for (const letter of `${TONED_VOWELS}ü`) {
  const capital = letter.toUpperCase().charCodeAt(0);
  if (capital < LETTER_CODES.length) LETTER_CODES[capital] = LETTER_CODES[letter.charCodeAt(0)] as number;
}
export const U_CODE = 21;
export const V_CODE = 22;
/** ü, which keyboards write v and u: as well. */
export const UMLAUT_CODE = 27;
/** Codes from here on carry a tone mark. */
export const FIRST_TONED_CODE = 28;
/** The longest syllable, zhuāng, in letters. */
export const LONGEST_SYLLABLE = 6;

/** A syllable as a number: six bits a letter, exact below 2 ** 36. */
export type Syllable = number;

export function addLetter(syllable: Syllable, code: number): Syllable {
  return syllable * 64 + code;
}

/** The syllable without its tone. */
function withoutTone(syllable: Syllable): Syllable {
  let plain = 0;
  let place = 1;
  for (let rest = syllable; rest > 0; rest = Math.floor(rest / 64)) {
    plain += (TONELESS_CODES[rest % 64] as number) * place;
    place *= 64;
  }
  return plain;
}

/** A set of pairs of a character and a syllable, open addressing over two halves. */
class Readings {
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly mask: number;

  constructor(size: number) {
    let capacity = 1024;
    while (capacity < size * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.low = new Int32Array(capacity);
    this.high = new Int32Array(capacity);
  }

  add(unit: number, syllable: Syllable): void {
    const [low, high] = [syllable | 0, Math.floor(syllable / 0x40000000) * 0x10000 + unit];
    let slot = this.slot(low, high);
    while (this.high[slot] !== 0 && !(this.low[slot] === low && this.high[slot] === high))
      slot = (slot + 1) & this.mask;
    this.low[slot] = low;
    this.high[slot] = high;
  }

  has(unit: number, syllable: Syllable): boolean {
    const low = syllable | 0;
    // only the longest syllables, of six letters, have a second half
    const high = syllable < 0x40000000 ? unit : Math.floor(syllable / 0x40000000) * 0x10000 + unit;
    for (let slot = this.slot(low, high); ; slot = (slot + 1) & this.mask) {
      if (this.high[slot] === 0) return false;
      if (this.low[slot] === low && this.high[slot] === high) return true;
    }
  }

  private slot(low: number, high: number): number {
    const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }
}

interface Tables {
  readonly toned: Readings;
  readonly plain: Readings;
}

let tables: Tables | undefined;

function eachReading(data: string, visit: (syllable: Syllable, unit: number) => void): void {
  let syllable = 0;
  let isOpen = false;
  for (let at = 0; at < data.length; at++) {
    const unit = data.charCodeAt(at);
    const code = unit < LETTER_CODES.length ? (LETTER_CODES[unit] as number) : 0;
    if (code > 0) {
      syllable = isOpen ? addLetter(syllable, code) : code;
      isOpen = true;
    } else {
      isOpen = false;
      visit(syllable, unit);
    }
  }
}

function load(): Tables {
  if (tables) return tables;
  const toned = new Readings(6000);
  const plain = new Readings(16000);
  let last = 0;
  let lastPlain = 0;
  eachReading(TONED_READINGS, (syllable, unit) => {
    toned.add(unit, syllable);
    if (syllable !== last) {
      last = syllable;
      lastPlain = withoutTone(syllable);
    }
    plain.add(unit, lastPlain);
  });
  eachReading(PLAIN_READINGS, (syllable, unit) => plain.add(unit, syllable));
  tables = { toned, plain };
  return tables;
}

/** Whether a Traditional character is read so, by any dictionary of Unihan. */
export function isTonedReading(unit: number, syllable: Syllable): boolean {
  return load().toned.has(unit, syllable);
}

/** Whether a character is read so in some tone. */
export function isPlainReading(unit: number, syllable: Syllable): boolean {
  return load().plain.has(unit, syllable);
}

/** Every Traditional character with one of its readings. */
export function eachTonedReading(visit: (syllable: Syllable, unit: number) => void): void {
  eachReading(TONED_READINGS, visit);
}
