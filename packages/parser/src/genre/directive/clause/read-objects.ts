import type { Quotation, Span } from "@readout/schema";
import { nesting } from "../../../zh/punctuation/nesting.ts";
import type { ClauseForm } from "./clause-form.ts";
import { sharedHeadTable, verbTable } from "./lexicons.ts";

/** What a clause's verb governs, one entry for each item of its list. */
export interface ObjectsRead {
  readonly objects: readonly Quotation[];
  /** 等 closes the list. */
  readonly open: boolean;
}

/** What may stand after 等 and only names the kind of what was listed: 等工作, 等有效机制. */
const KINDS =
  /^(?:各项|有关|相关|有效|重要|具体|重点|主要|配套|方面|多种|一系列)?(?:工作|措施|举措|机制|制度|政策|方式|办法|手段|任务|行为|活动|问题|服务|设施|物资|环节|困难|内容|要求|行动|项目|领域|方面|地方|产业|行业|设备|业务)?$/u;

/**
 * Cuts what a verb governs at 、 and 和. A list whose last item holds a head noun or a predicate for all of it stays whole,
 * and so does one that only describes what follows: 甲、乙等行业的要求.
 */
export function readObjects({ text, object }: ClauseForm): ObjectsRead {
  const [from, to] = object;
  if (from >= to) return { objects: [], open: false };
  const depth = nesting(text, object);
  const outside = (at: number) => depth[at - from] === 0;
  const { end, open } = withoutKind(text, object, outside);
  const parts = items(text, [from, end], outside);
  const whole: Span = [from, end];
  const split = parts.length > 1 && !sharesHead(text, parts) ? parts : (twins(text, whole) ?? [whole]);
  return {
    objects: split.map((span) => unquoted(text, span)).map((span) => ({ text: text.slice(span[0], span[1]), span })),
    open,
  };
}

/** Where the list ends if 等 and a word for its kind close it; 医护人员、水电气等方面保障 keeps its head. */
function withoutKind(text: string, [from, to]: Span, outside: (at: number) => boolean): { end: number; open: boolean } {
  let open = false;
  for (let at = from + 1; at < to; at++) {
    if (
      text[at] !== "等" ||
      !outside(at) ||
      "平同对".includes(text[at - 1] as string) ||
      "级待于次候".includes(text[at + 1] as string)
    )
      continue;
    open = true;
    if (to - at <= 8 && KINDS.test(text.slice(at + 1, to))) return { end: at, open };
  }
  return { end: to, open };
}

function items(text: string, [from, to]: Span, outside: (at: number) => boolean): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!outside(at)) continue;
    const length = joint(text, at, start, to);
    if (length === 0) continue;
    parts.push([start, at]);
    start = at + length;
    at = start - 1;
  }
  parts.push([start, to]);
  return parts;
}

/** Length of what joins two items at `at`, 0 where nothing does. 和 inside a word (和谐, 共和) joins nothing. */
function joint(text: string, at: number, start: number, to: number): number {
  const mark = text[at];
  if (at === start || at + 1 >= to) return 0;
  if (mark === "、") return 1;
  if (text.startsWith("以及", at)) return 2;
  if (mark === "和")
    return /[谐平睦解缓好]/u.test(text[at + 1] as string) || /[共饱温总中]/u.test(text[at - 1] as string) ? 0 : 1;
  if (mark === "及")
    return /[时早其格]/u.test(text[at + 1] as string) || /[以涉普危]/u.test(text[at - 1] as string) ? 0 : 1;
  return 0;
}

/** Whether the last item ends in a head that the others need too, or in a predicate that says something of them all. */
function sharesHead(text: string, parts: readonly Span[]): boolean {
  const last = parts.at(-1) as Span;
  const others = parts.slice(0, -1);
  const head = sharedHeadTable.longestEndingAt(text, last[1], last[0]);
  const longest = Math.max(...others.map(([a, b]) => b - a));
  const isLonger = last[1] - last[0] > longest;
  if (others.some(([a, b]) => b - a === 1)) return true;
  // 对甲、乙等群体的保护: the list lies inside a modifier
  const of = text.lastIndexOf("的", last[1] - 2);
  if (of > last[0] && others.every((part) => text.slice(...part).indexOf("的") < 0)) return true;
  const such = text.lastIndexOf("等", last[1] - 1);
  if (such > last[0]) return true;
  if (!head || head.end - head.start >= last[1] - last[0]) return false;
  if (head.value === "predicate")
    return !others.some(([a, b]) => sharedHeadTable.longestEndingAt(text, b, a)?.value === "predicate");
  const isComplete = ([a, b]: Span) => {
    const own = sharedHeadTable.longestEndingAt(text, b, a);
    return own !== undefined && (own.value === head.value || own.value === "holder") && b - a > own.end - own.start;
  };
  if (others.every(isComplete)) return false;
  if (others.every((part) => /化$/u.test(text.slice(...part)))) return true;
  // 补短板、强弱项: every item has a verb of its own
  if (others.every(([a, b]) => verbTable.longestAt(text, a, b)?.value === "task" && b - a >= 4)) return false;
  return isLonger;
}

/** 重点链条重点部位: two nouns of one build without a mark. */
function twins(text: string, [from, to]: Span): Span[] | undefined {
  const half = (to - from) / 2;
  if (!Number.isInteger(half) || half < 4 || half > 6) return undefined;
  const middle = from + half;
  if (text.slice(from, from + 2) !== text.slice(middle, middle + 2)) return undefined;
  return [
    [from, middle],
    [middle, to],
  ];
}

/** Quotation marks around a whole object do not belong to it. */
function unquoted(text: string, [from, to]: Span): Span {
  return text[from] === "“" && text[to - 1] === "”" && text.indexOf("”", from) === to - 1
    ? [from + 1, to - 1]
    : [from, to];
}
