import type { Span } from "@readout/schema";
import type { ClauseForm } from "./clause-form.ts";
import type { KindRule } from "./kind-rule.ts";
import { adverbTable, courseTable, guideTable, localizerTable } from "./lexicons.ts";

/** What a clause rests on, with no main verb of its own. */
export const groundRules: readonly KindRule[] = [
  { id: "clause/ground-basis", kind: "ground", fits: isBasis },
  { id: "clause/ground-time", kind: "ground", fits: ({ isTime, refusal }) => isTime && !refusal },
  { id: "clause/ground-guide", kind: "ground", fits: isGuide },
];

/** 按照…部署, 在…前提下, 对…新情况. */
function isBasis({ text, span: [from, to], verb, phrases, refusal }: ClauseForm): boolean {
  if (verb || refusal) return false;
  const last = phrases.at(-1);
  if (!last) {
    const closing = localizerTable.longestEndingAt(text, to, from);
    return closing !== undefined && closing.end - closing.start >= 2;
  }
  if (last.span[1] !== to) return false;
  // 通过分类扶持 is half an act: its other half stands in the next clause
  if (last.coverb === "basis") return last.led[0] < last.led[1] && text[last.span[0]] !== "通";
  if (last.coverb === "place") return last.led[1] < to;
  // 对新情况新变化 is what is looked at; 对基层问题深入探究 has a verb that no list knows
  return last.coverb === "toward" && text[last.span[0]] === "对" && !hasAdverb(text, last.led);
}

/** Whether an adverb stands in the last part of what is led: not in a modifier, nor straight after 的 (…的重点物资). */
function hasAdverb(text: string, [from, to]: Span): boolean {
  let start = from + 2;
  for (let at = from; at < to; at++) if (text[at] === "的") start = at + 2;
  for (let at = start; at + 2 < to; at++) {
    const adverb = adverbTable.longestAt(text, at, to);
    if (adverb && adverb.end - at >= 2) return true;
  }
  return false;
}

/** (坚持)以X为指导, 以X为遵循. */
function isGuide({ text, span: [from, to], verb, verbSpan }: ClauseForm): boolean {
  if (verb && verb.class !== "uphold") return false;
  const known = guideTable.longestEndingAt(text, to, from);
  const guide = known ?? (verb ? undefined : courseTable.longestEndingAt(text, to, from));
  if (!guide) return false;
  const start = verbSpan ? verbSpan[1] : from;
  if (!text.startsWith("以", start)) return false;
  // 以改革为山区发展增动力 has a verb that no list knows
  const reach = guide !== known ? Math.max(start, guide.start - 4) : start;
  for (let at = guide.start; at > reach; at--) if (text[at] === "为") return true;
  return false;
}
