const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const WRITTEN = "零一二三四五六七八九";

/**
 * Reads one numeral: `二十三` → 23, `两千零五` → 2005, `二〇二二` → 2022, `１１` → 11, `1,200` → 1200.
 *
 * @param text - The numeral alone: no 第, no unit, no spaces.
 * @returns A safe integer ≥ 0, or `undefined` when `text` is not one whole numeral. Never throws: an unreadable numeral is ordinary in a source text.
 * @see GB/T 15835—2011《出版物上数字用法》
 */
export function readNumeral(text: string): number | undefined {
  const ascii = toAsciiDigits(text);
  if (/^\d{1,3}(?:,\d{3}){1,4}$/u.test(ascii)) return Number(ascii.replaceAll(",", ""));
  if (/^\d{1,15}$/u.test(ascii)) return Number(ascii);
  if (text.length === 0 || text.length > 24) return undefined;
  return readByPlace(text) ?? readByUnits(text);
}

/** Full-width digits as ASCII ones; everything else stays, so offsets stay too. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/**
 * Writes an integer in Chinese figures: 23 → `二十三`, 2005 → `二千零五`.
 *
 * @param value - A safe integer from 0 to 9999 9999 9999.
 */
export function writeNumeral(value: number): string {
  if (value < 20 && value >= 10) return `十${value === 10 ? "" : WRITTEN[value - 10]}`;
  if (value < 10) return WRITTEN[value] as string;
  let written = "";
  for (const [name, size] of [
    ["亿", 100_000_000],
    ["万", 10_000],
    ["", 1],
  ] as const) {
    const part = Math.floor(value / size) % 10_000;
    if (part === 0) continue;
    if (written !== "" && part < 1000) written += "零";
    written += writeBelowMyriad(part) + name;
  }
  return written;
}

function writeBelowMyriad(value: number): string {
  let written = "";
  let gap = false;
  for (const [name, size] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      gap = written !== "";
      continue;
    }
    written += `${gap ? "零" : ""}${WRITTEN[digit]}${name}`;
    gap = false;
  }
  return written;
}

/** `二〇二二`: two or more figures, each one digit. */
function readByPlace(text: string): number | undefined {
  if (text.length < 2 || text.length > 15) return undefined;
  let value = 0;
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** `一亿零三百万`: digits, each followed by a smaller unit than the one before, in myriads of falling size. */
function readByUnits(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let unit = 10_000;
  let myriad = Number.POSITIVE_INFINITY;
  let zero = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const size = UNITS[char];
    const big = MYRIADS[char];
    if (DIGITS[char] !== undefined) {
      if (digit !== undefined) return undefined;
      if (DIGITS[char] === 0) {
        if (zero || (i === 0 && text.length > 1)) return undefined;
        zero = true;
        if (text.length > 1) continue;
      }
      digit = DIGITS[char];
    } else if (size !== undefined) {
      if (size >= unit || (digit === undefined && !(size === 10 && section === 0))) return undefined;
      section += (digit ?? 1) * size;
      unit = size;
      digit = undefined;
      zero = false;
    } else if (big !== undefined) {
      section += digit ?? 0;
      if (section === 0 || big >= myriad) return undefined;
      total += section * big;
      [section, digit, unit, myriad, zero] = [0, undefined, 10_000, big, false];
    } else return undefined;
  }
  if (zero && digit === undefined) return undefined;
  return total + section + (digit ?? 0);
}
