import type { Span } from "@readout/schema";
import type { Scan } from "../../engine/scan.ts";
import { abbreviation } from "./abbreviation.rule.ts";
import { type Division, liesIn, readDivision } from "./divisions.ts";
import { NOT_AFTER, NOT_BEFORE } from "./names.data.ts";
import {
  anyDivision,
  codesByName,
  codesByShortName,
  isAmbiguousShortName,
  ownDivisionLexicon,
  placeLexicon,
} from "./place-lexicon.ts";

/** A division at one place of the text. */
export interface PlaceReading {
  readonly rule: string;
  readonly span: Span;
  /** Six digits; null where several divisions bear the name and nothing printed decides. */
  readonly code: string | null;
  /** The code comes from the meeting's own division, not from the words. */
  readonly inferred: boolean;
}

export interface PlaceContext {
  /** Code of the meeting's own division, or null. */
  readonly division: string | null;
}

const REJECTED_AFTER = new RegExp(`^(?:${NOT_AFTER})`, "u");

/** Every division that the scanned text names, by place: a province and what lies in it are one (`太原市迎泽区`). */
export function placeReadings(scan: Scan, context: PlaceContext): PlaceReading[] {
  const { text } = scan;
  const readings: PlaceReading[] = [];
  let end = 0;
  for (const hit of scan.hits(placeLexicon)) {
    if (hit.start < end || !standsAlone(text, hit.start, hit.end)) continue;
    const chain = followDown(text, hit.end, hit.value);
    if (isAmbiguousShortName(text.slice(hit.start, hit.end)) && chain.end === hit.end) continue;
    const nearby = chain.codes.filter((code) => liesInOrIs(code, provinceOf(context.division)));
    const code = chain.codes.length === 1 ? chain.codes[0] : nearby.length === 1 ? nearby[0] : undefined;
    readings.push({
      rule: "place/division",
      span: [hit.start, chain.end],
      code: code ?? null,
      inferred: chain.codes.length > 1 && code !== undefined,
    });
    end = chain.end;
  }
  for (const { rule, span, value } of scan.run(abbreviation, undefined))
    readings.push({ rule, span, code: value, inferred: true });
  for (const { start, end: to, value } of scan.hits(ownDivisionLexicon)) {
    const code = ownDivision(context.division, value);
    if (code !== undefined && !/^[一二三四五六七八九十多]/u.test(text.slice(to, to + 1)))
      readings.push({ rule: "place/own-division", span: [start, to], code, inferred: true });
  }
  return readings.sort((a, b) => a.span[0] - b.span[0]);
}

/** Goes on into the divisions that lie in those just named, as long as their names follow without a mark. */
function followDown(text: string, from: number, codes: readonly string[]): { end: number; codes: readonly string[] } {
  const longest = anyDivision.longestAt(text, from, text.length);
  for (let to = longest?.end ?? from; to >= from + 2; to--) {
    const name = text.slice(from, to);
    const bearers = [...(codesByName.get(name) ?? []), ...(isCut(text, to) ? [] : (codesByShortName.get(name) ?? []))];
    const inner = [
      ...new Set(bearers.filter((code) => codes.some((outer) => liesIn(code, outer) && !bearsShortName(outer, name)))),
    ];
    // 新疆和田 is the prefecture, though a city and a county in it share its short name
    const high = inner.filter((code) => code.endsWith("00"));
    if (inner.length > 0) return followDown(text, to, high.length > 0 ? high : inner);
  }
  return { end: from, codes };
}

/** 荆州市荆州港: the second name is that of the city again, not of the district in it. */
function bearsShortName(code: string, name: string): boolean {
  return codesByShortName.get(name)?.includes(code) ?? false;
}

/** A short name with a level behind it that is not its own (`太原|省`) is no name of a division. */
function isCut(text: string, at: number): boolean {
  return /^[省州盟]/u.test(text.slice(at, at + 1));
}

function standsAlone(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const after = text.slice(end, end + 4);
  if (/[区县市]$/u.test(name) && /^(?:域|级|间|块|别|场|值)/u.test(after)) return false;
  if (/运城市?$/u.test(name) && /[航货空搬客]$/u.test(text.slice(start - 1, start))) return false;
  if (/山区$/u.test(name) && /[东西南北中]$/u.test(text.slice(Math.max(0, start - 1), start))) return false;
  const before = start > 0 ? (text[start - 1] as string) : "";
  if ((NOT_BEFORE[name] ?? "").includes(before) && before !== "") return false;
  return !REJECTED_AFTER.test(after);
}

function provinceOf(code: string | null): string | null {
  return code === null ? null : `${code.slice(0, 2)}0000`;
}

function liesInOrIs(code: string, outer: string | null): boolean {
  return outer !== null && (code === outer || liesIn(code, outer));
}

/** The meeting's own division at a level: that itself, or the one around it. */
function ownDivision(own: string | null, level: Division["level"]): string | undefined {
  if (own === null) return undefined;
  if (level === "province") return readDivision(`${own.slice(0, 2)}0000`)?.code;
  if (level === "county") return readDivision(own)?.level === "county" ? own : undefined;
  if (/^(?:11|12|31|50)/u.test(own)) return `${own.slice(0, 2)}0000`;
  return own.endsWith("0000") ? undefined : readDivision(`${own.slice(0, 4)}00`)?.code;
}
