import { EditList } from "../../source/edit-list.ts";
import { HAN, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { byCharacters, byColumns, LONGEST_WORD } from "./full-lines.ts";
import { type Line, linesOf } from "./lines.ts";
import { isLikelyStart, learnStarts } from "./paragraph-start.ts";

const KIND = kindOf("wrap");
const PERCENT = 92;
const FEWEST_LINES = 4;
const STOPS = "。！？：；”…）!?:;";
const STOP_UNITS = new Set([...STOPS].map((mark) => mark.charCodeAt(0)));
const LINE_END = 0x0a;
const RETURN = 0x0d;
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
      for (const cutter of mayBeFull(text, lines) ? [byCharacters, byColumns] : []) {
        const isFull = cutter(text, lines);
        if (isFull && isWrapped(text, lines, isFull))
          return { edits: joinLines(text, lines, isFull, cutter === byColumns), confidence: PERCENT / 100 };
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
    let last = text.charCodeAt(at - 1);
    if (last === RETURN) last = text.charCodeAt(at - 2);
    if (last !== LINE_END && !STOP_UNITS.has(last)) cut++;
  }
  return cut >= FEWEST_LINES - 2 && cut * 3 >= lines;
}

/** Whether enough of the longer lines break off: lines of one width in columns differ in characters by no more than half. */
function mayBeFull(text: string, lines: readonly Line[]): boolean {
  let widest = 0;
  for (const { from, to } of lines) widest = Math.max(widest, to - from);
  const least = (widest - LONGEST_WORD) / 2 - 1;
  let cut = 0;
  for (const { from, to } of lines) if (to - from >= least && !STOP_UNITS.has(text.charCodeAt(to - 1))) cut++;
  return cut * 30 >= (lines.length - 1) * 7;
}

/** Most of the full lines break off inside a sentence, and marks stand at any place inside lines: neither is so in verse, lists and tables. */
function isWrapped(text: string, lines: readonly Line[], isFull: readonly boolean[]): boolean {
  let full = 0;
  let cut = 0;
  let marked = 0;
  const places = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (index + 1 >= lines.length || !isFull[index]) continue;
    full++;
    if (!STOPS.includes(text.charAt(line.to - 1))) cut++;
    const place = firstMark(text, line);
    if (place === -1) continue;
    marked++;
    places.add(place);
  }
  if (full < FEWEST_LINES - 1 || cut * 10 < full * 7 || full * 3 < lines.length - 1) return false;
  return marked * 2 >= full && places.size >= Math.min(3, marked) && places.size * 4 >= Math.min(marked, 40);
}

const MARKS = "，。、；：！？";
const HALF_MARKS = ",.;:!?";

/** Where the first mark behind Chinese stands inside a line, not at its end; -1 without one. */
function firstMark(text: string, { from, to }: Line): number {
  const classes = unitClasses();
  for (let at = from + 1; at + 1 < to; at++) {
    const mark = text.charAt(at);
    if (MARKS.includes(mark)) return at - from;
    if (HALF_MARKS.includes(mark) && ((classes[text.charCodeAt(at - 1)] as number) & HAN) !== 0) return at - from;
  }
  return -1;
}

function joinLines(text: string, lines: readonly Line[], isFull: readonly boolean[], keepsWords: boolean): EditList {
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
  let hasEnded = false;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!isFull[index] && ENDINGS.includes(text.charAt(line.to - 1))) hasEnded = true;
    if (!next || !isFull[index] || isBlank(index + 1) || isIndented(text, next.from)) continue;
    const last = text.charAt(line.to - 1);
    if (!isSetOff && ENDINGS.includes(last)) {
      // the lead of a report is longer than its first line
      const isLead = !hasEnded && (index === 0 || !isFull[index - 1]);
      hasEnded = true;
      if (!isLead && isLikelyStart(text, next.from, known)) continue;
    }
    // who counts characters cuts words, and leaves a space at the end of its line
    const isWord = keepsWords && isLetter(text, line.to - 1) && isLetter(text, next.from);
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
