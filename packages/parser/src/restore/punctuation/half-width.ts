import { EditList } from "../../source/edit-list.ts";
import { HALF_MARK, HAN, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { isBetweenChinese } from "./between-chinese.ts";
import { chineseBrackets } from "./chinese-brackets.ts";
import { FULL_WIDTH, type MarkPlan, planMarks } from "./mark-plan.ts";

const KIND = kindOf("punctuation");
/** How sure a mark is, of a hundred. */
export const MARK_PERCENT = 97;

/** Half-width marks back to full-width, on a page whose commas are half-width throughout; only between Chinese. */
export const halfWidth: Step = {
  name: "punctuation",
  run(text, evidence) {
    if ((evidence.seen & HALF_MARK) === 0) return undefined;
    const plan = planMarks(text, evidence.damage.size > 0);
    if (!plan) return undefined;
    const edits = new EditList();
    convertMarks(text, edits, plan);
    return edits.length === 0 ? undefined : { edits, confidence: MARK_PERCENT / 100 };
  },
};

function convertMarks(text: string, edits: EditList, plan: MarkPlan): void {
  const brackets = plan.hasBrackets ? chineseBrackets(text) : new Set<number>();
  let isOpen = false;
  const classes = unitClasses();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Chinese and most else stands above the marks
    if (((classes[unit] as number) & HAN) !== 0) continue;
    if (unit === 0x0a) isOpen = false;
    if (unit === 0x28 || unit === 0x29) {
      if (brackets.has(at)) edits.push(at, at + 1, unit === 0x28 ? "（" : "）", KIND, MARK_PERCENT);
      continue;
    }
    if (unit === 0x22) {
      if (!plan.hasQuotes) continue;
      if (!isOpen && !isQuotePaired(text, at)) continue;
      edits.push(at, at + 1, isOpen ? "”" : "“", KIND, MARK_PERCENT - 7);
      isOpen = !isOpen;
      continue;
    }
    const mark = text.charAt(at);
    const wide = FULL_WIDTH[mark];
    if (wide === undefined || !plan.wanted.has(mark) || !isBetweenChinese(text, at, mark)) continue;
    const hasSpace = plan.hasSpaces && mark !== "." && text.charAt(at + 1) === " ";
    edits.push(at, hasSpace ? at + 2 : at + 1, wide, KIND, MARK_PERCENT);
  }
}

// a quotation mark opens only where another closes it in the same line, and Chinese stands inside
function isQuotePaired(text: string, at: number): boolean {
  const close = text.indexOf('"', at + 1);
  if (close === -1 || close - at > 200) return false;
  const inside = text.slice(at + 1, close);
  return !inside.includes("\n") && /\p{Script=Han}/u.test(inside);
}
