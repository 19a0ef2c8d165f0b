import type { Issue } from "@readout/schema";
import { EditList } from "../../source/edit-list.ts";
import { DOUBTFUL, FOREIGN, TRADITIONAL } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { convertScript } from "./convert.ts";

const KIND = kindOf("script");
/** So many Traditional characters among Simplified lines are a body among labels, not a quotation. */
const LONG_BODY = 150;

/** Undoes a conversion to Traditional that the page proves, or that the caller asks to undo. */
export const script: Step = {
  name: "script",
  run(text, evidence) {
    if (evidence.script === "keep") return undefined;
    if (evidence.script === "hans") {
      const edits = new EditList();
      convertScript(text, edits, { mode: "full", isByLine: false, kind: KIND, percent: 100 });
      return edits.length === 0 ? undefined : { edits, confidence: 1 };
    }
    const { seen } = evidence;
    if ((seen & TRADITIONAL) === 0) return undefined;
    if (evidence.glossed === "toned") {
      // the way of conversion matters where a character may be the author's own
      const isOneToOne = (seen & DOUBTFUL) === 0 || evidence.conversion(text).isOneToOne;
      const edits = new EditList();
      convertScript(text, edits, {
        mode: isOneToOne ? "one-to-one" : "full",
        isByLine: false,
        kind: KIND,
        percent: 99,
      });
      return { edits, confidence: 0.99 };
    }
    const counts = evidence.copyScript;
    // a name or a quotation in Traditional is part of the text
    const isMostlySimplified = counts.traditional * 4 < counts.simplified;
    if (counts.traditional < 4 || isMostlySimplified) return undefined;
    // kanji that look Traditional are Japanese among kana
    if ((seen & FOREIGN) !== 0 && counts.foreign * 20 > counts.han) return undefined;
    const { origin, confidence, isOneToOne } = evidence.conversion(text);
    const isByLine = counts.simplified * 10 > counts.traditional;
    if (origin === "genuine") return undefined;
    // among Simplified lines a Traditional one is more often a quotation than a remnant
    if (isByLine && confidence < (counts.traditional >= LONG_BODY ? 0.85 : 0.95)) return undefined;
    if (origin === "undecided") return { edits: new EditList(), confidence, issues: [undecided()] };
    const edits = new EditList();
    const percent = Math.round(confidence * 100);
    convertScript(text, edits, { mode: isOneToOne ? "one-to-one" : "full", isByLine, kind: KIND, percent });
    return { edits, confidence };
  },
};

function undecided(): Issue {
  return {
    code: "restore/undecided-script",
    span: null,
    message: "The text is in Traditional characters, and nothing in it tells whether it was written or converted so.",
    hint: "It was left as it stands. Ask for conversion (script: hans) if you know that it was converted.",
  };
}
