import { weighConversion } from "../page/conversion.ts";
import { TRADITIONAL, unitClasses } from "../page/units.ts";
import { type GlossList, HAS_ODD, IS_REPEATED, IS_TONED } from "./gloss-list.ts";
import { OFTEN_GLOSSED } from "./known.ts";
import { isPlainReading, isTonedReading } from "./syllables.ts";

/** How a page came by its glosses. `toned`: with tone marks behind converted characters; `plain`: without, behind any character. */
export interface GlossFamily {
  readonly family: "toned" | "plain" | "none";
  /** How sure it is that they were pressed in, 0–1. */
  readonly confidence: number;
}

/** So much of a page tells how it was glossed, in code units. */
const SAMPLE = 1 << 15;

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
  const classes = unitClasses();
  let valid = 0;
  let often = 0;
  let foreign = 0;
  let plain = 0;
  let plainForeign = glosses.others;
  let repeated = 0;
  let odd = 0;
  for (let index = 0; index < glosses.length; index++) {
    const unit = glosses.unit(index);
    const flags = glosses.flags(index);
    const syllable = glosses.syllable(index);
    if ((flags & IS_TONED) !== 0) {
      if (((classes[unit] as number) & TRADITIONAL) !== 0 || unit === 0x8457 ? isTonedReading(unit, syllable) : false) {
        valid++;
        if (isOftenGlossed(unit)) often++;
      } else foreign++;
    } else if (syllable === 0) odd++;
    else if (isPlainReading(unit, syllable)) {
      plain++;
      if ((flags & IS_REPEATED) !== 0) repeated++;
      if ((flags & HAS_ODD) !== 0) odd++;
    } else plainForeign++;
  }
  if (valid > plain) return judgeToned(text, glosses, { valid, often, foreign });
  return judgePlain(text, { glosses: plain, foreign: plainForeign + foreign, repeated, odd });
}

interface TonedCounts {
  readonly valid: number;
  readonly often: number;
  readonly foreign: number;
}

function judgeToned(text: string, glosses: GlossList, { valid, often, foreign }: TonedCounts): GlossFamily {
  // a schoolbook glosses characters that no conversion changed
  if (foreign > valid * 0.03) return NONE;
  const sample = text.slice(0, SAMPLE);
  const { conflicts, bare, distinct, glossed } = consistency(sample, glosses);
  // a mirror has one reading for a character and leaves none of its places out
  if (conflicts > glossed * 0.03 || bare > glossed * 0.15 + 1) return NONE;
  const han = countHan(sample);
  if (han < glossed * 2) return NONE;
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

interface Consistency {
  /** Glosses that give another reading than the first of their character. */
  readonly conflicts: number;
  /** Places where a glossed character stands without gloss. */
  readonly bare: number;
  readonly distinct: number;
  readonly glossed: number;
}

function consistency(text: string, glosses: GlossList): Consistency {
  const readings = new Map<number, number>();
  const isGlossed = new Uint8Array(0x10000);
  let conflicts = 0;
  let glossed = 0;
  for (let index = 0; index < glosses.length && glosses.end(index) <= text.length; index++) {
    glossed++;
    if ((glosses.flags(index) & IS_TONED) === 0) continue;
    const unit = glosses.unit(index);
    const known = readings.get(unit);
    if (known === undefined) {
      readings.set(unit, glosses.syllable(index));
      isGlossed[unit] = 1;
    } else if (known !== glosses.syllable(index)) conflicts++;
  }
  let places = 0;
  for (let at = 0; at < text.length; at++) places += isGlossed[text.charCodeAt(at)] as number;
  return { conflicts, bare: Math.max(0, places - glossed), distinct: readings.size, glossed };
}

function countHan(text: string): number {
  const classes = unitClasses();
  let count = 0;
  for (let at = 0; at < text.length; at++) count += (classes[text.charCodeAt(at)] as number) & 1;
  return count;
}

interface PlainCounts {
  readonly glosses: number;
  readonly foreign: number;
  readonly repeated: number;
  readonly odd: number;
}

function judgePlain(text: string, { glosses, foreign, repeated, odd }: PlainCounts): GlossFamily {
  if (glosses < 2 || foreign > glosses * 0.5) return NONE;
  const han = countHan(text);
  // repeated glosses and signs inside them are written by no author
  if (repeated + odd >= 2) return { family: "plain", confidence: Math.min(0.99, 0.9 + glosses * 0.01) };
  // once each, here and there: a lesson glosses word by word, a mirror leaves most characters alone
  const distinct = glosses - repeated;
  if (distinct >= 6 && han >= distinct * 2 && foreign === 0 && distinct * 25 >= han && !hasRuns(text))
    return { family: "plain", confidence: 0.8 };
  return NONE;
}

// whole words glossed character by character
function hasRuns(text: string): boolean {
  return /\([a-zü]{1,6}\)\p{Script=Han}\([a-zü]{1,6}\)\p{Script=Han}\([a-zü]{1,6}\)\p{Script=Han}\(/u.test(text);
}
