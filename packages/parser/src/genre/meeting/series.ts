import type { Series, Span } from "@readout/schema";
import type { MeetingName } from "./choose-name.ts";
import { endsName } from "./name-end.ts";
import { readOrdinal } from "./ordinal.ts";

/** The longest body that a name begins with: 省委 of 省委专题会, 省防汛工作领导小组 of its meetings, never 省委 of 省委书记座谈会. */
const ORGAN =
  /^[^“”《》，]{0,40}(?:党委|[省市县区州]委|中央政治局常务委员会|中央政治局|国务院|领导小组|指挥部|委员会|常委会|安委会|防指|[省市县区州民]政府|联席会议|联防联控机制|工作机制|协调机制|党组|中心组|政协|人大|检查组)(?![长员组书主织委代])/u;
/** A name that begins with what the meeting does, not with whose it is. */
const TOPIC = /^(?:学习|贯彻|深入|深化|落实|构建|加强|纪念|打赢|部分|各)|精神/u;

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
    const isSitting = first !== undefined && endsName(text, ...first);
    const organ = isWhole || isSitting || !first ? organOf(part) : text.slice(...first);
    return [{ name: bare, organ, ordinal: ordinal?.value ?? null, span: place }];
  });
}

function organOf(part: string): string | null {
  if (TOPIC.test(part)) return null;
  const organ = ORGAN.exec(part.slice(0, 64))?.[0];
  // 联席会议 is the meeting itself where nothing follows
  return organ === undefined || organ === part ? null : organ;
}
