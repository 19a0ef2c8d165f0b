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
const BODY =
  "(?:委|政府|长|书记|人大|政协|防|安|级|直|领导|纪委|监委|第|[一二三四五六七八九十]{1,3}届|[^省市州县区旗，、]{0,12}(?:领导小组|指挥部))";
/** From the lowest: a mayor who also sits in the committee of the province meets as mayor. */
const LOCAL: readonly (readonly [Level, RegExp])[] = [
  ["county", new RegExp(`(?:(?<!各)县|(?<![各自治社园小片市郊])区|(?<!红)旗)${BODY}|[全我]县`, "u")],
  ["prefecture", new RegExp(`(?<![各城])[市州盟]${BODY}|[全我][市州盟]`, "u")],
  ["province", new RegExp(`(?<![全各])(?:省|自治区)(?:${BODY}|党委|厅|局)|[全我]省|全区`, "u")],
];

/**
 * The meeting's own division: its level by the body that meets, which one by the places named.
 *
 * @param words - What names the meeting, the surest first: its name and who calls it, then the posts of who chairs it.
 * @param naming - Where that is printed: a place named there decides.
 * @param lead - Where the meeting is told of: a place named there counts double.
 */
export function readDivisionOf(
  page: Page,
  words: readonly string[],
  naming: readonly Span[],
  lead: Span,
): DivisionRead | undefined {
  if (words.some((named) => CENTRAL.test(named.replace(/(?:学习|贯彻|传达).{0,40}精神/u, "")))) return undefined;
  const level = words.map(levelOf).find((found) => found !== undefined);
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

function levelOf(words: string): Level | undefined {
  return LOCAL.find(([, pattern]) => pattern.test(words))?.[0];
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
