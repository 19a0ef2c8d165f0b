import { EditList } from "../../source/edit-list.ts";
import { LATIN, ODD, TONED, TRADITIONAL, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { type GlossList, IS_TONED } from "./gloss-list.ts";
import { addLetter, isPlainReading, isTonedReading, LETTER_CODES, LONGEST_SYLLABLE } from "./syllables.ts";

const KIND = kindOf("pinyin-gloss");

/** Takes out the readings that were pressed in between the characters; only true readings of the character before. */
export const pinyinGloss: Step = {
  name: "pinyin-gloss",
  run(text, evidence) {
    const { family, confidence } = evidence.glossFamily(text);
    if (family === "none") return undefined;
    const edits = new EditList();
    const percent = Math.round(confidence * 100);
    if (family === "toned") cutToned(text, evidence.glosses(text), edits, percent);
    else cutPlain(text, evidence.glosses(text), edits, percent);
    return { edits, confidence };
  },
};

function isConverted(unit: number): boolean {
  return unit === 0x8457 || ((unitClasses()[unit] as number) & TRADITIONAL) !== 0;
}

function cutToned(text: string, glosses: GlossList, edits: EditList, percent: number): void {
  const halves = findHalfGlosses(text, glosses);
  let half = 0;
  const cutHalves = (until: number) => {
    for (; half < halves.length && (halves[half] as HalfGloss).start < until; half++) {
      const { start, end } = halves[half] as HalfGloss;
      edits.pushCut(start, end, KIND, Math.min(percent, 90));
    }
  };
  for (let index = 0; index < glosses.length; index++) {
    const start = glosses.start(index);
    cutHalves(start);
    const unit = glosses.unit(index);
    if ((glosses.flags(index) & IS_TONED) === 0 || !isConverted(unit)) continue;
    if (isTonedReading(unit, glosses.syllable(index))) edits.pushCut(start, glosses.end(index), KIND, percent);
  }
  cutHalves(Number.POSITIVE_INFINITY);
}

interface HalfGloss {
  readonly start: number;
  readonly end: number;
}

/** Glosses that lost a bracket: 會(huì議, 會huì)議. Sought only where letters with tones stand outside whole ones. */
function findHalfGlosses(text: string, glosses: GlossList): HalfGloss[] {
  const classes = unitClasses();
  const found: HalfGloss[] = [];
  let index = 0;
  for (let at = 1; at < text.length; at++) {
    while (index < glosses.length && glosses.end(index) <= at) index++;
    if (index < glosses.length && at >= glosses.start(index)) {
      at = glosses.end(index) - 1;
      continue;
    }
    if (((classes[text.charCodeAt(at)] as number) & TONED) === 0) continue;
    let from = at;
    while (
      from > 0 &&
      at - from < LONGEST_SYLLABLE &&
      ((classes[text.charCodeAt(from - 1)] as number) & (LATIN | TONED)) !== 0
    )
      from--;
    let syllable = 0;
    let to = from;
    for (; to < text.length && to - from <= LONGEST_SYLLABLE; to++) {
      const unit = text.charCodeAt(to);
      const code = unit < LETTER_CODES.length ? (LETTER_CODES[unit] as number) : 0;
      if (code === 0) break;
      syllable = addLetter(syllable, code);
    }
    const hasOpen = text.charAt(from - 1) === "(";
    const base = text.charCodeAt(hasOpen ? from - 2 : from - 1);
    while (text.charAt(to) === " ") to++;
    const hasClose = text.charAt(to) === ")";
    if (
      hasOpen !== hasClose &&
      to - from <= LONGEST_SYLLABLE + 2 &&
      isConverted(base) &&
      isTonedReading(base, syllable)
    )
      found.push({ start: hasOpen ? from - 1 : from, end: hasClose ? to + 1 : to });
    at = Math.max(at, to - 1);
  }
  return found;
}

function cutPlain(text: string, glosses: GlossList, edits: EditList, percent: number): void {
  const classes = unitClasses();
  const isOdd = (at: number) => ((classes[text.charCodeAt(at)] as number) & ODD) !== 0;
  let lastEnd = 0;
  for (let index = 0; index < glosses.length; index++) {
    const syllable = glosses.syllable(index);
    const isToned = (glosses.flags(index) & IS_TONED) !== 0;
    const unit = glosses.unit(index);
    const isTrue = syllable === 0 || (isToned ? isTonedReading(unit, syllable) : isPlainReading(unit, syllable));
    if (!isTrue) continue;
    let start = glosses.start(index);
    let end = glosses.end(index);
    // signs that were strewn around the gloss go with it
    while (start > lastEnd && isOdd(start - 1)) start--;
    while (end < text.length && isOdd(end)) end++;
    edits.pushCut(start, end, KIND, percent);
    lastEnd = end;
  }
}
