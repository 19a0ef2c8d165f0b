import type { Series, Span } from "@readout/schema";
import type { MeetingName } from "./choose-name.ts";
import { readOrdinal } from "./ordinal.ts";

const ORGAN =
  /^(?:中共)?[^“”《》]{0,40}?(?:党委|省委|市委|县委|区委|自治区党委|中央政治局常务委员会|中央政治局|国务院|领导小组|指挥部|委员会|常委会|安委会|人民政府|政府|联席会议|联防联控机制|工作机制|党组|政协|人大|公司|林场)(?![长员组])/u;

/** The series that a name joins with 暨, each without its ordinal. */
export function readSeries({ name, span, pieces }: MeetingName, text: string): Series[] {
  const isWhole = pieces.length === 1;
  const parts = name.split("暨");
  let at = 0;
  return parts.flatMap((part) => {
    const place: Span = isWhole ? [span[0] + at, span[0] + at + part.length] : span;
    at += part.length + 1;
    if (part === "") return [];
    const ordinal = readOrdinal(part);
    const bare = ordinal ? part.slice(0, ordinal.span[0]) + part.slice(ordinal.span[1]) : part;
    const [first] = pieces;
    const organ = isWhole || !first ? organOf(part) : text.slice(...first);
    return [{ name: bare, organ, ordinal: ordinal?.value ?? null, span: place }];
  });
}

function organOf(part: string): string | null {
  const longest = ORGAN.exec(part)?.[0];
  if (longest === undefined) return null;
  const more = /^.{0,24}?(?:领导小组|指挥部|联席会议|联防联控机制|工作机制)(?=.{0,14}会)/u.exec(part)?.[0];
  const organ = more !== undefined && !/第.{1,5}次/u.test(more) && more.length > longest.length ? more : longest;
  return organ.endsWith("联席会议") && organ === part ? null : organ;
}
