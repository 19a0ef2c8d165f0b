import type { Span } from "@readout/schema";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { isSameMeeting } from "./choose-name.ts";
import type { MeetingEvent } from "./meeting-event.ts";
import { meetingVerbs } from "./meeting-lexicons.ts";
import { findNameEnd } from "./name-end.ts";
import { isBare, isSitting } from "./name-form.ts";
import type { Scene } from "./scene.ts";
import { within } from "./within.ts";

/** Who chairs, in printed order, and the words that say so. */
export interface Chairs {
  readonly names: readonly string[];
  readonly spans: readonly Span[];
  readonly rule: string;
}

const ELSEWHERE = /^(?:会前|此前|之前|在此之前|前不久|去年)/u;
const NO_CHAIR = /^(?:工作|日常|人|正义|公道|研制|编写|编纂|开发|制定)/u;
const CLOSES = /^(?:[，。；、！）)\s]|$|时|并|会议|座谈|学习|开[班幕]|结业|闭幕|仪式)/u;

/** Those who 主持 the meeting of `event`: in its own sentence, else in a later one, else in the headline. */
export function readChairs(
  page: Page,
  scene: Scene,
  event: MeetingEvent,
  name: string,
  told: readonly Span[],
  places: readonly NamedPlace[],
): Chairs | undefined {
  const at = told.findIndex((span) => span[0] === event.sentence[0]);
  const earlier = at > 0 ? told[at - 1] : undefined;
  for (const sentence of [...told.slice(Math.max(at, 0)), ...told.slice(0, Math.max(at, 0)), ...scene.headline]) {
    const chairs = chairsIn(page, sentence, event, name, places, earlier);
    if (chairs) return chairs;
  }
  return undefined;
}

function chairsIn(
  page: Page,
  sentence: Span,
  event: MeetingEvent,
  name: string,
  places: readonly NamedPlace[],
  earlier: Span | undefined,
): Chairs | undefined {
  const { text } = page;
  if (ELSEWHERE.test(text.slice(sentence[0], sentence[0] + 4))) return undefined;
  for (const { start, end, value } of page.scan.leftmostLongest(meetingVerbs, ...sentence)) {
    if (value !== "chair" || NO_CHAIR.test(text.slice(end, end + 2))) continue;
    if (start !== event.verb[0] && !isOfMeeting(text, end, sentence[1], name)) continue;
    const chairs =
      namesBefore(text, sentence[0], start, places) ??
      (start === event.verb[0] ? subjectBefore(text, sentence, start, earlier, places) : undefined);
    if (!chairs) continue;
    page.trace?.fired(chairs.rule, [start, end]);
    return chairs;
  }
  return undefined;
}

/** Whether what is chaired is the meeting itself: nothing, a bare noun, a sitting, or its name. */
function isOfMeeting(text: string, at: number, to: number, name: string): boolean {
  const end = findNameEnd(text, at, to, () => true);
  if (end === undefined) return CLOSES.test(text.slice(at, at + 2));
  const object = text.slice(at, end).replace(/^了/u, "");
  return isBare(object) || isSitting(object) || object.length <= 6 || isSameMeeting(object, name);
}

/** The people named last before the verb; of those who chair together, all. */
function namesBefore(text: string, from: number, verb: number, places: readonly NamedPlace[]): Chairs | undefined {
  const before = within(places, [from, verb]);
  const last = before.at(-1);
  if (!last) return undefined;
  const isTogether = /(?:共同|联合|一起|分别)$/u.test(text.slice(from, verb));
  return toChairs(
    isTogether ? before : before.filter(({ list }) => list === last.list),
    isTogether ? "meeting/chair-together" : "meeting/chair",
  );
}

/** `随后，他主持召开座谈会`: who the sentence before is about. */
function subjectBefore(
  text: string,
  [from]: Span,
  verb: number,
  earlier: Span | undefined,
  places: readonly NamedPlace[],
): Chairs | undefined {
  if (!earlier || !/^(?:[^，。]{0,8}，)?(?:[他她]|并)?[^，。]{0,12}$/u.test(text.slice(from, verb))) return undefined;
  const [subject] = within(places, earlier);
  return subject && toChairs([subject], "meeting/chair-subject-before");
}

function toChairs(places: readonly NamedPlace[], rule: string): Chairs {
  return { names: [...new Set(places.map(({ name }) => name))], spans: places.map(({ span }) => span), rule };
}
