import type { Span } from "@readout/schema";
import type { WordAt } from "../../../engine/word-table.ts";
import { afterOwnAct, firstVerb, place } from "./find-verb.ts";
import { adverbTable, idiomTable, tailTables, type Verb, verbTable } from "./lexicons.ts";
import { readPhraseEnd } from "./phrase-end.ts";

/** The verb that governs a clause, with the verbs that 和 joins to it, and what it governs. */
export interface Governing {
  readonly verb: Verb;
  readonly span: Span;
  readonly object: Span;
  /** Verbs before it that only led to it. */
  readonly led: readonly Span[];
}

/** Of serial verbs the last governs: 加快构建, 采取错峰方式组织返程, 回应和解决. */
export function readGoverning(text: string, first: WordAt<Verb>, end: number): Governing {
  let verb = first;
  let start = first.start;
  const led: Span[] = [];
  for (let step = 0; step < 4; step++) {
    const joined = joinedVerb(text, verb, end);
    const next = afterMeans(text, verb, end) ?? joined ?? serialVerb(text, verb, end) ?? resultVerb(text, verb, end);
    if (!next) break;
    if (next !== joined) {
      led.push([verb.start, verb.end]);
      start = next.start;
    }
    // 坚持和发展…: what is upheld stays upheld; 坚持和完善… is mended
    const isUpheld = next === joined && verb.value.class === "uphold" && next.value.phase !== "refine";
    verb = isUpheld ? { ...next, value: verb.value } : next;
  }
  return { verb: verb.value, span: [start, verb.end], object: objectAfter(text, verb, end), led };
}

/** 完善和落实X, 系统梳理、精准识别X: the second verb, whose object both have. */
function joinedVerb(text: string, verb: WordAt<Verb>, end: number): WordAt<Verb> | undefined {
  // 坚持好、完善好…
  const close = text.startsWith("好、", verb.end) ? verb.end + 1 : verb.end;
  const isMarked = text[close] === "、";
  if (!isMarked && !"和并或".includes(text[close] as string)) return undefined;
  const start = (isMarked ? adverbTable.longestAt(text, close + 1, end)?.end : undefined) ?? close + 1;
  // 履职尽责、担当作为: a turn of phrase has no object to share
  if (isMarked && idiomTable.longestAt(text, close + 1, end)?.end === end) return undefined;
  const second = verbTable.longestAt(text, start, end);
  return second &&
    (second.end < end || !isMarked) &&
    second.end - start >= 2 &&
    !"的、".includes(text[second.end] as string)
    ? second
    : undefined;
}

/** A verb straight after one that leads to it, or after adverbs. */
function serialVerb(text: string, verb: WordAt<Verb>, end: number): WordAt<Verb> | undefined {
  const isUpheld = verb.value.class === "uphold";
  if (!verb.value.leads && !isUpheld) return undefined;
  // 坚持真抓实干: a turn of phrase is no act
  if (isUpheld && idiomTable.longestAt(text, verb.end, end)?.end === end) return undefined;
  const start = isUpheld ? afterGuide(text, verb.end, end) : verb.end;
  let at = start;
  for (let step = 0; step < 4; step++) {
    const adverb = adverbTable.longestAt(text, at, end);
    if (!adverb) break;
    at = adverb.end + (text[adverb.end] === "、" ? 1 : 0);
  }
  const second = verbTable.longestAt(text, at, end);
  if (!second || second.end >= end || second.value.isNounLike) return undefined;
  if ("的、和与及金".includes(text[second.end] as string)) return undefined;
  // 坚持依法开展工作: no definite object
  if (
    isUpheld &&
    (text.startsWith("工作", second.end) || text.startsWith("各项工作", second.end)) &&
    end - second.end <= 4
  )
    return undefined;
  // 坚持完善…: what is upheld; 坚持依法开展…: what is done; 坚持以X为Y·促进…: what is wished for
  if (isUpheld && (at === verb.end || (start === verb.end && second.value.class !== "task"))) return undefined;
  if (verb.value.class === "outcome" && isWithinOutcome(text, second, end)) return undefined;
  return second;
}

/** 坚持以X为Y·V: where the verb may begin that what is upheld only guides. */
function afterGuide(text: string, at: number, end: number): number {
  if (text[at] !== "以") return at;
  const phrase = readPhraseEnd(text, { start: at, end: at + 1, value: "means" }, end);
  return phrase.end < end && place(text, "为", at, phrase.end) > 0 ? phrase.end : at;
}

/** 巩固成果·防止返贫: a verb of what comes of the act, after the whole of its object. */
function resultVerb(text: string, { value, end: from }: WordAt<Verb>, end: number): WordAt<Verb> | undefined {
  if (value.class !== "task" || value.isCausative || value.leads || value.isMeans) return undefined;
  // 健全防止返贫机制: what comes of it only describes a thing
  if (tailTables.described.longestEndingAt(text, end, from)) return undefined;
  const next = firstVerb(text, from, end, end, 2);
  return next?.value.isResult &&
    next.end + 2 <= end &&
    !"、和与及的于对为向在以从把将既又所“".includes(text[next.from - 1] as string)
    ? next
    : undefined;
}

/** 采取…措施 V, 聚焦…V: where the means or the aim ends and a verb that is no part of it begins. */
function afterMeans(text: string, { value, end: from }: WordAt<Verb>, end: number): WordAt<Verb> | undefined {
  if (value.isMeans) return afterWay(text, from, end);
  // 锚定…的目标: what is aimed at is a noun to its end
  if (value.class !== "aim" || tailTables.target.longestEndingAt(text, end, from)) return undefined;
  const next = firstVerb(text, from, end, end, Math.max(2, afterOwnAct(text, from, end, true) - from));
  return next?.value.isEffort ? undefined : next;
}

/** 错峰方式·组织返程: a verb straight after the word for a way, or after an adverb. */
function afterWay(text: string, from: number, end: number): WordAt<Verb> | undefined {
  for (let at = from + 2; at < end; at++) {
    if (!"施式法段举形遇机".includes(text[at - 1] as string)) continue;
    const start = adverbTable.longestAt(text, at, end)?.end ?? at;
    const verb = verbTable.longestAt(text, start, end);
    if (verb && verb.end - start >= 2 && verb.end < end) return verb;
  }
  return undefined;
}

/** 推动进一步优化…的措施落地见效: the second verb only modifies what comes about. 推动加快…: a change of pace. */
function isWithinOutcome(text: string, second: WordAt<Verb>, end: number): boolean {
  if (second.value.word === "加快") return true;
  const of = place(text, "的", second.end, end);
  return of >= 0 && tailTables.outcome.longestEndingAt(text, end, of + 1) !== undefined;
}

/** What stands after a verb, without 好, 了 or 起 that only completes it, and without what is done at an aim. */
function objectAfter(text: string, verb: WordAt<Verb>, end: number): Span {
  let from = verb.end;
  if (from + 1 < end && "好了着起".includes(text[from] as string) && text[from + 1] !== "转") from++;
  // 履职尽责、担当作为: what follows is said beside it, not of it
  if (text[from] === "、") return [end, end];
  if ("这那该".includes(text[from] as string)) {
    const pointer = /^.[一两几]?[场次个项些种支根条]/u.exec(text.slice(from, from + 3))?.[0].length ?? 0;
    if (from + pointer < end) from += pointer;
  }
  const effort = verb.value.class === "aim" ? firstVerb(text, from, end, end, 2) : undefined;
  return [from, effort?.value.isEffort ? effort.from : end];
}
