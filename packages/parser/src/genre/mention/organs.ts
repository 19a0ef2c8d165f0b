import type { Span } from "@readout/schema";
import { defineLexicon } from "../../engine/lexicon.ts";
import type { Scan } from "../../engine/scan.ts";
import type { PlaceReading } from "../../zh/place/place-readings.ts";
import { organBody } from "./organ-body.rule.ts";
import { ORGANS } from "./organs.data.ts";

/** One body at one place. */
export interface OrganAt {
  readonly rule: string;
  readonly span: Span;
}

export const organLexicon = defineLexicon("mention/organ", ORGANS);

/** Words of which the name of a body is only a part. */
const NOT_AFTER = /^(?:代表大?会代表|委员[、，]?$|学习|干部|学院|大学|日报|招待所|大院)/u;

/**
 * Every body that the scanned text names, the longest form at each place; a division straight before a body is part of its name (`江西|省委`).
 *
 * @param places - The divisions that the same text names.
 */
export function organReadings(scan: Scan, places: readonly PlaceReading[]): OrganAt[] {
  const { text } = scan;
  const found: OrganAt[] = scan.run(organBody, undefined).map(({ rule, span }) => ({ rule, span }));
  for (const { start, end } of scan.leftmostLongest(organLexicon, 0, text.length)) {
    if (isWhole(text, start, end)) found.push({ rule: "mention/organ", span: [start, end] });
  }
  const divisionEnds = new Map(
    places.filter(({ rule }) => rule === "place/division").map(({ span }) => [span[1], span[0]]),
  );
  const widened = found.map(({ rule, span }) => ({ rule, span: widen(text, span, divisionEnds) }));
  widened.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const kept: OrganAt[] = [];
  let end = 0;
  for (const organ of widened) {
    if (organ.span[0] < end) continue;
    kept.push(organ);
    end = organ.span[1];
  }
  return kept;
}

/** `江西省委` prints the division as 江西省 and the body as 省委: they share a character. */
function widen(text: string, [from, to]: Span, divisionEnds: ReadonlyMap<number, number>): Span {
  const beside =
    divisionEnds.get(from) ?? (/[省市县区]/u.test(text[from] as string) ? divisionEnds.get(from + 1) : undefined);
  return [beside ?? from, to];
}

/** 人大代表 and 政协委员 are people, 市委员会 is no 市委. */
function isWhole(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const after = text.slice(end, end + 4);
  if (/委$/u.test(name) && /^[员托任]/u.test(after)) return false;
  if (/^(?:人大|政协)$/u.test(name) && /^(?:代表|委员|参加)/u.test(after)) return false;
  return !NOT_AFTER.test(after);
}
