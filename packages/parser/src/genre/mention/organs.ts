import type { OrganMention, Span } from "@readout/schema";
import { defineLexicon } from "../../engine/lexicon.ts";
import type { Scan } from "../../engine/scan.ts";
import type { PlaceReading } from "../../zh/place/place-readings.ts";
import { organBody } from "./organ-body.rule.ts";
import { ORGANS_BY_LEVEL } from "./organs.data.ts";

/** The level of a body; null where the name does not show it. */
export type OrganLevel = NonNullable<OrganMention["level"]> | null;

/** One body at one place. */
export interface OrganAt {
  readonly rule: string;
  readonly span: Span;
  readonly level: OrganLevel;
}

/** Bodies by name, with the level that the name shows. */
export const organLexicon = defineLexicon<OrganLevel>(
  "mention/organ",
  new Map(
    Object.entries(ORGANS_BY_LEVEL).flatMap(([level, names]) =>
      names.split(/\s+/u).map((name) => [name, level === "open" ? null : (level as OrganLevel)] as const),
    ),
  ),
);

/** Words of which the name of a body is only a part. */
const NOT_AFTER = /^(?:代表大?会代表|委员[、，]?$|学习|干部|学院|大学|日报|招待所|大院)/u;

/**
 * Every body that the scanned text names, the longest form at each place; a division straight before a body is part of its name (`江西|省委`).
 *
 * @param places - The divisions that the same text names.
 * @param own - Code of the meeting's own division: 市委 of a municipality stands at the level of a province.
 */
export function organReadings(scan: Scan, places: readonly PlaceReading[], own: string | null): OrganAt[] {
  const { text } = scan;
  const found: OrganAt[] = scan
    .run(organBody, undefined)
    .map(({ rule, span }) => ({ rule, span, level: levelOfHead(text.slice(span[0], span[1])) }));
  for (const { start, end, value } of scan.leftmostLongest(organLexicon, 0, text.length)) {
    if (isWhole(text, start, end)) found.push({ rule: "mention/organ", span: [start, end], level: value });
  }
  const divisionEnds = new Map(
    places.filter(({ rule }) => rule === "place/division").map((place) => [place.span[1], place]),
  );
  const widened = found.map((organ) => widen(text, organ, divisionEnds, own));
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

/** `江西省委` prints the division as 江西省 and the body as 省委: they share a character. The division tells the level. */
function widen(
  text: string,
  organ: OrganAt,
  divisionEnds: ReadonlyMap<number, PlaceReading>,
  own: string | null,
): OrganAt {
  const [from, to] = organ.span;
  const beside =
    divisionEnds.get(from) ?? (/[省市县区州旗]/u.test(text[from] as string) ? divisionEnds.get(from + 1) : undefined);
  const code = beside?.code ?? null;
  if (beside) return { ...organ, span: [beside.span[0], to], level: code === null ? organ.level : levelOf(code) };
  return organ.level === "prefecture" && own !== null && MUNICIPALITY.test(own)
    ? { ...organ, level: "province" }
    : organ;
}

const MUNICIPALITY = /^(?:11|12|31|50)/u;

function levelOf(code: string): OrganLevel {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}

/** The level that the first word of a body's name shows: `国务院…领导小组`, `市…指挥部`. */
function levelOfHead(name: string): OrganLevel {
  if (/^(?:中共|国务院|中央|国家|全国)/u.test(name)) return "central";
  if (/^(?:全省|省|自治区)/u.test(name)) return "province";
  if (name.startsWith("市")) return "prefecture";
  return name.startsWith("县") ? "county" : null;
}

/** 人大代表 and 政协委员 are people, 市委员会 is no 市委. */
function isWhole(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const after = text.slice(end, end + 4);
  // 教育部门 are departments of any level, not the ministry
  if (name.endsWith("部") && after.startsWith("门")) return false;
  if (/委$/u.test(name) && /^[员托任]/u.test(after)) return false;
  if (/^(?:人大|政协)$/u.test(name) && /^(?:代表|委员|参加)/u.test(after)) return false;
  return !NOT_AFTER.test(after);
}
