import { EditList } from "../../source/edit-list.ts";
import { DIGIT, HALF_MARK, HAN, LATIN, TONED, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";

const KIND = kindOf("punctuation");
const PERCENT = 97;

/** A half-width mark and the full-width one it may stand for. */
const PAIRS: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  ".": "。",
  "｡": "。",
  "､": "、",
};
const MARKS = ",;:!?.｡､";
const CLOSING = '”’》〉）】」』)%％℃"';
const OPENING = '“‘《〈（【「『("';

/**
 * Half-width marks back to full-width, on a page whose commas are half-width throughout; only between Chinese.
 * Each mark is decided by itself: one that the page also has in full width was left alone by whatever changed the others.
 */
export const halfWidth: Step = {
  name: "punctuation",
  run(text, evidence) {
    if ((evidence.seen & HALF_MARK) === 0) return undefined;
    if (!/[,､]/u.test(text)) return undefined;
    const counts = countMarks(text);
    const commas = counts.half.get(",") ?? 0;
    const full = counts.full.get("，") ?? 0;
    const isDamaged =
      evidence.damage.size > 0
        ? commas >= 1 && full * 50 <= commas
        : commas >= 3 && full * 50 <= commas && isProse(text);
    if (!isDamaged) return undefined;
    const isWanted = (mark: string) => {
      const half = counts.half.get(mark) ?? 0;
      return (counts.full.get(PAIRS[mark] as string) ?? 0) * 50 <= half;
    };
    const wanted = new Set([...MARKS].filter(isWanted));
    const edits = new EditList();
    convertMarks(text, edits, {
      wanted,
      // a space after every comma was put there with it
      hasSpaces: counts.spaced * 10 >= commas * 9,
      // where colons are full-width still, the commas alone were changed, and brackets stand as they were printed
      hasBrackets: !/[（：；]/u.test(text),
      hasQuotes: !/[“”「」]/u.test(text),
    });
    return edits.length === 0 ? undefined : { edits, confidence: PERCENT / 100 };
  },
};

/** Sentences, and not a table or a line of addresses: Chinese that ends in full stops. */
function isProse(text: string): boolean {
  const stops = text.match(/\p{Script=Han}[”’）)》]?(?:[。！？]|[.!?](?=\s|$|\p{Script=Han}|[”’]))/gu);
  return stops !== null && stops.length * 400 >= text.length && /\p{Script=Han}{4,},\p{Script=Han}{3,}/u.test(text);
}

interface MarkCounts {
  readonly half: Map<string, number>;
  readonly full: Map<string, number>;
  /** Half-width commas with a space behind them and Chinese behind that. */
  readonly spaced: number;
}

function countMarks(text: string): MarkCounts {
  const half = new Map<string, number>();
  const full = new Map<string, number>();
  let spaced = 0;
  for (const mark of MARKS) {
    let count = 0;
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      if (!isBetweenChinese(text, at, mark)) continue;
      count++;
      if (mark === "," && text.charAt(at + 1) === " ") spaced++;
    }
    half.set(mark, count);
    const wide = PAIRS[mark] as string;
    count = 0;
    for (let at = text.indexOf(wide); at !== -1; at = text.indexOf(wide, at + 1)) count++;
    full.set(wide, count);
  }
  return { half, full, spaced };
}

function classAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? 0 : (unitClasses()[text.charCodeAt(at)] as number);
}

function isChinese(text: string, at: number): boolean {
  return (classAt(text, at) & HAN) !== 0;
}

/** Whether a mark stands where Chinese prints one: never inside a number, a time, a ratio, an address or English. */
function isBetweenChinese(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  let next = at + 1;
  while (text.charAt(next) === " ") next++;
  const after = text.charAt(next);
  const beforeBits = classAt(text, at - 1);
  const afterBits = classAt(text, next);
  const isLeft = (beforeBits & HAN) !== 0 || (before !== "" && CLOSING.includes(before));
  const isRight = (afterBits & HAN) !== 0 || (after !== "" && OPENING.includes(after));
  const isEnd = after === "" || after === "\n" || after === "\r";
  if (mark === ".") {
    // a dot ends a sentence only behind Chinese, and not inside a word
    return isLeft && (isEnd || isRight || (after !== "" && CLOSING.includes(after))) && text.charAt(at + 1) !== ".";
  }
  if (isLeft && (isRight || isEnd)) return true;
  if (isLeft && (afterBits & (DIGIT | LATIN | TONED)) !== 0) return true;
  if (isLeft && after !== "" && (CLOSING.includes(after) || "-—…·".includes(after))) return true;
  // 11月23日,… and GDP,…: a number or a word before, Chinese behind
  return (beforeBits & (DIGIT | LATIN)) !== 0 && isRight && (mark === "," || mark === ";" || mark === ":" || isEnd);
}

interface MarkPlan {
  readonly wanted: ReadonlySet<string>;
  readonly hasSpaces: boolean;
  readonly hasBrackets: boolean;
  readonly hasQuotes: boolean;
}

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
      if (brackets.has(at)) edits.push(at, at + 1, unit === 0x28 ? "（" : "）", KIND, PERCENT);
      continue;
    }
    if (unit === 0x22) {
      if (!plan.hasQuotes) continue;
      if (!isOpen && !isQuotePaired(text, at)) continue;
      edits.push(at, at + 1, isOpen ? "”" : "“", KIND, PERCENT - 7);
      isOpen = !isOpen;
      continue;
    }
    const mark = text.charAt(at);
    const wide = PAIRS[mark];
    if (wide === undefined || !plan.wanted.has(mark) || !isBetweenChinese(text, at, mark)) continue;
    const hasSpace = plan.hasSpaces && mark !== "." && text.charAt(at + 1) === " ";
    edits.push(at, hasSpace ? at + 2 : at + 1, wide, KIND, PERCENT);
  }
}

// a quotation mark opens only where another closes it in the same line, and Chinese stands inside
function isQuotePaired(text: string, at: number): boolean {
  const close = text.indexOf('"', at + 1);
  if (close === -1 || close - at > 200) return false;
  const inside = text.slice(at + 1, close);
  return !inside.includes("\n") && /\p{Script=Han}/u.test(inside);
}

/** Places of brackets that hold Chinese, or a number or a word behind Chinese; nested ones too. */
function chineseBrackets(text: string): Set<number> {
  const found = new Set<number>();
  const open: { at: number; hasChinese: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28) open.push({ at, hasChinese: false });
    else if (unit === 0x0a) open.length = 0;
    else if (unit === 0x29) {
      const opened = open.pop();
      if (!opened) continue;
      const isWanted = opened.hasChinese || isYearBehindChinese(text, opened.at, at);
      if (isWanted) found.add(opened.at).add(at);
      const outer = open[open.length - 1];
      if (outer && opened.hasChinese) outer.hasChinese = true;
    } else if (open.length > 0 && isChinese(text, at))
      (open[open.length - 1] as { hasChinese: boolean }).hasChinese = true;
  }
  return found;
}

function isYearBehindChinese(text: string, open: number, close: number): boolean {
  const before = text.charAt(open - 1);
  return (
    (isChinese(text, open - 1) || CLOSING.includes(before)) &&
    before !== "" &&
    /^\d{1,4}(?:[-—~]\d{2,4})?$/u.test(text.slice(open + 1, Math.min(close, open + 12)))
  );
}
