import type { Span } from "@readout/schema";
import { definePlacePattern, matchEnd } from "../../engine/place-pattern.ts";
import type { Page } from "../page.ts";
import { acts, coverbs, manners } from "./acts.ts";

/** How a segment opens: with what is to be done, with a phrase that leads to it, or with something else. */
export type SegmentOpening = "act" | "phrase" | "other";

/** Manners that may stand before one verb. */
const MOST_MANNERS = 6;

/** Words that tell of what has been or will be, where a bare verb would order it. */
const TOLD =
  /^.{0,4}(?:取得|完成|实现|形成|建成|经受|做到|作出|做出|推出|出台|交出|走出|创造|涌现|面临|处于|出现|进入|呈现|遭遇|经历|付出)了|已(?:经)?(?!知|有|建|[^，]{0,8}(?:的|措施|政策|基础上))|正在|仍然|受到|得到了|正处于|处于|遭受|(?<![为罢除])了(?!解|不起)|曾经|将会|必将|有望|过去[一几两三四五]?[年个]|(?<=^.{0,2})今年以来|以来$|年来$|审议通过|表决通过/u;

/** How far a phrase of place or time may reach. */
const LONGEST_PHRASE = 80;

/** Where a phrase of place or time ends. */
const LOCATIVE =
  /同时|基础上|前提下|领导下|框架下|过程中|(?<!党)中(?!央|国|华|共|心|小|西)|[下上后前内时](?!级)|层面|(?<!各)方面|角度|高度|起|出发|入手/gu;

/** When, printed without a comma before the verb: 年底前将…. */
const WHEN = definePlacePattern(
  /(?:(?:[今明]年|\d{4}年|\d{1,2}月)?(?:年底|月底|年末)?前|[今明]年(?:年底前|上半年|下半年)?|力争|\d{4}年底前|到\d{4}年|自[^，]{1,12}?起)(?!夕|提)/u,
);

/** 就…作出重要指示: what was said is told, not said. */
const GIVEN = /(?:作出|提出|发表)(?:了[^，]{0,10}|[^，的了]{0,8})(?:指示|批示|部署|要求|讲话|决定|论述)$/u;

const GIVEN_ENDS = new Set([..."示署求话定述"].map((char) => char.charCodeAt(0)));

/** 以…同志为核心的党中央: a subject, though it begins with a preposition. */
const LEADERSHIP = /^以[^，]{2,16}为(?:核心|总书记|主要代表)的/u;

/** Judges how the stretch `[from, to)` opens. */
export function segmentOpening(page: Page, [from, to]: Span): SegmentOpening {
  const { text } = page;
  const when = matchEnd(WHEN, text, from) ?? from;
  let at = when < to ? when : from;
  let sure = false;
  let last = at;
  for (let i = 0; i < MOST_MANNERS; i++) {
    const manner = manners.longestAt(text, at, to);
    if (!manner) break;
    sure ||= manner.value === "sure";
    last = manner.start;
    at = manner.end;
    if (text[at] === "地" || text[at] === "、") at++;
  }
  const act = acts.longestAt(text, at, to) ?? (at > from ? acts.longestAt(text, last, to) : undefined);
  const found = coverbs.longestAt(text, at, to);
  const coverb = found?.value ? found : undefined;
  if (act && (!coverb || act.end >= coverb.end)) {
    if (act.value === "sure" || sure) return "act";
    return isObjectAhead(page, act.end, to, at > from) ? "act" : "other";
  }
  if (coverb && text.startsWith("将", coverb.start) && isFuture(page, [coverb.end, to])) return "other";
  if (coverb && LEADERSHIP.test(text.slice(coverb.start, Math.min(to, coverb.start + 24)))) return "other";
  if (coverb) return opensPhrase(page, text.slice(coverb.start, coverb.end), [coverb.end, to]) ? "act" : "phrase";
  return sure ? "act" : "other";
}

/** After a verb that may be a noun: 研究制定…, 发展特色产业, not 发展的…, 改革是…. */
function isObjectAhead({ text }: Page, at: number, to: number, qualified: boolean): boolean {
  if (to - at < 2) return qualified && to === at;
  const next = text[at] as string;
  if ("和与及、并".includes(next)) return qualified || acts.longestAt(text, at + 1, to) !== undefined;
  if (next === "有") return /^有[意条能序关效利]/u.test(text.slice(at, at + 2));
  return !"的是不既也都只已将在正要需才更最很非十没无仍还能会可具".includes(next);
}

/** 将进一步完善…: what will be, not what must be. */
function isFuture({ text }: Page, [from, to]: Span): boolean {
  return (
    manners.longestAt(text, from, to)?.value === "sure" ||
    acts.longestAt(text, from, to)?.value === "sure" ||
    /^(?:[于在以会对成有]|召开|举行|举办|陆续|迎来)/u.test(text.slice(from, from + 2))
  );
}

/** Words whose phrase holds verbs of its own: what follows it must show the act. */
const LEADING = new Set(
  "按照 按 根据 依据 围绕 针对 通过 结合 基于 本着 依托 凭借 遵照 参照 比照 沿着 面对".split(" "),
);

/** Whether a phrase is followed by its verb in the same segment: 把…纳入, 对…实行, 为…提供. */
function opensPhrase(page: Page, word: string, rest: Span): boolean {
  if (word === "在" || word === "从") return leadsIn(page, rest);
  if (LEADING.has(word)) return false;
  if (word === "一旦") return /立即|立刻|及时|迅速|马上|第一时间|就地/u.test(page.text.slice(...rest));
  if (/^(?:随着|鉴于|当|就|除|除了|经|经过|因|面对|作为|根据|依据)$/u.test(word)) return false;
  const { text } = page;
  if (text[rest[0]] === "《") return false;
  const body = text.slice(...rest);
  if (
    /(?:来说|来看|而言|看来|时|之际|期间|以后|以来|之后|之前|前提下|基础上|情况下|条件下|领导下|同时|过程中|工作中|方面)$/u.test(
      body,
    )
  )
    return false;
  if (
    /^为了?$/u.test(word) &&
    !/提供|作出|作贡献|贡献|创造|奠定|注入|凝聚|营造|增添|打下/u.test(body) &&
    (manners.longestAt(text, rest[0], rest[1]) || acts.longestAt(text, rest[0], rest[1]))
  )
    return false;
  if (word === "把" || word === "将") return rest[1] - rest[0] > 4;
  // a verb before the last 的 only describes a thing: 对已经脱贫的地方
  const described = rest[0] + body.lastIndexOf("的") + 1;
  return acts
    .within(text, Math.max(rest[0] + 1, described), rest[1])
    .some(({ start, end }) => end - start > 1 && !"的、和".includes(text[end] ?? "的"));
}

/** 在精准防控同时推动…: the phrase ends inside the segment, and a verb stands straight after it. */
function leadsIn(page: Page, [from, to]: Span): boolean {
  const { text } = page;
  if (/(?:[下中上时后]|同时|方面)$/u.test(text.slice(Math.max(from, to - 2), to))) return false;
  for (const found of text.slice(from, Math.min(to, from + LONGEST_PHRASE)).matchAll(LOCATIVE)) {
    const end = from + found.index + found[0].length;
    if (end >= to) return false;
    const act = acts.longestAt(text, end, to) ?? manners.longestAt(text, end, to);
    if (act && act.end - act.start > 1) return true;
  }
  return false;
}

/** Whether a stretch reports what was done instead of ordering it. */
export function isTold(text: string, span: Span): boolean {
  return TOLD.test(text.slice(...span)) || isGiven(text, span);
}

/** Whether a segment tells that somebody gave an order: 就各地要…作出重要指示. */
export function isGiven(text: string, [from, to]: Span): boolean {
  return (
    to - from > 2 && GIVEN_ENDS.has(text.charCodeAt(to - 1)) && GIVEN.test(text.slice(Math.max(from, to - 20), to))
  );
}
