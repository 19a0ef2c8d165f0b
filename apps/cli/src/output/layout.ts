import type { Style } from "./style.ts";
import { flow, padTo, toWidth, wrap } from "./width.ts";

/** `1 clause`, `1,204 clauses`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** The heading of a part, and what there is to say of it as a whole. */
export const toHeading = (title: string, note: string, style: Style): string =>
  note === "" ? style.strong(title) : `${style.strong(title)}  ${style.soft(note)}`;

/** A label in front, and words set beside it over as many lines as they need. */
export const hang = (label: string, words: string, labelWidth: number, style: Style): string[] =>
  toHung(label, wrap(words, style.width - labelWidth), labelWidth);

/** The same for a list, whose items stay whole where they can. */
export const hangList = (
  label: string,
  items: readonly string[],
  between: string,
  labelWidth: number,
  style: Style,
): string[] => toHung(label, flow(items, between, style.width - labelWidth), labelWidth);

const toHung = (label: string, lines: readonly string[], labelWidth: number): string[] =>
  lines.map((line, index) => `${index === 0 ? padTo(label, labelWidth) : " ".repeat(labelWidth)}${line}`);

/** The widest of some texts, in columns, but no more than the limit. */
export const toColumn = (texts: readonly string[], limit: number): number =>
  Math.min(
    limit,
    texts.reduce((widest, text) => Math.max(widest, toWidth(text)), 0),
  );
