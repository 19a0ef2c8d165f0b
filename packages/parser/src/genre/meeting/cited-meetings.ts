import type { MeetingMention, Span } from "@readout/schema";
import type { Page } from "../page.ts";
import { isReadable } from "../page.ts";
import { isSameMeeting } from "./choose-name.ts";
import { meetingNouns } from "./meeting-lexicons.ts";
import { isBare } from "./name-form.ts";

const LONGEST = 48;
const FIGURES = "[〇零一二三四五六七八九十百\\d]{1,5}";
/** What the name of a meeting begins with; the leftmost in the run before its noun. */
const OPENING = new RegExp(
  `(?:中国共产党第|中共第|党的${FIGURES}届|${FIGURES}届|中共中央|中央|国务院|全国|全省|全区|全市|全县|省委|省政府|市委|市政府|县委|省第|第${FIGURES}次|上海合作组织)`,
  "u",
);
/** Nothing of a name stands before one of these. */
const BREAK =
  /[，。；：！？、“”‘’《》（）()\n\s]|学习|贯彻|落实|传达|召开|举行|主持|出席|参加|列席|按照|根据|围绕|结合|关于|对照|以及|在|的|了|是|把|将|对|向|从|自|和(?=中央|全国|省|市|国务院|党的)|与|同|及|届时|决定|提请|通过|审议/gu;

/** Meetings that the text only cites, each distinct text once. */
export function readCited(page: Page, own: readonly string[]): MeetingMention[] {
  const { text } = page;
  const seen = new Set<string>();
  const cited: MeetingMention[] = [];
  for (const { start, end } of page.scan.leftmostLongest(meetingNouns, 0, text.length)) {
    const span = nameBefore(text, start, end);
    if (!span || !isReadable(page, span)) continue;
    const name = text.slice(...span);
    if (seen.has(name) || isBare(name) || own.some((other) => other.includes(name) || isSameMeeting(other, name)))
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
  let cut = 0;
  for (const { index, 0: mark } of before.matchAll(BREAK)) cut = index + mark.length;
  const opening = OPENING.exec(before.slice(cut));
  if (!opening) return undefined;
  return [from + cut + opening.index, end];
}
