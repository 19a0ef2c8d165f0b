import type { WordAt } from "../../../engine/word-table.ts";
import { afterOwnAct, beforeAdverb, firstRefusal, firstVerb, instrumentVerb, leadsToVerb, place } from "./find-verb.ts";
import type { CoverbClass } from "./grounds.data.ts";
import {
  adverbTable,
  basisTailTable,
  coverbTable,
  localizerTable,
  provisionTable,
  standpointTable,
  verbTable,
} from "./lexicons.ts";

/** Where a coverb's phrase ends, and where what it leads ends: before 下, 中, 的同时. */
export interface PhraseEnd {
  readonly led: number;
  readonly end: number;
}

const same = (end: number): PhraseEnd => ({ led: end, end });

/** The end of the phrase that a coverb leads: before the verb that governs, or at the end of the clause where none does. */
export function readPhraseEnd(text: string, coverb: WordAt<CoverbClass>, end: number): PhraseEnd {
  const from = coverb.end;
  if (from >= end) return same(end);
  const local = firstLocalizer(text, coverb, end);
  if (local) return { led: local.start, end: local.end };
  // 通过改革解决…问题: a way, not what is followed
  if (coverb.value === "basis" && text[coverb.start] !== "通" && basisTailTable.longestEndingAt(text, end, from))
    return same(afterBasis(text, from, end) ?? end);
  // 从改进分配入手: what one sets out from is an act of its own
  if (text[coverb.start] === "从" && standpointTable.longestEndingAt(text, end, from)) return same(end);
  const refusal = coverb.value === "toward" ? firstRefusal(text, from + 1, end) : undefined;
  if (refusal) return same(refusal.start);
  const named =
    coverb.value === "sake"
      ? provisionFrom(text, from + 1, end)
      : coverb.value === "means"
        ? afterTaken(text, from, end)
        : undefined;
  if (named !== undefined) return same(named);
  const verb = firstVerb(text, from, end, end, Math.max(1, afterOwnAct(text, from, end, false) - from));
  // 以制度保障…发展: what is a noun as often and comes first governs before what is one too
  const instrument =
    coverb.value === "means" && (!verb || verb.value.isNounLike) ? instrumentVerb(text, from + 2, end) : undefined;
  // 对标一流标准改善…: what is a noun as often governs straight after what is followed
  const followed = coverb.value === "basis" && !verb ? afterBasis(text, from, end) : undefined;
  return same(disposalFrom(text, from + 1, instrument ?? verb?.from ?? followed ?? end));
}

/** Where 把X… begins that goes on after a phrase: 以实干·把政策落到实处. `to` where none does. */
function disposalFrom(text: string, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++)
    if (
      text[at] === "把" &&
      !"握关控脉好牢准".includes(text[at + 1] as string) &&
      !"一二两三".includes(text[at - 1] as string)
    )
      return at;
  return to;
}

/** 按…原则V, though the clause ends with such a noun too: where a verb begins straight after one of them. */
function afterBasis(text: string, from: number, end: number): number | undefined {
  for (let at = from + 2; at < end; at++) {
    if (text[at - 1] !== "》" && !basisTailTable.longestEndingAt(text, at, from)) continue;
    if (basisTailTable.longestAt(text, at, end)) continue;
    const verb = verbTable.longestAt(text, at, end);
    if ((verb && verb.end - at >= 2 && verb.end < end) || leadsToVerb(text, at, end)) return at;
  }
  return undefined;
}

/** 在…下, 在…中, 除…外: the first word that closes the phrase and is followed by a verb or by nothing. */
function firstLocalizer(text: string, coverb: WordAt<CoverbClass>, end: number): WordAt<true> | undefined {
  if (coverb.value !== "place" && text[coverb.start] !== "除") return undefined;
  for (let at = coverb.end + 1; at < end; at++) {
    const local = localizerTable.longestAt(text, at, end);
    if (local && (local.end === end || startsPredicate(text, local.end, end))) return local;
  }
  return undefined;
}

function startsPredicate(text: string, at: number, end: number): boolean {
  return (
    verbTable.longestAt(text, at, end) !== undefined ||
    adverbTable.longestAt(text, at, end) !== undefined ||
    (coverbTable.longestAt(text, at, end)?.value ?? "place") !== "place"
  );
}

/** 以X为Y: where Y ends, if a verb follows it; the end of the clause where none does; nothing for 以X为Y提供Z. */
function afterTaken(text: string, from: number, end: number): number | undefined {
  const as = place(text, "为", from, end);
  if (as < 0 || provisionFrom(text, as + 1, end) !== undefined) return undefined;
  const verb = firstVerb(text, as + 1, end, end, 1);
  return verb && verb.end < end ? verb.from : end;
}

/** 为X提供Y: where the verb begins that says what is done for X. */
export function provisionFrom(text: string, from: number, end: number): number | undefined {
  let loose: number | undefined;
  for (let at = from; at < end; at++) {
    const provision = provisionTable.longestAt(text, at, end);
    if (!provision || provision.end - at < 2 || text[provision.end] === "的") continue;
    if (provision.value === "firm") return beforeAdverb(text, at, from);
    // 奋斗目标 is a noun
    if (!text.startsWith("目标", provision.end)) loose ??= beforeAdverb(text, at, from);
  }
  return loose;
}
