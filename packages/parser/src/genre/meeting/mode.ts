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

const ORDERED = /(?:要|应|须|拓展|采取|通过多种|利用|推广|发展|鼓励|创新)[^。；]{0,24}$/u;

/** Video where any of those present met so; else in person where a place is printed; else nothing is known. */
export function readMode(
  page: Page,
  sentences: readonly Span[],
  name: string,
  nameSpan: Span,
  place: Span | undefined,
): ModeRead | undefined {
  if (/视频|电视电话|电话会议|网络会议|线上会议/u.test(name))
    return { mode: "video", spans: [nameSpan], rule: "meeting/mode-in-name" };
  for (const sentence of sentences)
    for (const { start, end } of page.scan.within(videoWords, ...sentence))
      if (isTold(page.text, sentence, start, end))
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

const NO_PLACE =
  /^(?:会上|会议|主持|出席|讲话|批示|听取|此|这|全|习近平|以|各|大家|庆祝|学习)|(?:上|中|下|时|之际|期间|方面|基础|前提|同时|座谈|到来|来临)$|[的了，]/u;

/** The place in which an event is held: `在京`, `在某市`, `到某部考察并主持召开`. */
export function readPlace(page: Page, { sentence, verb }: Pick<MeetingEvent, "sentence" | "verb">): Span | undefined {
  const { text } = page;
  for (let end = verb[0]; end > sentence[0]; ) {
    const place = readPlaceEndingAt(text, sentence[0], end);
    if (place) return NO_PLACE.test(text.slice(...place)) ? undefined : trimPlace(text, place);
    break;
  }
  return placeEarlier(text, [sentence[0], verb[0]]);
}

const EARLIER =
  /(?:在|到|赴)(?<place>[^，。；、在到]{1,16}(?:、[^，。；、在到]{1,12}){0,2}?)(?:亲切|出席|考察|调研|视察|召开|会见|与|同|连续|集中|，并主持|，主持)/u;

/** A place printed earlier in the sentence, with another verb: `在某地考察，并主持召开`. */
function placeEarlier(text: string, [from, to]: Span): Span | undefined {
  const found = EARLIER.exec(text.slice(from, to));
  const place = found?.groups?.place;
  if (!found || place === undefined || NO_PLACE.test(place)) return undefined;
  const at = from + found.index + 1;
  return [at, at + place.length];
}

function trimPlace(text: string, [from, to]: Span): Span {
  const tail = /(?:亲切|隆重|胜利|组织|连续|分别|，)+$/u.exec(text.slice(from, to));
  return [from, to - (tail?.[0].length ?? 0)];
}

const HALL = /(?:在)?(?<hall>[^，。；在]{0,16}(?:主会场|分会场))/u;

/** The halls that are printed: 省主会场, 各市县设分会场. */
export function readHalls(page: Page, sentences: readonly Span[]): Span[] {
  const { text } = page;
  const halls: Span[] = [];
  for (const sentence of sentences)
    for (const { end } of page.scan.within(hallWords, ...sentence)) {
      const from = Math.max(sentence[0], end - 24, halls.at(-1)?.[1] ?? 0);
      const printed = text.slice(from, end);
      const cut = Math.max(...["，", "。", "；", "在", "和", "于"].map((mark) => printed.lastIndexOf(mark))) + 1;
      if (HALL.test(printed)) halls.push([from + cut, end]);
    }
  return halls;
}
