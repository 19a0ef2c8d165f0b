import type { MeetingMode, Span } from "@readout/schema";
import type { Page } from "../page.ts";
import { readPlaceEndingAt } from "./adjuncts.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { hallWords, videoWords } from "./meeting-lexicons.ts";

/** How those present came together, and the words that say so. */
export interface ModeRead {
  readonly mode: MeetingMode;
  readonly spans: readonly Span[];
  readonly rule: string;
}

const ORDERED = /(?:要|应|须|拓展|通过多种|利用|推广|发展|鼓励|创新)[^。；]{0,24}$/u;

/** Video where any of those present met so; else in person where a place is printed; else nothing is known. */
export function readMode(
  page: Page,
  sentences: readonly Span[],
  name: string,
  nameSpan: Span,
  place: Span | undefined,
): ModeRead | undefined {
  if (/视频|电视电话|电视会|电话会|网络会议|线上会议/u.test(name))
    return { mode: "video", spans: [nameSpan], rule: "meeting/mode-in-name" };
  for (const sentence of sentences)
    for (const { start, end, value } of page.scan.within(videoWords, ...sentence))
      if (isTold(page.text, sentence, start, end) && (value === "link" || isForm(page.text, start, end)))
        return { mode: "video", spans: [[start, end]], rule: "meeting/mode-video" };
  return place ? { mode: "in-person", spans: [place], rule: "meeting/mode-place" } : undefined;
}

/** A video link that is ordered, or that belongs to another meeting, is none of this meeting's. */
function isTold(text: string, [from, to]: Span, start: number, end: number): boolean {
  return (
    !ORDERED.test(text.slice(Math.max(from, start - 32), start)) &&
    !/^(?:等|精神|图像|监控|资源|会议精神)/u.test(text.slice(end, Math.min(to, end + 4)))
  );
}

/** `以视频会议形式召开`: the form of this meeting; a name with these words alone can be that of another. */
function isForm(text: string, start: number, end: number): boolean {
  return (
    /^(?:的?形式|的?方式|系统)/u.test(text.slice(end, end + 4)) ||
    /(?:以|采取|采用|通过)$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

const NO_PLACE =
  /^(?:会上|会议(?!中心)|主持|出席|讲话|批示|听取|此|这|全|以|各|大家|庆祝|学习)|(?:[会议]上|[的了]|会|会议|中|下|时|之际|期间|方面|基础|前提|同时|座谈|到来|来临)$|[，]/u;

/** The place in which an event is held: `在京`, `在某市`, `到某部考察并主持召开`, `出席在某市召开的`. */
export function readPlace(
  page: Page,
  { sentence, verb, names }: Pick<MeetingEvent, "sentence" | "verb" | "names">,
): Span | undefined {
  const { text } = page;
  const between = placeEarlier(text, [verb[1], Math.max(verb[1], names[0]?.[0] ?? 0)]);
  if (between) return between;
  const place = readPlaceEndingAt(text, sentence[0], verb[0]);
  if (place && !NO_PLACE.test(text.slice(...place))) return trimPlace(text, place);
  return placeEarlier(text, [sentence[0], verb[0]]);
}

const EARLIER =
  /(?:在|到|赴)(?<place>[^，。；、在到]{1,16}?(?:、[^，。；、在到]{1,12}?){0,2}?)(?:亲切|出席|考察|调研|视察|督导|督查|检查(?!委|组)|指导(?!组|小组)|走访|慰问|察看|召开的?|举行的?|会见|与|同|连续|集中|，并主持|，主持)/u;

const ARRIVING = /(?:来到|赶赴|前往)(?<place>[^，。；、到]{2,16})，/u;

const IN_A_ROOM =
  /在(?<place>[^，。；、在]{1,16}(?:会议室|会议中心|会议厅|报告厅|会堂|礼堂|宾馆|党校|指挥中心|办公楼))，/u;

/** A place printed earlier in the sentence, with another verb: `在某地考察，并主持召开`. */
function placeEarlier(text: string, [from, to]: Span): Span | undefined {
  const before = text.slice(from, to);
  const found = EARLIER.exec(before) ?? ARRIVING.exec(before) ?? IN_A_ROOM.exec(before);
  const place = found?.groups?.place;
  if (!found || place === undefined || NO_PLACE.test(place)) return undefined;
  const at = from + found.index + found[0].indexOf(place);
  return trimPlace(text, [at, at + place.length]);
}

/** Company and manner that stand between a place and its verb. */
const AFTER_PLACE =
  /(?:亲切|隆重|胜利|组织|连续|分别|主持|共同|以视频|以线上|以电视|通过视频|，|(?:同|与)(?=[^，]{2,30}(?:共同|会见|会谈|座谈))).{0,40}$/u;

function trimPlace(text: string, [from, to]: Span): Span {
  const tail = AFTER_PLACE.exec(text.slice(from, to));
  return [from, tail ? from + tail.index : to];
}

/** The halls that are printed: 省主会场, 各市县设分会场. */
export function readHalls(page: Page, sentences: readonly Span[]): Span[] {
  const { text } = page;
  const halls: Span[] = [];
  for (const sentence of sentences)
    for (const { end } of page.scan.within(hallWords, ...sentence)) {
      const from = Math.max(sentence[0], end - 60, halls.at(-1)?.[1] ?? 0);
      const printed = text.slice(from, end);
      const cut = Math.max(...["，", "。", "；", "在"].map((mark) => printed.lastIndexOf(mark))) + 1;
      halls.push([from + cut, end]);
    }
  // a bare 主会场 says nothing beside one that is named
  const named = halls.filter(([from, to]) => to - from > 3);
  return named.length > 0 ? named : halls;
}
