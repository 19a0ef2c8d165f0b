import { EditList } from "../../source/edit-list.ts";
import { LATIN, TONED, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { isConverted } from "./converted.ts";
import { addLetter, isTonedReading, LETTER_CODES, LONGEST_SYLLABLE } from "./syllables.ts";

const KIND = kindOf("pinyin-gloss");
const PERCENT = 90;

/** Glosses that lost a bracket, 會(huì議 or 會huì)議: what is left of a glossed page once the whole ones are out. */
export const halfGloss: Step = {
  name: "pinyin-gloss",
  run(text, evidence) {
    if (evidence.glossed !== "toned") return undefined;
    const classes = unitClasses();
    const edits = new EditList();
    for (let at = 1; at < text.length; at++) {
      if (((classes[text.charCodeAt(at)] as number) & TONED) === 0) continue;
      const gloss = readHalfGloss(text, at);
      if (gloss.isTrue) edits.pushCut(gloss.start, gloss.end, KIND, PERCENT);
      at = Math.max(at, gloss.end - 1);
    }
    return edits.length === 0 ? undefined : { edits, confidence: PERCENT / 100 };
  },
};

interface HalfGloss {
  readonly start: number;
  readonly end: number;
  /** One bracket is there, and the letters are a reading of the character before. */
  readonly isTrue: boolean;
}

function readHalfGloss(text: string, toned: number): HalfGloss {
  const classes = unitClasses();
  const isLetter = (at: number) => ((classes[text.charCodeAt(at)] as number) & (LATIN | TONED)) !== 0;
  let from = toned;
  while (from > 0 && toned - from < LONGEST_SYLLABLE && isLetter(from - 1)) from--;
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
  let close = to;
  while (close < to + 2 && text.charAt(close) === " ") close++;
  const hasClose = text.charAt(close) === ")";
  const isTrue =
    hasOpen !== hasClose && to - from <= LONGEST_SYLLABLE && isConverted(base) && isTonedReading(base, syllable);
  return { start: hasOpen ? from - 1 : from, end: hasClose ? close + 1 : to, isTrue };
}
