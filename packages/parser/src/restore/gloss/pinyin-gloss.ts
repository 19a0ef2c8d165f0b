import { EditList } from "../../source/edit-list.ts";
import { ODD, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { isConverted } from "./converted.ts";
import { type GlossList, IS_TONED } from "./gloss-list.ts";
import { isPlainReading, isTonedReading } from "./syllables.ts";

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

function cutToned(text: string, glosses: GlossList, edits: EditList, percent: number): void {
  for (let index = 0; index < glosses.length; index++) {
    const unit = glosses.unit(index);
    if ((glosses.flags(index) & IS_TONED) === 0 || !isConverted(unit)) continue;
    if (isTonedReading(unit, glosses.syllable(index)))
      edits.pushCut(glosses.start(index), glosses.end(index), KIND, percent);
  }
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
