import { DIGIT, HAN, LATIN, TONED, unitClasses } from "../page/units.ts";

export const CLOSING = '”’》〉）】」』)%％℃"';
const OPENING = '“‘《〈（【「『("';

function classAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? 0 : (unitClasses()[text.charCodeAt(at)] as number);
}

export function isChinese(text: string, at: number): boolean {
  return (classAt(text, at) & HAN) !== 0;
}

/** Whether a mark stands where Chinese prints one: never inside a number, a time, a ratio, an address or English. */
export function isBetweenChinese(text: string, at: number, mark: string): boolean {
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
    return (
      isLeft &&
      (isEnd || isRight || (afterBits & DIGIT) !== 0 || (after !== "" && CLOSING.includes(after))) &&
      text.charAt(at + 1) !== "."
    );
  }
  if (isLeft && (isRight || isEnd)) return true;
  if (isLeft && (afterBits & (DIGIT | LATIN | TONED)) !== 0) return true;
  if (isLeft && after !== "" && (CLOSING.includes(after) || "-—…·".includes(after))) return true;
  // 11月23日,… and GDP,…: a number or a word before, Chinese behind
  return (beforeBits & (DIGIT | LATIN)) !== 0 && isRight && (mark === "," || mark === ";" || mark === ":" || isEnd);
}
