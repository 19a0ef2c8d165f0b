import { EditList } from "../../source/edit-list.ts";
import { HAN, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";

const KIND = kindOf("punctuation");
const PERCENT = 95;
const RUN = /[，,、；;：:。]{2,6}/gu;
/** The later in this list, the more a mark says: the one that was strewn in is the weakest. */
const BY_WEIGHT = ",，、;；:：。";

/** One mark for two, where marks were strewn in beside others: `，，` `,。` `，、`. Points of suspension and ！！ are the author's. */
export const doubledMarks: Step = {
  name: "punctuation",
  run(text, evidence) {
    if (!evidence.hasDoubledMark) return undefined;
    const runs = findRuns(text);
    // a single slip of the pen is part of the text, unless the page is damaged anyway
    if (runs.length < (evidence.damage.size > 0 || runs.some(isOfBothWidths) ? 1 : 2)) return undefined;
    const comma = prevailingComma(text);
    const edits = new EditList();
    for (const { start, run } of runs) {
      const kept = [...run].sort((a, b) => BY_WEIGHT.indexOf(b) - BY_WEIGHT.indexOf(a))[0] as string;
      const put = kept === "," || kept === "，" ? comma : kept;
      edits.push(start, start + run.length, put, KIND, PERCENT);
    }
    return { edits, confidence: PERCENT / 100 };
  },
};

// nobody types a comma of each width
function isOfBothWidths({ run }: { readonly run: string }): boolean {
  return /[,;:]/u.test(run) && /[，、；：。]/u.test(run);
}

function findRuns(text: string): { start: number; run: string }[] {
  const classes = unitClasses();
  const found: { start: number; run: string }[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    // 。。 may be half of …; three and more are, and ，，， is a pause that its writer made long
    if (/^(?:。+|，+|、+|；+|：+)$/u.test(run) ? run.length > 2 : /^:+$/u.test(run)) continue;
    const before = text.charCodeAt(index - 1);
    const isBehindText =
      ((classes[before] as number) & HAN) !== 0 ||
      "”’》〉）)】」』%％".includes(text.charAt(index - 1)) ||
      /[\p{L}\d]/u.test(text.charAt(index - 1));
    const isCode = /^[;:,]+$/u.test(run) && /[\w]/u.test(text.charAt(index - 1));
    if (index > 0 && isBehindText && !isCode) found.push({ start: index, run });
  }
  return found;
}

// the comma that the page writes where it writes one alone
function prevailingComma(text: string): string {
  const half = text.match(/\p{Script=Han},(?![,，、；。])/gu)?.length ?? 0;
  const full = text.match(/\p{Script=Han}，(?![,，、；。])/gu)?.length ?? 0;
  return half > full ? "," : "，";
}
