import { eastAsianWidth } from "get-east-asian-width";

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Marks that no line begins with. */
const CLOSING = /^[，。、；：？！”’）》〉」』】…,.;:?!)\]}]$/u;

/** What switches colours on and off; it takes no room. */
const COLOUR = `${String.fromCharCode(0x1b)}\\[[\\d;]*m`;
const COLOURS = new RegExp(COLOUR, "gu");
/** A colour switch, a word of Latin letters and digits, or one character. */
const PIECE = new RegExp(`${COLOUR}|[\\p{Script=Latin}\\p{Nd}][\\p{Script=Latin}\\p{Nd}.,:/%_-]*|.`, "gsu");

/** How many columns a terminal gives the text: two for a Chinese character. */
export function toWidth(text: string): number {
  let width = 0;
  for (const char of text.replace(COLOURS, "")) width += toCharWidth(char);
  return width;
}

const toCharWidth = (char: string): number => (NO_WIDTH.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) as number));

/** Fills up with spaces to so many columns; a longer text stays as it is. */
export const padTo = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - toWidth(text)));

/** The text, cut with … where it is wider. */
export function cutTo(text: string, width: number): string {
  if (toWidth(text) <= width) return text;
  let kept = "";
  let at = 1;
  for (const char of text) {
    at += toCharWidth(char);
    if (at > width) break;
    kept += char;
  }
  return `${kept}…`;
}

/**
 * Breaks a text into lines of so many columns. Chinese breaks anywhere but before a closing mark, Latin at spaces.
 *
 * @returns At least one line. A word wider than the line is broken.
 */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 8);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const end = (): void => {
    lines.push(line.trimEnd());
    line = "";
    used = 0;
  };
  for (const piece of text.match(PIECE) ?? []) {
    for (const part of toWidth(piece) > room ? piece : [piece]) {
      const wide = toWidth(part);
      // a closing mark hangs over rather than beginning a line
      if (used > 0 && used + wide > room && !CLOSING.test(part)) end();
      if (used === 0 && part === " " && lines.length > 0) continue;
      line += part;
      used += wide;
    }
  }
  end();
  return lines;
}

/**
 * Sets items one after the other, each whole where it fits into a line.
 *
 * @param between - What stands between two items of one line, without the blank after it.
 */
export function flow(items: readonly string[], between: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [index, item] of items.entries()) {
    const ended = index < items.length - 1 ? `${item}${between}` : item;
    const joined = line === "" ? ended : `${line} ${ended}`;
    if (line === "" || toWidth(joined) <= width) line = joined;
    else {
      lines.push(...wrap(line, width));
      line = ended;
    }
  }
  return [...lines, ...wrap(line, width)];
}
