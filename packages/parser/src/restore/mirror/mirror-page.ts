import { EditList, plainUnitsToString, unitsToString } from "../../source/edit-list.ts";
import type { Evidence } from "../evidence.ts";
import type { GlossList } from "../gloss/gloss-list.ts";
import { IS_PRESSED_IN } from "../gloss/pinyin-gloss.ts";
import {
  BRACKET,
  DOUBTFUL,
  FOREIGN,
  FULL_MARK,
  HALF_MARK,
  HAN,
  LOOSE,
  ODD,
  SPECK,
  TONED,
  TRADITIONAL,
  unitClasses,
  ZHU,
} from "../page/units.ts";
import { isBetweenChinese } from "../punctuation/between-chinese.ts";
import { chineseBrackets } from "../punctuation/chinese-brackets.ts";
import { MARK_PERCENT } from "../punctuation/half-width.ts";
import { FULL_WIDTH, type MarkPlan, planMarks } from "../punctuation/mark-plan.ts";
import { byNeighbours } from "../script/contexts.ts";
import { simpleForms } from "../script/pairs.ts";
import { kindOf } from "../step.ts";

const GLOSS = kindOf("pinyin-gloss");
const PUNCTUATION = kindOf("punctuation");
const SCRIPT = kindOf("script");
const SCRIPT_PERCENT = 99;
const OPEN = 0x28;
const COMMA = 0x2c;
const QUESTION = 0x3f;
const FULL_COMMA = 0xff0c;
const ZHE = 0x7740;
/** As many neighbours as the longest context of 著 has. */
const NEIGHBOURS = 4;
/** Classes of units that are not simply copied. */
const ACTS = TRADITIONAL | ZHU | BRACKET | TONED | HALF_MARK | SPECK;
/** Classes whose steps this pass does not take. */
const ELSEWHERE = ODD | FOREIGN | DOUBTFUL | LOOSE;

/** What one pass made of a mirror's page. */
export interface MirrorPage {
  readonly text: string;
  readonly edits: EditList;
  readonly confidence: number;
  readonly glosses: number;
  readonly marks: number;
  readonly characters: number;
  readonly markConfidence: number;
  readonly scriptConfidence: number;
}

/**
 * The page that mirrors make oftenest, restored in one pass: glosses with tone marks, characters converted one by one, half-width marks.
 *
 * Gives what `pinyinGloss`, `halfWidth` and `script` give one after another, several times as fast; the tests hold it to that.
 *
 * @returns `undefined` as soon as anything else is seen on the page; then the steps do it.
 */
export function restoreMirrorPage(text: string, evidence: Evidence): MirrorPage | undefined {
  const { seen } = evidence;
  const needed = TRADITIONAL | BRACKET | TONED;
  if (evidence.script !== "auto" || (seen & needed) !== needed || (seen & ELSEWHERE) !== 0) return undefined;
  if (evidence.hasDoubledMark) return undefined;
  const { family, confidence } = evidence.glossFamily(text);
  if (family !== "toned") return undefined;
  const glosses = evidence.glosses(text);
  if (glosses.isOdd) return undefined;
  const plan = (seen & HALF_MARK) === 0 ? undefined : planMarks(text, true);
  return rewrite(text, glosses, plan, confidence);
}

function rewrite(
  text: string,
  glosses: GlossList,
  plan: MarkPlan | undefined,
  confidence: number,
): MirrorPage | undefined {
  const classes = unitClasses();
  const simple = simpleForms();
  const edits = new EditList((text.length >> 2) + 64);
  const out = new Uint16Array(text.length);
  const glossPercent = Math.round(confidence * 100);
  const hasZhe = text.includes("着");
  const brackets = plan?.hasBrackets ? chineseBrackets(text, glosses) : NO_BRACKETS;
  let length = 0;
  let gloss = 0;
  let nextGloss = glosses.length > 0 ? glosses.start(0) : -1;
  let cuts = 0;
  let marks = 0;
  let characters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const bits = classes[unit] as number;
    if ((bits & ACTS) === 0) {
      out[length++] = unit;
    } else if ((bits & TRADITIONAL) !== 0) {
      const form = simple[unit] as number;
      out[length++] = form;
      characters++;
      if (at + 1 === nextGloss && (glosses.flags(gloss) & IS_PRESSED_IN) === IS_PRESSED_IN) {
        // a character and its gloss are one edit
        const end = glosses.end(gloss);
        edits.pushUnit(at, end, form, SCRIPT | GLOSS, Math.min(SCRIPT_PERCENT, glossPercent));
        cuts++;
        at = end - 1;
        gloss++;
        nextGloss = gloss < glosses.length ? glosses.start(gloss) : -1;
      } else edits.pushUnit(at, at + 1, form, SCRIPT, SCRIPT_PERCENT);
    } else if (at === nextGloss) {
      const end = glosses.end(gloss);
      // what is no true reading may be damage of another sort
      if ((glosses.flags(gloss) & IS_PRESSED_IN) !== IS_PRESSED_IN) return undefined;
      edits.pushCut(at, end, GLOSS, glossPercent);
      cuts++;
      at = end - 1;
      gloss++;
      nextGloss = gloss < glosses.length ? glosses.start(gloss) : -1;
    } else if ((bits & BRACKET) !== 0) {
      if (brackets.has(at)) {
        const full = unit === OPEN ? 0xff08 : 0xff09;
        out[length++] = full;
        edits.pushUnit(at, at + 1, full, PUNCTUATION, MARK_PERCENT);
        marks++;
      } else out[length++] = unit;
    } else if ((bits & ZHU) !== 0) {
      const before = unitsToString(out, Math.max(0, length - NEIGHBOURS), length);
      const isZhe = !hasZhe && (byNeighbours(unit, before, neighboursAfter(text, at, glosses, gloss)) ?? "着") !== "著";
      out[length++] = isZhe ? ZHE : unit;
      if (isZhe) edits.pushUnit(at, at + 1, ZHE, SCRIPT, SCRIPT_PERCENT);
      if (isZhe) characters++;
    } else if ((bits & TONED) !== 0) {
      return undefined;
    } else {
      const before = length > 0 ? (classes[out[length - 1] as number] as number) : 0;
      const after = at + 1 < text.length ? (classes[text.charCodeAt(at + 1)] as number) : 0;
      // marks side by side, and dots beside Chinese, are for steps of their own
      if (((before | after) & (FULL_MARK | HALF_MARK)) !== 0) return undefined;
      if ((bits & SPECK) !== 0 && ((before | after) & HAN) !== 0) return undefined;
      // a lost byte is read as a question mark, and then its second byte as a full-width letter
      if (unit === QUESTION && isFullWidthLetter(text.charCodeAt(at + 1))) return undefined;
      const mark = unit === COMMA ? "," : text.charAt(at);
      if (plan?.wanted.has(mark) && ((before & after & HAN) !== 0 || isBetweenChinese(text, at, mark))) {
        const full = unit === COMMA ? FULL_COMMA : (FULL_WIDTH[mark] as string).charCodeAt(0);
        const end = plan.hasSpaces && text.charAt(at + 1) === " " ? at + 2 : at + 1;
        out[length++] = full;
        edits.pushUnit(at, end, full, PUNCTUATION, MARK_PERCENT);
        marks++;
        at = end - 1;
      } else out[length++] = unit;
    }
  }
  return {
    // a page with a surrogate was sent away above
    text: plainUnitsToString(out, length),
    edits,
    confidence,
    glosses: cuts,
    marks,
    characters,
    markConfidence: MARK_PERCENT / 100,
    scriptConfidence: SCRIPT_PERCENT / 100,
  };
}

function isFullWidthLetter(unit: number): boolean {
  return unit >= 0xff01 && unit <= 0xff5e;
}

const NO_BRACKETS: ReadonlySet<number> = new Set();

// what follows a character, in Simplified and without glosses
function neighboursAfter(text: string, at: number, glosses: GlossList, gloss: number): string {
  const simple = simpleForms();
  let after = "";
  let next = gloss;
  for (let place = at + 1; place < text.length && after.length < NEIGHBOURS; place++) {
    if (next < glosses.length && glosses.start(next) === place) place = glosses.end(next++) - 1;
    else {
      const unit = text.charCodeAt(place);
      after += String.fromCharCode((simple[unit] as number) || unit);
    }
  }
  return after;
}
