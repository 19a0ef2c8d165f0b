import { EditList } from "../../source/edit-list.ts";
import { HAN, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { byCharacters, byColumns } from "./full-lines.ts";
import { type Line, linesOf } from "./lines.ts";
import { isLikelyStart, learnStarts } from "./paragraph-start.ts";

const KIND = kindOf("wrap");
const PERCENT = 92;
const FEWEST_LINES = 4;
const STOPS = "。！？：；”…）!?:;";
/** A sentence that ends here may end a paragraph; behind the other stops it goes on. */
const ENDINGS = "。！？!?";

/** Lines that a program cut at one width, inside sentences: joined again. */
export const hardWrap: Step = {
  name: "wrap",
  run(text, evidence) {
    // it runs before glosses are taken out and behind it: a page may have been cut before or after they were pressed in
    if (evidence.unwrapped === text) return undefined;
    if (hasCutSentences(text)) {
      const lines = linesOf(text);
      for (const cutter of [byCharacters, byColumns]) {
        const isFull = cutter(text, lines);
        if (isFull && isWrapped(text, lines, isFull))
          return { edits: joinLines(text, lines, isFull), confidence: PERCENT / 100 };
      }
    }
    evidence.unwrapped = text;
    return undefined;
  },
};

/** Whether many lines end where no sentence ends: a first look, without measuring. */
function hasCutSentences(text: string): boolean {
  let lines = 0;
  let cut = 0;
  for (let at = text.indexOf("\n", 1); at !== -1; at = text.indexOf("\n", at + 1)) {
    lines++;
    const last = text.charAt(text.charAt(at - 1) === "\r" ? at - 2 : at - 1);
    if (last !== "\n" && !STOPS.includes(last)) cut++;
  }
  return cut >= FEWEST_LINES - 2 && cut * 3 >= lines;
}

/** Most of the full lines break off inside a sentence, and sentences end in the midst of lines: neither is so in verse, lists and tables. */
function isWrapped(text: string, lines: readonly Line[], isFull: readonly boolean[]): boolean {
  let full = 0;
  let cut = 0;
  let marked = 0;
  let stopped = 0;
  for (const [index, line] of lines.entries()) {
    if (index + 1 >= lines.length || !isFull[index]) continue;
    full++;
    if (!STOPS.includes(text.charAt(line.to - 1))) cut++;
    const marks = marksInside(text, line);
    if (marks !== "none") marked++;
    if (marks === "stop") stopped++;
  }
  if (full < FEWEST_LINES - 1 || cut * 10 < full * 7 || full * 3 < lines.length - 1) return false;
  return marked * 2 >= full && stopped * 8 >= full && stopped >= 2;
}

/** The strongest mark behind Chinese inside a line, not at its end. */
function marksInside(text: string, { from, to }: Line): "none" | "comma" | "stop" {
  const classes = unitClasses();
  let found: "none" | "comma" = "none";
  for (let at = from + 1; at + 1 < to; at++) {
    const mark = text.charAt(at);
    if ("。！？；".includes(mark)) return "stop";
    const isBehindHan = ((classes[text.charCodeAt(at - 1)] as number) & HAN) !== 0;
    if (isBehindHan && ".;!?".includes(mark)) return "stop";
    if (mark === "，" || mark === "、" || (isBehindHan && mark === ",")) found = "comma";
  }
  return found;
}

function joinLines(text: string, lines: readonly Line[], isFull: readonly boolean[]): EditList {
  const edits = new EditList();
  const isBlank = (index: number) => lines[index]?.to === lines[index]?.from;
  const starts = lines.flatMap((_, index) => (index === 0 || !isFull[index - 1] ? [index] : []));
  const later = starts.filter((index) => index > 0 && !isBlank(index));
  // paragraphs that are set off by a blank line or an indent need no guess
  const setOff = later.filter((index) => isBlank(index - 1) || isIndented(text, (lines[index] as Line).from));
  const isSetOff = setOff.length > 1 && setOff.length * 5 >= later.length * 4;
  const known = learnStarts(
    text,
    starts.map((index) => (lines[index] as Line).from),
  );
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !isFull[index] || isBlank(index + 1) || isIndented(text, next.from)) continue;
    const last = text.charAt(line.to - 1);
    if (!isSetOff && ENDINGS.includes(last) && isLikelyStart(text, next.from, known)) continue;
    const isWord = isLetter(text, line.to - 1) && isLetter(text, next.from);
    edits.push(line.to, next.from, isWord ? " " : "", KIND, PERCENT);
  }
  return edits;
}

function isIndented(text: string, at: number): boolean {
  return text.startsWith("\u3000", at) || text.startsWith("  ", at);
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 && /[a-z]/iu.test(text.charAt(at));
}
