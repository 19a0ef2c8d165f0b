import { isBetweenChinese } from "./between-chinese.ts";

/** A half-width mark and the full-width one it may stand for. */
export const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  ".": "。",
  "｡": "。",
  "､": "、",
};
const MARKS = Object.keys(FULL_WIDTH);

/** What is done to the marks of one page. */
export interface MarkPlan {
  /** Half-width marks that the page has in no other width. */
  readonly wanted: ReadonlySet<string>;
  /** A space after every comma was put there with it. */
  readonly hasSpaces: boolean;
  readonly hasBrackets: boolean;
  readonly hasQuotes: boolean;
}

/**
 * Decides about each mark by itself: one that the page also has in full width was left alone by whatever changed the others.
 *
 * @returns `undefined` when the commas are not half-width throughout: then nothing is damage.
 */
export function planMarks(text: string, isDamagedAnyway: boolean): MarkPlan | undefined {
  if (!/[,､]/u.test(text)) return undefined;
  const commas = countHalf(text, ",");
  if (commas < (isDamagedAnyway ? 1 : 3) || countUnits(text, "，") * 50 > commas) return undefined;
  if (!isDamagedAnyway && !isProse(text)) return undefined;
  // labels around a text (来源：) were printed by another program than the text was changed by
  const prose = /[；：！？（]/u.test(text) ? proseLines(text) : text;
  const isWanted = (mark: string) => countUnits(prose, FULL_WIDTH[mark] as string) * 50 <= countHalf(prose, mark);
  return {
    wanted: new Set(MARKS.filter((mark) => mark === "," || (text.includes(mark) && isWanted(mark)))),
    hasSpaces: countSpaced(text) * 10 >= commas * 9,
    hasBrackets: !hasFullMarks(prose),
    hasQuotes: !/[“”「」]/u.test(prose),
  };
}

// where colons are full-width still, the commas alone were changed, and brackets stand as they were printed
function hasFullMarks(text: string): boolean {
  return ["（", "：", "；"].some((mark) => text.includes(mark));
}

const LEAST_PROSE = 24;

/** The lines that hold commas between Chinese or end as sentences do, which labels, bylines and most headlines do not. */
function proseLines(text: string): string {
  const isProse = (line: string) =>
    /[。；：！？;:!?]$/u.test(line) || (line.length >= LEAST_PROSE && /\p{Script=Han}[”’）)》]?[,，]/u.test(line));
  return text
    .split("\n")
    .filter((line) => isProse(line.trimEnd()))
    .join("\n");
}

/** Sentences, and not a table or a line of addresses: Chinese that ends in full stops. */
function isProse(text: string): boolean {
  const stops = text.match(/\p{Script=Han}[”’）)》]?(?:[。！？]|[.!?](?=\s|$|\p{Script=Han}|[”’]))/gu);
  return stops !== null && stops.length * 400 >= text.length && /\p{Script=Han}{4}, ?\p{Script=Han}{3}/u.test(text);
}

function countUnits(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

function countHalf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (isBetweenChinese(text, at, mark)) count++;
  }
  return count;
}

function countSpaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf(", "); at !== -1; at = text.indexOf(", ", at + 1)) {
    if (isBetweenChinese(text, at, ",")) count++;
  }
  return count;
}
