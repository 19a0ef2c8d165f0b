import type { Phase } from "@readout/schema";
import type { ClauseForm } from "./clause-form.ts";
import { continuingTable, phaseNounTable, quickeningTable } from "./lexicons.ts";

/** Where a measure stands in its life, from the words only: the governing verb, the noun of a light verb, then the adverb. */
export function readPhase({ text, verb, object, manner }: ClauseForm): Phase | null {
  if (verb?.phase) return verb.phase;
  if (verb?.isLight) {
    const noun = phaseNounTable.longestEndingAt(text, object[1], object[0]);
    if (noun) return noun.value;
    if (/(?:规范|标准)化[^的]{0,6}$/u.test(text.slice(Math.max(object[0], object[1] - 10), object[1]))) return "refine";
  }
  if (verb?.class === "uphold") return "continue";
  for (const [from, to] of manner) {
    if (continuingTable.longestAt(text, from, to)?.end === to) return "continue";
    if (quickeningTable.longestAt(text, from, to)?.end === to) return "intensify";
  }
  return null;
}
