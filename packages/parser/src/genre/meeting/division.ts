import type { Division, Span } from "@readout/schema";
import { DIVISIONS_REVISION } from "../../zh/place/divisions.data.ts";
import { readDivision } from "../../zh/place/divisions.ts";
import { placeReadings } from "../../zh/place/place-readings.ts";
import type { Page } from "../page.ts";
import { liesInOne } from "./within.ts";

/** The division whose body meets, and the words that show it. */
export interface DivisionRead {
  readonly division: Division;
  readonly spans: readonly Span[];
  readonly rule: string;
}

type Level = "province" | "prefecture" | "county";

const CENTRAL = /中共中央|中央|全国|国务院|国家|党的|[一二三四五六七八九十]届(?:全国|中央|中共)|上海合作组织/u;
const LOCAL: readonly (readonly [Level, RegExp])[] = [
  [
    "province",
    /(?:^|[^全各有])(?:省|自治区)(?:委|政府|长|人大|政协|防|安|级|直|领导|纪委|卫生|[\p{Script=Han}]{0,12}(?:领导小组|指挥部|厅|局))|全省|我省|省第|省[一二三四五六七八九十]{1,3}届/u,
  ],
  [
    "prefecture",
    /(?:^|[^全各城])(?:市|州)(?:委|政府|长|人大|政协|防|安|级|直|领导|[\p{Script=Han}]{0,12}(?:领导小组|指挥部))|市[一二三四五六七八九十]{1,3}届|全市|我市/u,
  ],
  [
    "county",
    /(?:^|[^各])(?:县|区|旗)(?:委|政府|长|人大|政协|防|安|[\p{Script=Han}]{0,12}(?:领导小组|指挥部))|县[一二三四五六七八九十]{1,3}届|全县|我县/u,
  ],
];

/**
 * The meeting's own division: its level by the body that meets, which one by the places named.
 *
 * @param words - What names the meeting: its name, who calls it, and the posts of who chairs it.
 * @param naming - Where that is printed: a place named there decides.
 * @param lead - Where the meeting is told of: a place named there counts double.
 */
export function readDivisionOf(
  page: Page,
  words: string,
  naming: readonly Span[],
  lead: Span,
): DivisionRead | undefined {
  if (CENTRAL.test(words.replace(/(?:学习|贯彻|传达).{0,40}精神/u, ""))) return undefined;
  const level = LOCAL.find(([, pattern]) => pattern.test(words))?.[0];
  if (!level) return undefined;
  const tally = new Map<string, Span[]>();
  for (const { span, code } of placeReadings(page.scan, { division: null })) {
    if (code === null || !liesInOne(page.readable, span)) continue;
    const own = toLevel(code, level);
    if (own === undefined || (level !== "province" && readDivision(own) === undefined)) continue;
    if (naming.some(([from, to]) => span[0] >= from && span[1] <= to)) return toRead(own, span);
    const inLead = span[0] >= lead[0] && span[1] <= lead[1];
    const spans = tally.get(own) ?? [];
    spans.push(span);
    // a place in the lead speaks for the meeting more than one named in passing
    if (inLead) spans.push(span);
    tally.set(own, spans);
  }
  const [first, second] = [...tally].sort((a, b) => b[1].length - a[1].length);
  if (!first || (second && second[1].length === first[1].length)) return undefined;
  return toRead(first[0], first[1][0] as Span);
}

function toRead(code: string, span: Span): DivisionRead {
  return { division: { code, revision: DIVISIONS_REVISION }, spans: [span], rule: "meeting/division" };
}

/** The division of a level around a place, or undefined for one that lies higher. */
function toLevel(code: string, level: Level): string | undefined {
  if (level === "province") return `${code.slice(0, 2)}0000`;
  if (level === "prefecture") {
    if (code.endsWith("0000")) return /^(?:11|12|31|50)/u.test(code) ? code : undefined;
    return /^(?:11|12|31|50)/u.test(code) ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
  }
  return code.endsWith("00") ? undefined : code;
}
