import { EditList } from "../../source/edit-list.ts";
import { LATIN } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";

const KIND = kindOf("noise");
const PERCENT = 95;
const TAIL = /[\x20-\x7e]{9,}$/u;

/** What forums print between the lines against copying: `7 I9 U) K# f% O`. */
export const forumLines: Step = {
  name: "noise",
  run(text, evidence) {
    if ((evidence.seen & LATIN) === 0) return undefined;
    const edits = new EditList();
    for (let from = 0; from < text.length; ) {
      let to = text.indexOf("\n", from);
      if (to === -1) to = text.length;
      // only the end of a line can be one, and it is short
      const tailFrom = Math.max(from, to - 120);
      const last = text.charCodeAt(to - 1);
      if (last >= 0x20 && last < 0x7f && to - from >= 9) cutTail(text, { from, to, tailFrom }, edits);
      from = to + 1;
    }
    return edits.length === 0 ? undefined : { edits, confidence: PERCENT / 100 };
  },
};

interface Line {
  readonly from: number;
  readonly to: number;
  readonly tailFrom: number;
}

function cutTail(text: string, { from, to, tailFrom }: Line, edits: EditList): void {
  const tail = TAIL.exec(text.slice(tailFrom, to))?.[0];
  if (tail === undefined || !isScramble(tail)) return;
  const start = to - tail.length;
  if (start > from) edits.pushCut(start, to, KIND, PERCENT);
  // a line of its own goes with one line break: the one before it, unless that went with another
  else if (from > 0) edits.pushCut(Math.max(from - 1, edits.lastEnd), to, KIND, PERCENT);
  else edits.pushCut(0, Math.min(to + 1, text.length), KIND, PERCENT);
}

/** Words of one or two signs that mix letters, digits and marks as nobody writes. */
function isScramble(tail: string): boolean {
  const words = tail.trim().split(/ +/u);
  if (words.length < 5 || words.some((word) => word.length > 3)) return false;
  const mixed = words.filter((word) => /[A-Za-z]/u.test(word) && /[^A-Za-z]/u.test(word)).length;
  return (
    mixed >= 3 &&
    mixed * 2 >= words.length - 1 &&
    /\d/u.test(tail) &&
    /[!-/:-@[-`{-~]/u.test(tail) &&
    !/[=<>]/u.test(tail)
  );
}
