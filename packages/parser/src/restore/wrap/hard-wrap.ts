import { EditList } from "../../source/edit-list.ts";
import { HAN, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";

const KIND = kindOf("wrap");
const PERCENT = 92;
const FEWEST_LINES = 4;
const NARROWEST = 12;
const STOPS = "。！？：；”…）!?:;";

interface Line {
  readonly from: number;
  readonly to: number;
}

/** Lines that a program cut at one width, inside sentences: joined again. */
export const hardWrap: Step = {
  name: "wrap",
  run(text) {
    if (!hasCutSentences(text)) return undefined;
    const lines = linesOf(text);
    if (lines.length < FEWEST_LINES) return undefined;
    for (const measure of [unitWidth, columnWidth]) {
      const widths = lines.map((line) => measure(text, line));
      const edits = joinLines(text, lines, widths, measure === columnWidth ? 1 : 0);
      if (edits) return { edits, confidence: PERCENT / 100 };
    }
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

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf("\n", from);
    if (to === -1) to = text.length;
    lines.push({ from, to: to > from && text.charCodeAt(to - 1) === 0x0d ? to - 1 : to });
    from = to + 1;
  }
  return lines;
}

const unitWidth = (_: string, { from, to }: Line) => to - from;

function columnWidth(text: string, { from, to }: Line): number {
  let width = 0;
  for (let at = from; at < to; at++) width += text.charCodeAt(at) < 0x2e80 ? 1 : 2;
  return width;
}

/** The edits that join the lines of the greatest width to their next; `undefined` when the widths prove no wrapping. */
function joinLines(
  text: string,
  lines: readonly Line[],
  widths: readonly number[],
  slack: number,
): EditList | undefined {
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  if (widest < NARROWEST) return undefined;
  const isFull = (index: number) => (widths[index] as number) >= widest - slack;
  let full = 0;
  let inside = 0;
  for (const [index, line] of lines.entries()) {
    if (index + 1 >= lines.length || !isFull(index)) continue;
    full++;
    if (!STOPS.includes(text.charAt(line.to - 1))) inside++;
  }
  // lines that only happen to be long end where sentences end
  if (full < FEWEST_LINES - 1 || inside * 10 < full * 7 || full * 3 < lines.length - 1) return undefined;
  const edits = new EditList();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !isFull(index) || next.to === next.from || startsParagraph(text, next.from)) continue;
    const isWord = isLetter(text, line.to - 1) && isLetter(text, next.from);
    edits.push(line.to, next.from, isWord ? " " : "", KIND, PERCENT);
  }
  return edits.length === 0 ? undefined : edits;
}

function startsParagraph(text: string, at: number): boolean {
  return text.startsWith("\u3000", at) || text.startsWith("  ", at);
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 && ((unitClasses()[unit] as number) & HAN) === 0 && /[a-z]/iu.test(text.charAt(at));
}
