import type { Span } from "@readout/schema";
import { defineLexicon } from "../../engine/lexicon.ts";
import { definePlacePattern, matchAt } from "../../engine/place-pattern.ts";
import type { Hit } from "../../engine/scan.ts";
import type { Page } from "../page.ts";
import { acts, coverbs, manners } from "./acts.ts";
import { isGiven } from "./imperative.ts";

/** `drop`: the word is no part of the first clause. `keep`: it is (不得…). */
export type HeadForce = "drop" | "keep";

const DROPPED = "要 必须 须 应 应当 应该 务必 务须 必得";
const KEPT =
  "不得 不能 决不能 绝不能 决不允许 绝不允许 绝不容许 决不容许 决不 绝不 严禁 不许 不准 不可 切不可 决不可 绝不可 不要 切忌 不应 不应当 不宜";

/** Words that make a sentence a directive. */
export const headLexicon = defineLexicon<HeadForce>(
  "directive/head",
  new Map([
    ...DROPPED.split(" ").map((word) => [word, "drop"] as const),
    ...KEPT.split(" ").map((word) => [word, "keep"] as const),
  ]),
);

/** One head in a segment. */
export interface Head {
  /** As printed: 要, 必须, 一要, 务必要. */
  readonly modal: string;
  /** What stands before it in the segment, without its adverbs (都, 也, 还): topic or addressee. Empty where nothing does. */
  readonly before: Span;
  /** Where the first clause begins. */
  readonly clauseStart: number;
  readonly force: HeadForce;
  readonly ordinal: boolean;
  readonly rule: string;
}

const ORDINAL = definePlacePattern(
  /(?:第?[一二三四五六七八九十]{1,3}|首先|其次|再次|最后)(?<be>是)?(?<must>要|必须|应当|务必|须)?/u,
);

/** How far from the beginning of its segment a head may stand. */
const FARTHEST = 120;

/** Characters before 要 with which it is another word. */
const BEFORE_YAO = new Set([..."重主必需只首不纲摘概简扼紧险机索想将快正若假是否提"]);
/** What follows 要 where it is another word: 要求 but not 要求真务实, 要务 but not 要务实. */
const AFTER_YAO =
  /^(?:求(?!真)|事(?!先|前)|素|点(?!面|燃|亮)|件|害|么|道|地|务(?!实|求|必)|闻|领(?!导|会|悟|航|好)|塞|义|目(?!标)|案|犯|挟|价|官|员|旨|紧(?:$|[，。的])|诀|津|隘|冲(?!锋|破|在))/u;
const BEFORE_YING = new Set([..."适反响供对相回效感顺照呼策理接因一不"]);
const AFTER_YING = new Set([..."对急用届有尽邀验变允诺付答援征聘收运战景和激声县检隔治勇"]);
/** Adverbs between the subject and the head. */
const ADVERBS =
  /(?:[一二三四五六七八九十越]是|(?<![统唯之专同单逐万第])[一二三四五六七八九]|[都也还则更就均既又亦]|首先|一定|尤其|特别是|特别|尤其是|同时|不仅|始终|同样|一律|必然|而且|当前|现在|更加|关键是|重点是|根本是|核心是|最重要的是|最关键的是|重要的是|关键在于|关键|首要的是|第一位的是|务必|今年|都|只|仅|往往|常常|越|一方面|另一方面|仍|依然|须臾|一刻也?|总的|丝毫|根本还是|归根结底|归根到底|说到底|必然)$/u;

/** The head of a segment, if it has one that governs it. */
export function readHead(page: Page, [from, to]: Span): Head | undefined {
  const { text, scan } = page;
  const ordinal = matchAt(ORDINAL, text, from);
  const numbered = ordinal?.groups?.be !== undefined || ordinal?.groups?.must !== undefined;
  const behind = from + (ordinal?.[0].length ?? 0);
  const start = numbered && behind <= to ? behind : from;
  const number = text.slice(from, start);
  if (ordinal?.groups?.must !== undefined && start > from)
    return finish(page, number, [from, from], start, to, "drop", true);
  if (isGiven(text, [start, to])) return undefined;
  const hits = scan.leftmostLongest(headLexicon, start, to);
  for (const [i, hit] of hits.entries()) {
    if (hit.start - start > FARTHEST) break;
    if (onlyDescribes(page, [start, to], hit, hits[i + 1])) continue;
    if (!governs(page, [start, to], hit.start, hit.end)) continue;
    const before = withoutAdverbs(text, [start, hit.start]);
    return finish(
      page,
      number + text.slice(hit.start, hit.end),
      before,
      hit.value === "keep" ? hit.start : hit.end,
      to,
      hit.value,
      start > from,
    );
  }
  if (start > from)
    return {
      modal: number,
      before: [from, from],
      clauseStart: start,
      force: "drop",
      ordinal: true,
      rule: "directive/ordinal",
    };
  return undefined;
}

/** 承诺要做的工作要尽快落实: the first head only describes what the second is about. */
function onlyDescribes(page: Page, span: Span, { end }: Hit<HeadForce>, next: Hit<HeadForce> | undefined): boolean {
  if (!next || next.start > end + 16 || !/^[^，]{1,6}的/u.test(page.text.slice(end, end + 8))) return false;
  return governs(page, span, next.start, next.end);
}

/** Serial heads are one: 务必要, 必须要. */
function finish(
  page: Page,
  modal: string,
  before: Span,
  at: number,
  to: number,
  force: HeadForce,
  ordinal: boolean,
): Head {
  const { scan, text } = page;
  let clauseStart = at;
  let whole = modal;
  while (force === "drop") {
    const next = scan.longestAt(headLexicon, clauseStart, to);
    if (!next || next.value === "keep") break;
    whole += text.slice(next.start, next.end);
    clauseStart = next.end;
  }
  return { modal: whole, before, clauseStart, force, ordinal, rule: ordinal ? "directive/ordinal" : "directive/head" };
}

/** Whether the word at `[at, end)` is a head, not a part of another word or of a phrase inside the clause. */
function governs(page: Page, [from, to]: Span, at: number, end: number): boolean {
  const { text } = page;
  const word = text.slice(at, end);
  const previous = at > from ? (text[at - 1] as string) : "";
  const next = end < to ? (text[end] as string) : "";
  if (next === "" || previous === "、") return false;
  if (word === "要") {
    if (
      AFTER_YAO.test(text.slice(end, Math.min(to, end + 2))) ||
      (previous === "是"
        ? !/(?:关键|重点|根本|核心|首先|首要|特别|尤其|的|越|[一二三四五六七八九十])是$/u.test(text.slice(from, at))
        : BEFORE_YAO.has(previous))
    )
      return false;
    // 强军之道，要在得人: what matters lies there; 成色要看老乡: depends on
    if (at === from && /^在[^，上下中内前后里]{1,4}$/u.test(text.slice(end, to))) return false;
    if (next === "看" && /(?:程度上|关键|最终|主要|归根到底|归根结底)$/u.test(text.slice(from, at))) return false;
    if (/^.$|^..$/u.test(text.slice(end, to)) && /比/u.test(text.slice(from, at))) return false;
  }
  if (word === "应" || word === "须") {
    if (
      word === "应" ? AFTER_YING.has(next) || BEFORE_YING.has(previous) : "必无些".includes(previous) || next === "知"
    )
      return false;
    if (word === "应" && /^(?:予以?(?:充分|高度)?肯定|出席|到)/u.test(text.slice(end, Math.min(to, end + 8))))
      return false;
    if (at > from && !startsAct(page, end, to)) return false;
  }
  if (word === "必须" && previous === "个") return false;
  if (word === "不可" && (next === "能" || text.startsWith("避免", end) || !startsAct(page, end, to))) return false;
  if ((word === "决不" || word === "绝不") && /[是会可]/u.test(next)) return false;
  if (word === "不能" && (previous === "能" || next === "不" || next === "腐")) return false;
  if (previous === "解" || (word.endsWith("该") && next === "是")) return false;
  if (isConditional(text, from, at, word)) return false;
  if (word === "不得" && "容由怨舍巴了".includes(previous || "。")) return false;
  if (/决定了|意味着|(?:实践|历史|事实|充分|再次|反复)(?:表明|证明|告诉|启示)/u.test(text.slice(from, at)))
    return false;
  if (isModifier(page, [from, to], at, end)) return false;
  if (word === "不要" && next === "紧") return false;
  if (isQuoted(text, from, at)) return false;
  return true;
}

/** 如果不能…: what would be, not what must not. */
function isConditional(text: string, from: number, at: number, word: string): boolean {
  return word.startsWith("不") && /^(?:如果|要是|若|假如|倘若|一旦|能否|是否)/u.test(text.slice(from, at));
}

/** 必须遵循的原则 after a verb: the head belongs to what describes a thing. */
function isModifier(page: Page, [from, to]: Span, at: number, end: number): boolean {
  if (at === from) return false;
  const { text } = page;
  const opens = acts.longestAt(text, from, at) ?? manners.longestAt(text, from, at);
  if (
    opens &&
    /的(?:总|明确|重要|最新)?(?:要求|部署|号召|思想|理念|方针|原则|目标|任务|精神|指示|观点)$/u.test(
      text.slice(Math.max(end, to - 8), to),
    )
  )
    return true;
  const mark = text.slice(end, Math.min(to, end + 9)).indexOf("的");
  if (mark < 2 || acts.longestEndingAt(text, end + mark, end) === undefined) return false;
  return acts.longestAt(text, from, at) !== undefined || coverbs.longestAt(text, from, at)?.value === true;
}

function startsAct({ text }: Page, at: number, to: number): boolean {
  return (
    acts.longestAt(text, at, to) !== undefined ||
    manners.longestAt(text, at, to) !== undefined ||
    coverbs.longestAt(text, at, to)?.value === true
  );
}

/** An opening mark stands between `from` and `at`, and none that closes it. */
function isQuoted(text: string, from: number, at: number): boolean {
  let depth = 0;
  for (let i = from; i < at; i++) {
    const mark = text[i] as string;
    if ("“《（‘(".includes(mark)) depth++;
    else if ("”》）’)".includes(mark)) depth--;
  }
  return depth > 0;
}

function withoutAdverbs(text: string, [from, to]: Span): Span {
  let end = to;
  for (;;) {
    const found = ADVERBS.exec(text.slice(Math.max(from, end - 6), end));
    if (!found || found[0].length === 0) return [from, end];
    end -= found[0].length;
  }
}
