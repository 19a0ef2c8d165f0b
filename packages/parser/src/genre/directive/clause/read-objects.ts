import type { Quotation, Span } from "@readout/schema";
import { CharSet } from "../../../engine/char-set.ts";
import { nesting } from "../../../zh/punctuation/nesting.ts";
import type { Verb } from "./lexicons.ts";
import { cutItems, ownItems, sharesHead } from "./object-list.ts";
import type { VerbClass } from "./verbs.data.ts";

/** What a clause's verb governs, one entry for each item of its list. */
export interface ObjectsRead {
  readonly objects: Quotation[];
  /** 等 closes the list. */
  readonly open: boolean;
}

/** What may stand after 等 and only names the kind of what was listed: 等工作, 等有效机制. */
const KINDS =
  /^(?:各项|各方面|各类|各种|其他|多个|重大|有关|相关|有效|重要|具体|重点|主要|配套|方面|多种|一系列)?(?:工作|措施|举措|机制|制度|政策|方式|办法|手段|任务|行为|活动|问题|服务|设施|物资|环节|困难|内容|要求|行动|项目|领域|方面|地方|产业|行业|设备|业务|纠纷|矛盾|风险|要素|资源|力量|产品|商品|因素|灾害|诉求|需求|人员|重点)?$/u;

/** Verbs whose object is what is to come about. */
const WISHING: ReadonlySet<VerbClass> = new Set(["goal", "make", "outcome", "secure"]);

/**
 * Cuts what a verb governs at 、 and 和. A list whose last item holds a head noun or a predicate for all of it stays whole,
 * and so does one that only describes what follows: 甲、乙等行业的要求.
 */
export function readObjects(text: string, object: Span, verb: Verb | null): ObjectsRead {
  const [from, to] = object;
  if (from >= to) return { objects: [], open: false };
  if (!hasMark(text, object))
    return { objects: (twins(text, object) ?? [object]).map((item) => quote(text, item)), open: false };
  const isOutside = outsideOf(text, object);
  const { end, open } = listEnd(text, object, isOutside);
  const whole: Span = [from, end];
  // 关于加强和改进…的意见: a title without its marks
  const items = text.startsWith("关于", from) ? [whole] : ownItems(text, cutItems(text, whole, isOutside));
  const own: Span = [from, (items.at(-1) as Span)[1]];
  const isList = items.length > 1 && !sharesHead(text, items, verb !== null && WISHING.has(verb.class));
  const found = isList ? items : (twins(text, own) ?? [own]);
  return { objects: found.map((item) => quote(text, item)), open };
}

const MARKS = new CharSet("、和及等");
const OPENING = new CharSet("“《（(‘「『【〈");

/** Whether anything stands that could part the items of a list: in half of all clauses nothing does. */
function hasMark(text: string, [from, to]: Span): boolean {
  for (let at = from; at < to; at++) if (MARKS.standsAt(text, at)) return true;
  return false;
}

/** Whether a place stands in no quotation, title or bracket; asked only where one opens at all. */
function outsideOf(text: string, span: Span): (at: number) => boolean {
  for (let at = span[0]; at < span[1]; at++) {
    if (!OPENING.standsAt(text, at)) continue;
    const depth = nesting(text, span);
    return (place) => depth[place - span[0]] === 0;
  }
  return () => true;
}

/** Where the list ends if 等 and a word for its kind close it; 车辆、药品等方面保障 keeps its head. */
function listEnd(text: string, [from, to]: Span, isOutside: (at: number) => boolean): { end: number; open: boolean } {
  let open = false;
  for (let at = from + 1; at < to; at++) {
    if (text[at] !== "等" || !isOutside(at)) continue;
    if ("平同对".includes(text[at - 1] as string) || "级待于次候".includes(text[at + 1] as string)) continue;
    open = true;
    if (to - at <= 8 && KINDS.test(text.slice(at + 1, to))) return { end: at, open };
  }
  return { end: to, open };
}

/** 重点链条重点部位: two nouns of one build without a mark. */
function twins(text: string, [from, to]: Span): Span[] | undefined {
  const half = (to - from) / 2;
  if (!Number.isInteger(half) || half < 4 || half > 6) return undefined;
  const middle = from + half;
  if (text[from] !== text[middle] || text[from + 1] !== text[middle + 1]) return undefined;
  return [
    [from, middle],
    [middle, to],
  ];
}

/** An item without the quotation marks around the whole of it. */
function quote(text: string, [from, to]: Span): Quotation {
  const isQuoted = text[from] === "“" && text[to - 1] === "”" && text.slice(from, to).indexOf("”") === to - from - 1;
  const span: Span = isQuoted ? [from + 1, to - 1] : [from, to];
  return { text: text.slice(span[0], span[1]), span };
}
