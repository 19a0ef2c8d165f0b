import { isCommonUnit } from "../encoding/likeness.ts";
import { weighConversion } from "../page/conversion.ts";
import { HAN, unitClasses } from "../page/units.ts";
import { isConverted } from "./converted.ts";
import { type GlossList, HAS_ODD, IS_REPEATED, IS_TONED, IS_TRUE } from "./gloss-list.ts";
import { OFTEN_GLOSSED } from "./known.ts";

/** How a page came by its glosses. `toned`: with tone marks behind converted characters; `plain`: without, behind any character. */
export interface GlossFamily {
  readonly family: "toned" | "plain" | "none";
  /** How sure it is that they were pressed in, 0–1. */
  readonly confidence: number;
}

/** So much of a page tells how it was glossed, in code units. */
const SAMPLE = 1 << 13;
/** The same where many glosses and not one of another sort have told it already. */
const SHORT_SAMPLE = 1 << 10;

const NONE: GlossFamily = { family: "none", confidence: 0 };

let often: Uint8Array | undefined;
function isOftenGlossed(unit: number): boolean {
  if (!often) {
    often = new Uint8Array(0x10000);
    for (const character of OFTEN_GLOSSED) often[character.charCodeAt(0)] = 1;
  }
  return often[unit] === 1;
}

/** Decides from all glosses of a page, never from one. Linear. */
export function judgeGlosses(text: string, glosses: GlossList): GlossFamily {
  if (glosses.length === 0) return NONE;
  let valid = 0;
  let often = 0;
  let foreign = 0;
  let plain = 0;
  let plainForeign = glosses.others;
  let repeated = 0;
  let odd = 0;
  for (let index = 0; index < glosses.length; index++) {
    const flags = glosses.flags(index);
    const isTrue = (flags & IS_TRUE) !== 0;
    if ((flags & IS_TONED) !== 0) {
      if (isTrue) {
        valid++;
        if (isOftenGlossed(glosses.unit(index))) often++;
      } else foreign++;
    } else if (glosses.syllable(index) === 0) odd++;
    else if (isTrue) {
      plain++;
      if ((flags & IS_REPEATED) !== 0) repeated++;
      if ((flags & HAS_ODD) !== 0) odd++;
    } else plainForeign++;
  }
  if (valid > plain) return judgeToned(text, glosses, { valid, often, foreign });
  return judgePlain(text, glosses, { glosses: plain, foreign: plainForeign + foreign, repeated, odd });
}

interface TonedCounts {
  readonly valid: number;
  readonly often: number;
  readonly foreign: number;
}

function judgeToned(text: string, glosses: GlossList, { valid, often, foreign }: TonedCounts): GlossFamily {
  // a schoolbook glosses characters that no conversion changed
  if (foreign > valid * 0.03) return NONE;
  const { conflicts, bare, distinct, glossed, han } = sampled(
    text,
    glosses,
    often >= 40 && foreign === 0 ? SHORT_SAMPLE : SAMPLE,
  );
  if (han < glossed * 1.6) return NONE;
  // most mirrors have one reading for a character and leave none of its places out
  if (conflicts > glossed * 0.03 || bare > glossed * 0.15 + 1) return judgeUneven(text, { valid, often, foreign });
  const strength = often + (valid - often) * 0.34;
  if (strength >= 12 && distinct >= 4) return { family: "toned", confidence: 0.99 };
  const { origin, errors, proper } = weighConversion(text);
  // in a text that writes 後 and 裡 a few glosses are an author's
  if (origin === "genuine" || proper > errors + 1) {
    return strength >= 6 && distinct >= 4 && glossed * 40 >= han ? { family: "toned", confidence: 0.9 } : NONE;
  }
  if (strength >= 2) return { family: "toned", confidence: Math.min(0.99, 0.9 + valid * 0.01) };
  return strength >= 0.3 && origin === "converted" ? { family: "toned", confidence: 0.85 } : NONE;
}

/** Fewer glosses than this may all stand behind converted characters by chance. */
const FEWEST_UNEVEN = 10;

/**
 * Readings by context, or places left out at random. A lesson glosses what is hard to read, converted or not; so many glosses
 * without one behind any other character are a program's, if the page was converted.
 */
function judgeUneven(text: string, { valid, often, foreign }: TonedCounts): GlossFamily {
  if (valid < FEWEST_UNEVEN || foreign * 50 > valid || often * 3 < valid) return NONE;
  return weighConversion(text).origin === "converted" ? { family: "toned", confidence: 0.93 } : NONE;
}

/** What the first stretch of a page shows. */
interface Consistency {
  /** Glosses that give another reading than the first of their character. */
  readonly conflicts: number;
  /** Places where a glossed character stands without gloss. */
  readonly bare: number;
  readonly distinct: number;
  readonly glossed: number;
  readonly han: number;
}

// one number for each code unit, all zero between two calls
const firstReadings = new Int32Array(0x10000);

function sampled(text: string, glosses: GlossList, length: number): Consistency {
  const classes = unitClasses();
  const end = Math.min(text.length, length);
  let conflicts = 0;
  let glossed = 0;
  let distinct = 0;
  for (; glossed < glosses.length && glosses.end(glossed) <= end; glossed++) {
    if ((glosses.flags(glossed) & IS_TONED) === 0) continue;
    const unit = glosses.unit(glossed);
    const reading = (glosses.syllable(glossed) % 0x7fffffff) + 1;
    if (firstReadings[unit] === 0) {
      firstReadings[unit] = reading;
      distinct++;
    } else if (firstReadings[unit] !== reading) conflicts++;
  }
  let places = 0;
  let han = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    han += (classes[unit] as number) & HAN;
    if (firstReadings[unit] !== 0) places++;
  }
  for (let index = 0; index < glossed; index++) firstReadings[glosses.unit(index)] = 0;
  return { conflicts, bare: Math.max(0, places - glossed), distinct, glossed, han };
}

function countHan(text: string): number {
  const classes = unitClasses();
  let count = 0;
  for (let at = 0; at < text.length; at++) count += (classes[text.charCodeAt(at)] as number) & HAN;
  return count;
}

interface PlainCounts {
  readonly glosses: number;
  readonly foreign: number;
  readonly repeated: number;
  readonly odd: number;
}

function judgePlain(text: string, list: GlossList, { glosses, foreign, repeated, odd }: PlainCounts): GlossFamily {
  if (glosses < 2 || foreign > glosses * 0.5) return NONE;
  // repeated glosses and signs inside them are written by no author
  if (repeated + odd >= 2) return { family: "plain", confidence: Math.min(0.99, 0.9 + glosses * 0.01) };
  const han = countHan(text);
  // once each, here and there: a lesson glosses word by word, a mirror leaves most characters alone
  const distinct = glosses - repeated;
  if (distinct >= 6 && han >= distinct * 2 && foreign === 0 && distinct * 25 >= han && !hasRuns(text))
    return { family: "plain", confidence: 0.8 };
  if (foreign * 50 > glosses || han * 3 < glosses * 4) return NONE;
  const { common, converted, adjacent } = spread(list);
  // without their tones, but behind converted characters alone
  if (converted === glosses && glosses >= FEWEST_UNEVEN && weighConversion(text).origin === "converted")
    return { family: "plain", confidence: 0.9 };
  // an author glosses rare characters and whole words; chance takes 的 and 国 as well, and neighbours no oftener than others
  if (glosses >= FEWEST_AT_RANDOM && common * 2 >= glosses && adjacent * han <= glosses * (glosses * 1.4 + han * 0.08))
    return { family: "plain", confidence: 0.85 };
  return NONE;
}

const FEWEST_AT_RANDOM = 12;

/** What kind of characters a list of glosses stands behind. */
interface Spread {
  readonly common: number;
  readonly converted: number;
  /** Glosses whose next character is glossed as well. */
  readonly adjacent: number;
}

function spread(list: GlossList): Spread {
  let common = 0;
  let converted = 0;
  let adjacent = 0;
  for (let index = 0; index < list.length; index++) {
    if ((list.flags(index) & IS_TRUE) === 0) continue;
    const unit = list.unit(index);
    if (isCommonUnit(unit)) common++;
    if (isConverted(unit)) converted++;
    if (index + 1 < list.length && list.start(index + 1) === list.end(index) + 1) adjacent++;
  }
  return { common, converted, adjacent };
}

// whole words glossed character by character
function hasRuns(text: string): boolean {
  return /\([a-zü]{1,6}\)\p{Script=Han}\([a-zü]{1,6}\)\p{Script=Han}\([a-zü]{1,6}\)\p{Script=Han}\(/u.test(text);
}
