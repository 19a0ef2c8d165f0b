import type { Quotation, Span } from "@readout/schema";
import type { Page } from "../page.ts";
import { endOfFloorName, floorFrom } from "./floor-names.ts";
import { followAt, isAfterMark, markerEnd } from "./following.ts";
import { isBlankMark, isListMark } from "./list-marks.ts";
import { type NameAt, readLooseName, readNameAt } from "./name-at.ts";
import { titles } from "./name-lexicons.ts";
import { nameSlots, type Slot, skipBlanks } from "./name-slots.ts";
import type { NamedPlace } from "./named-place.ts";
import type { Posts, PostsBefore } from "./posts-before.ts";

/** A possible name with what stands around it. */
interface Candidate extends NameAt {
  readonly slot: Slot["kind"];
  readonly before: PostsBefore | undefined;
  readonly titles: readonly Quotation[];
  /** From the first post before to the last title or marker behind. */
  readonly whole: Span;
  /** A word of address or a post follows: the name is one. */
  readonly titled: boolean;
}

/** Words that announce those present: 参加会议的还有…, 出席座谈会的党外人士有…, 主持人：…. */
const ANNOUNCES =
  /(?:(?:出席|参加|列席|参会|到会)[^，。；]{0,20}(?:还有|有|包括|：|:)|(?:主持人|出席人员|参会人员|与会人员|列席人员|参加人员|缺席|记录人?|汇报人|主持|出席|列席)(?:：|:) ?)$/u;
/** 任命某某为省长, 选举某某为主席. */
const APPOINTS = /(?:任命|选举|推选|补选|决定|免去|接受|罢免|递补|聘任|推举)$/u;
/** Behind 等: 8位同志先后发言, 党和国家领导人出席. */
const OTHERS_ACT =
  /^[^。；]{0,48}?(?:参加|出席|列席|陪同|发言|发了言|汇报|介绍|到会|与会|参会|就座|表示|认为|指出|作了|结合|围绕|谈|提出)/u;
/** Two of them in one list, or one with a post, make the rest of the list names. */
export const LIST_RULE = "people/name-list";

/** Names that their own surroundings show: a post before, a title or a person's verb behind, or a list of such. */
export function findNames(page: Page, posts: Posts): NamedPlace[] {
  return runs(page, candidates(page, posts)).flatMap((run) => accept(page, run));
}

/** All possible names, left to right, none overlapping the one before. */
function candidates(page: Page, posts: Posts): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  const floor = floorFrom(page.text);
  for (const slot of nameSlots(page, posts)) {
    let next: Slot | undefined = slot;
    while (next && next.at >= free) {
      const candidate = candidateAt(page, posts, next, floor);
      next = undefined;
      if (!candidate) break;
      found.push(candidate);
      free = candidate.end;
      // a list goes on behind its 和, and behind markers
      const follow = followAt(page, candidate.whole[1]);
      if (follow?.kind === "and" || follow?.kind === "list")
        next = { at: skipBlanks(page.text, follow.end), kind: "list" };
    }
  }
  return found;
}

function candidateAt(page: Page, posts: Posts, slot: Slot, floor: number): Candidate | undefined {
  const { text } = page;
  const inList = slot.kind === "list" || text[slot.at - 1] === "、";
  const name =
    readNameAt(page, slot.at, slot.kind === "post" || inList) ??
    (slot.kind === "mark" || slot.kind === "list" || slot.kind === "post" ? looseAt(page, slot.at) : undefined) ??
    (slot.kind === "mark" && slot.at > floor ? onTheFloorAt(page, slot.at) : undefined);
  if (!name) return undefined;
  const before = slot.kind === "post" ? posts.before(slot.at) : undefined;
  const behindName: Quotation[] = [];
  const titleAt = (at: number) => titles.longestAt(text, at, text.length);
  let titled = false;
  let end = name.end;
  const marker = markerEnd(text, end);
  if (marker !== undefined && /[女族]/u.test(text.slice(end, marker))) end = marker;
  for (let title = titleAt(end); title; title = titleAt(end)) {
    // 委员代表, 代表在发言中: a title is one only where a name could end too
    const behind = followAt(page, title.end);
    if (title.value === "post" && (!behind || (behind.kind === "word" && isVerbToo(page, title)))) break;
    if (title.value === "post")
      behindName.push({ text: text.slice(title.start, title.end), span: [title.start, title.end] });
    titled = true;
    end = title.end;
  }
  return { ...name, slot: slot.kind, before, titles: behindName, titled, whole: [before?.from ?? name.start, end] };
}

function isAppointed({ text }: Page, { end }: Candidate): boolean {
  return /^(?:同志)?(?:为|的|担任|任|辞去|请求|、)/u.test(text.slice(end, end + 6));
}

/** 某某代表省政府作报告: 代表 is a verb there. */
function isVerbToo({ text }: Page, { start, end }: { start: number; end: number }): boolean {
  return text.slice(start, end) === "代表";
}

/** A member who takes the floor under a name that begins with no known surname. */
function onTheFloorAt(page: Page, at: number): NameAt | undefined {
  const end = endOfFloorName(page.text, at);
  const follow = end === undefined ? undefined : followAt(page, end);
  return end === undefined || !follow
    ? undefined
    : { name: page.text.slice(at, end), start: at, end, follow, form: "surname" };
}

function looseAt(page: Page, at: number): NameAt | undefined {
  const loose = readLooseName(page, at);
  if (!loose) return undefined;
  return page.text[at - 1] === "、" || page.text[at - 1] === "和" || loose.follow.kind === "list" ? loose : undefined;
}

/** Candidates that one list joins: only 、, 和 and the next one's posts stand between them. */
function runs(page: Page, all: readonly Candidate[]): Candidate[][] {
  const grouped: Candidate[][] = [];
  for (const candidate of all) {
    const run = grouped.at(-1);
    const last = run?.at(-1);
    const [from, to] = [last?.whole[1] ?? 0, candidate.whole[0]];
    const listed = run?.[0]?.before?.kind === "label" && candidate.before === undefined;
    if (run && last && (isListMark(page.text, from, to) || (listed && isBlankMark(page.text, from, to))))
      run.push(candidate);
    else grouped.push([candidate]);
  }
  return grouped;
}

function textBefore({ text }: Page, { whole }: Candidate): string {
  return text.slice(Math.max(0, whole[0] - 24), whole[0]);
}

function accept(page: Page, run: readonly Candidate[]): NamedPlace[] {
  const last = run.at(-1) as Candidate;
  const rule = (candidate: Candidate): string | undefined => ownRule(page, candidate);
  const anchored = run.filter((candidate) => rule(candidate) !== undefined).length;
  const named = run.filter(({ form }) => form !== "loose").length;
  const announced = ANNOUNCES.test(textBefore(page, run[0] as Candidate));
  const closed = run.length > 1 && named * 3 >= run.length * 2 && isClosed(page, last);
  return run.flatMap((candidate) => {
    const own = rule(candidate);
    const byList = anchored > 0 || closed;
    if (own === undefined && !announced && !(byList && run.length > 1)) return [];
    if (candidate.form === "loose" && named < (candidate.before ? 1 : 2) && anchored === 0) return [];
    return [placeOf(page, candidate, own ?? ruleByList(candidate, announced))];
  });
}

function ruleByList({ before }: Candidate, announced: boolean): string {
  if (before) return before.kind === "label" ? "people/label-before-name" : "people/post-before-name";
  return announced ? "people/announced" : LIST_RULE;
}

/** The rule by which a candidate stands without its list. */
function ownRule(page: Page, candidate: Candidate): string | undefined {
  const { before, form, slot, follow, titled } = candidate;
  if (form === "loose") return undefined;
  if (before?.kind === "press") return "people/byline";
  if (before && before.kind === "post") return "people/post-before-name";
  if (before) return "people/label-before-name";
  if (
    slot === "word" &&
    form === "surname" &&
    APPOINTS.test(textBefore(page, candidate)) &&
    isAppointed(page, candidate)
  )
    return "people/appointed";
  if (titled && form !== "foreign") return isAfterWord(page, candidate) ? "people/name-before-title" : undefined;
  if (
    (slot === "mark" || (slot === "word" && page.text[candidate.start - 1] === "由")) &&
    form === "surname" &&
    (follow.kind === "verb" || (slot === "mark" && isClosed(page, candidate)))
  )
    return "people/name-before-verb";
  return undefined;
}

function isAfterWord(page: Page, { start, slot }: Candidate): boolean {
  return slot !== "post" || isAfterMark(page.text, start);
}

/** Whether a list ends as lists of people do: a person's verb, 等 and a verb, 和有关…. */
function isClosed(page: Page, last: Candidate): boolean {
  const follow = followAt(page, last.whole[1]);
  if (follow?.kind === "verb") return true;
  if (follow?.kind === "etc") return OTHERS_ACT.test(page.text.slice(follow.end, follow.end + 60));
  if (follow?.kind === "and")
    return /^[^，。；]{2,80}?(?:参加|出席|列席|陪同)/u.test(page.text.slice(follow.end, follow.end + 90));
  return false;
}

function placeOf(_page: Page, { name, start, end, before, titles, whole }: Candidate, rule: string): NamedPlace {
  return {
    name: name.replace(/[ 　]/gu, ""),
    span: [start, end],
    whole,
    offices: [...(before?.offices ?? []), ...titles],
    listedAs: before?.listedAs ?? null,
    list: -1,
    rule,
  };
}
