import { readAttribute, readXml } from "./xml.ts";

/** One level of a list: how its numbers are written, and what stands around them (`第%1条`). */
interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
}

/** The lists of a document. */
export interface Numbering {
  /** What the program prints before a paragraph of this list; counts on with each call. Empty for bullets and lists it does not know. */
  next(list: string, level: number): string;
}

const DIGITS = "〇一二三四五六七八九";
const CIRCLES = 0x2460;

/** Reads `word/numbering.xml`; a document without lists has none. */
export function toNumbering(xml: string | undefined, w: string): Numbering {
  const levels = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let abstract = "";
  let list = "";
  let index = 0;
  for (const token of readXml(xml ?? "")) {
    if (token.type === "text" || token.type === "close") continue;
    const { name, tag } = token;
    const value = readAttribute(tag, `${w}:val`) ?? "";
    const set = (part: Partial<Level>): void => {
      const all = levels.get(abstract) ?? [];
      all[index] = { ...(all[index] ?? { format: "decimal", pattern: "", start: 1 }), ...part };
      levels.set(abstract, all);
    };
    if (name === `${w}:abstractNum`) abstract = readAttribute(tag, `${w}:abstractNumId`) ?? "";
    else if (name === `${w}:lvl`) index = Number(readAttribute(tag, `${w}:ilvl`) ?? 0);
    else if (name === `${w}:start`) set({ start: Number(value) });
    else if (name === `${w}:numFmt`) set({ format: value });
    else if (name === `${w}:lvlText`) set({ pattern: value });
    else if (name === `${w}:num`) list = readAttribute(tag, `${w}:numId`) ?? "";
    else if (name === `${w}:abstractNumId`) lists.set(list, value);
  }
  const counts = new Map<string, number[]>();
  return {
    next(list, level) {
      const id = lists.get(list) ?? "";
      const all = levels.get(id) ?? [];
      const own = all[level];
      if (!own || own.format === "bullet" || own.format === "none") return "";
      const count = counts.get(id) ?? [];
      count.length = Math.min(count.length, level + 1);
      for (let above = 0; above < level; above++) count[above] ??= all[above]?.start ?? 1;
      count[level] = (count[level] ?? own.start - 1) + 1;
      counts.set(id, count);
      return own.pattern.replace(/%(\d)/gu, (_, digit) => {
        const at = Number(digit) - 1;
        return toNumeral(count[at] ?? 1, all[at]?.format ?? "decimal");
      });
    },
  };
}

function toNumeral(n: number, format: string): string {
  if (/^(?:chinese|japaneseCounting|ideographDigital|taiwanese)/u.test(format)) return toChinese(n);
  if (format.startsWith("decimalEnclosedCircle") && n >= 1 && n <= 20) return String.fromCharCode(CIRCLES + n - 1);
  if (format === "lowerLetter") return String.fromCharCode(0x60 + ((n - 1) % 26) + 1);
  if (format === "upperLetter") return String.fromCharCode(0x40 + ((n - 1) % 26) + 1);
  return String(n);
}

/** `12` → 十二. Lists do not go beyond 99. */
function toChinese(n: number): string {
  if (n < 0 || n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens === 1 ? "" : DIGITS.charAt(tens)}十${ones === 0 ? "" : DIGITS.charAt(ones)}`;
}
