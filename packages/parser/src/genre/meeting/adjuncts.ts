import type { Span } from "@readout/schema";
import type { DateReading } from "../../zh/date/date-readings.ts";

const WORD =
  /(?:上午|下午|晚上|晚间|晚|全天|凌晨|中午|日前|近日|今天|今日|昨天|昨日|当地时间|当天|当日|连续|先后|分别|于|组织|专门|隆重|如期|集中|胜利|[，、]|[（(][^（()）\n]{1,12}[）)]|\s)$/u;
const LONGEST_PLACE = 26;
const NO_PLACE = /(?:会议(?!中心|大厦)|座谈会|全会|大会(?!堂)|[，。；：]|主持|出席|强调)/u;

/** Where the words before a verb end, its place, time and manner taken off: `某会议|8日至10日在京|召开`. */
export function beforeAdjuncts(text: string, [from, to]: Span, dates: readonly DateReading[]): number {
  let end = to;
  for (;;) {
    const date = dates.find(({ span }) => span[1] === end && span[0] >= from);
    if (date) {
      end = date.span[0];
      continue;
    }
    const word = WORD.exec(text.slice(Math.max(from, end - 14), end));
    if (word) {
      end -= word[0].length;
      continue;
    }
    const place = readPlaceEndingAt(text, from, end);
    if (place === undefined) return end;
    end = place[0] - 1;
  }
}

/** The place whose words end at `end`, without its 在: `在|某市|召开`. */
export function readPlaceEndingAt(text: string, from: number, end: number): Span | undefined {
  const first = Math.max(from, end - LONGEST_PLACE);
  const at = first + text.slice(first, end).lastIndexOf("在");
  if (at < first || at + 1 >= end) return undefined;
  return NO_PLACE.test(text.slice(at + 1, end)) ? undefined : [at + 1, end];
}

// 就业, 联合国 are no adjuncts
const OPENS_ADJUNCT =
  /(?:今天|今日|昨天|昨日|日前|近日|当天|当日|当地时间|于|在|就(?![业医学])|会同|联合(?![国会工办])|组织(?!部|工作|生活)|专门|连续)/u;

/** Where a subject ends that begins at `from`: before the first word of time, place or company. */
export function subjectEnd(text: string, [from, to]: Span, dates: readonly DateReading[]): number {
  const date = dates.find(({ span }) => span[0] > from && span[0] < to)?.span[0] ?? to;
  const word = OPENS_ADJUNCT.exec(text.slice(from + 1, to));
  return Math.min(date, word ? from + 1 + word.index : to);
}
