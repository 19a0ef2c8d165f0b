import type { Span } from "@readout/schema";
import { nesting } from "./nesting.ts";

const STOP = 1;
const COMMA = 2;
const SEMICOLON = 3;
const COLON = 4;

/** What mark each code unit is, else 0. */
const MARK = new Uint8Array(65536);
for (const [marks, kind] of [
  ["。！？!?｡", STOP],
  ["，,", COMMA],
  ["；;", SEMICOLON],
  ["：:", COLON],
] as const)
  for (const mark of marks) MARK[mark.charCodeAt(0)] = kind;

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** A half-width mark between two digits groups them (1,000) or parts hours and minutes (8:30). */
function isInNumber(text: string, at: number): boolean {
  return text.charCodeAt(at) < 128 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** A mark that closes a sentence: 。！？ and their half-width forms, the half-width full stop excepted (3.5, v1.2). */
function isStop(text: string, at: number): boolean {
  return MARK[text.charCodeAt(at)] === STOP;
}

/** ， or a half-width comma that does not group digits. */
export function isComma(text: string, at: number): boolean {
  return MARK[text.charCodeAt(at)] === COMMA && !isInNumber(text, at);
}

export function isSemicolon(text: string, at: number): boolean {
  return MARK[text.charCodeAt(at)] === SEMICOLON;
}

export function isColon(text: string, at: number): boolean {
  return MARK[text.charCodeAt(at)] === COLON && !isInNumber(text, at);
}

/** Narrows a span until it neither begins nor ends with white space. */
export function trim(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200b);
}

/** Cuts a span at the marks that `isMark` accepts outside quotations and brackets; the marks belong to no part, blank parts are left out. */
export function cutAt(text: string, span: Span, isMark: (text: string, at: number) => boolean): Span[] {
  const depth = nesting(text, span);
  const parts: Span[] = [];
  let start = span[0];
  for (let at = span[0]; at <= span[1]; at++) {
    if (at < span[1] && !(depth[at - span[0]] === 0 && isMark(text, at))) continue;
    const part = trim(text, [start, at]);
    if (part[0] < part[1]) parts.push(part);
    start = at + 1;
  }
  return parts;
}

/** Sentences of a paragraph with their closing marks. A stop inside a quotation ends the sentence only where the quotation ends with it. */
export function cutSentences(text: string, span: Span): Span[] {
  const depth = nesting(text, span);
  const sentences: Span[] = [];
  let start = span[0];
  const close = (end: number) => {
    const sentence = trim(text, [start, end]);
    if (sentence[0] < sentence[1]) sentences.push(sentence);
    start = end;
  };
  for (let at = span[0]; at < span[1]; at++) {
    if (text[at] === "”" ? endsQuotation(text, at, span, depth) : endsSentence(text, at, span, depth)) close(at + 1);
  }
  close(span[1]);
  return sentences;
}

/** The last of the stops that stand together outside quotations. */
function endsSentence(text: string, at: number, [from, to]: Span, depth: ArrayLike<number>): boolean {
  return isStop(text, at) && depth[at - from] === 0 && !(at + 1 < to && isStop(text, at + 1));
}

function endsQuotation(text: string, at: number, [from, to]: Span, depth: ArrayLike<number>): boolean {
  return (
    isStop(text, at - 1) &&
    (at + 1 >= to || (depth[at + 1 - from] === 0 && !"，、；的".includes(text[at + 1] as string)))
  );
}

/** A sentence without its closing marks. */
export function withoutStop(text: string, [from, to]: Span): Span {
  let end = to;
  while (end > from && isStop(text, end - 1)) end--;
  return [from, end];
}
