import type { MeetingMention, Span } from "@readout/schema";
import type { Page } from "../page.ts";
import { isShortFor } from "./choose-name.ts";
import { meetingNouns } from "./meeting-lexicons.ts";
import { isBare } from "./name-form.ts";
import { liesInOne } from "./within.ts";

const LONGEST = 48;
const FIGURES = "[〇零一二三四五六七八九十百\\d]{1,5}";
/** What the name of a meeting begins with; the leftmost in the run before its noun. */
const OPENING = new RegExp(
  `(?:中国共产党第|中共第|第?(?<!新)${FIGURES}届|政协第|政协全国委员会|中共中央|中央|国务院|全国|全省|全区|全市|全县|省委|省政府|市委|市政府|县委|省第|第${FIGURES}次|上海合作组织)`,
  "u",
);
/** Whose meeting it is, before the number of its term. */
const PARTY = /(?:中国共产党|中共|党的)$/u;
/** A congress by the name of the body alone, or one whose session is named after it. */
const NO_SESSION = /^(?:全国人民代表大会|[^第届]{0,8}人民代表大会)$/u;

/** Nothing of a name stands before one of these. */
const BREAK =
  /[，。；：！？、“”‘’《》（）()\n\s]|学习|贯彻|落实|传达|召开|举行|主持|出席|参加|列席|按照|根据|围绕|结合|关于|对照|以及|在|的|了|是|把|将|对|向|从|自|和(?=中央|全国|省|市|国务院|党的|第|[一二三四五六七八九十]{1,3}届)|与|同|及|届时|决定|提请|通过|审议|举办|这次|本次|此次|高度重视|并于|就|提出|工作情况|上/gu;

/**
 * Meetings that the text only cites, each distinct text once.
 *
 * @param own - Names of the meetings that the text is about.
 * @param headline - Parts of the headline, which names those meetings in other words.
 */
export function readCited(page: Page, own: readonly string[], headline: readonly Span[]): MeetingMention[] {
  const { text } = page;
  const seen = new Set<string>();
  const cited: MeetingMention[] = [];
  for (const { start, end } of page.scan.leftmostLongest(meetingNouns, 0, text.length)) {
    const span = nameBefore(text, start, end);
    if (!span || !liesInOne(page.readable, span) || liesInOne(headline, span)) continue;
    const name = text.slice(...span);
    if (
      seen.has(name) ||
      isBare(name) ||
      NO_SESSION.test(name) ||
      /^第.{1,5}次/u.test(text.slice(end, end + 7)) ||
      own.some((other) => isShortFor(name, other))
    )
      continue;
    seen.add(name);
    page.trace?.fired("meeting/cited", span);
    cited.push({ text: name, span });
  }
  return cited;
}

function nameBefore(text: string, noun: number, end: number): Span | undefined {
  const from = Math.max(0, noun - LONGEST);
  const before = text.slice(from, noun);
  // three of four nouns have no opening before them at all
  if (!OPENING.test(before)) return undefined;
  let cut = 0;
  for (const { index, 0: mark } of before.matchAll(BREAK)) cut = index + mark.length;
  const opening = OPENING.exec(before.slice(cut));
  if (!opening) return undefined;
  const start = from + cut + opening.index;
  const party = PARTY.exec(text.slice(Math.max(0, start - 5), start));
  return [start - (party?.[0].length ?? 0), isCutShort(text, end) ? end + 1 : end];
}

/** 常务会 of 常务会议; but 会|议程, 大会|议事. */
function isCutShort(text: string, end: number): boolean {
  return text[end] === "议" && text[end - 1] === "会" && !/^议[程案事题定]/u.test(text.slice(end, end + 2));
}
