import { EditList } from "../../source/edit-list.ts";
import { ODD, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { isConverted } from "./converted.ts";
import { type GlossList, IS_TONED, IS_TRUE } from "./gloss-list.ts";

const KIND = kindOf("pinyin-gloss");
/** A true reading with a tone mark, behind a character that was converted. */
export const IS_PRESSED_IN = IS_TONED | IS_TRUE;

/** Takes out the readings that were pressed in between the characters; only true readings of the character before. */
export const pinyinGloss: Step = {
  name: "pinyin-gloss",
  run(text, evidence) {
    const { family, confidence } = evidence.glossFamily(text);
    if (family === "none") return undefined;
    const edits = new EditList();
    const percent = Math.round(confidence * 100);
    if (family === "toned") cutToned(evidence.glosses(text), edits, percent);
    else cutPlain(text, evidence.glosses(text), edits, percent);
    return { edits, confidence };
  },
};

function cutToned(glosses: GlossList, edits: EditList, percent: number): void {
  for (let index = 0; index < glosses.length; index++) {
    const flags = glosses.flags(index);
    // the neutral tone has no mark: 們(men)
    const isPressedIn = (flags & IS_TRUE) !== 0 && ((flags & IS_TONED) !== 0 || isConverted(glosses.unit(index)));
    if (isPressedIn) edits.pushCut(glosses.start(index), glosses.end(index), KIND, percent);
  }
}

function cutPlain(text: string, glosses: GlossList, edits: EditList, percent: number): void {
  const classes = unitClasses();
  const isOdd = (at: number) => ((classes[text.charCodeAt(at)] as number) & ODD) !== 0;
  let lastEnd = 0;
  for (let index = 0; index < glosses.length; index++) {
    if ((glosses.flags(index) & IS_TRUE) === 0) continue;
    let start = glosses.start(index);
    let end = glosses.end(index);
    // signs that were strewn around the gloss go with it
    while (start > lastEnd && isOdd(start - 1)) start--;
    while (end < text.length && isOdd(end)) end++;
    edits.pushCut(start, end, KIND, percent);
    lastEnd = end;
  }
}
