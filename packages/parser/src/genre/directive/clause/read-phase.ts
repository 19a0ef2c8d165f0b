import type { Phase } from "@readout/schema";
import type { ClauseForm } from "./clause-form.ts";
import { continuingTable, lightVerbTable, phaseNounTable, phaseVerbTable, quickeningTable } from "./lexicons.ts";

/** Where a measure stands in its life, from the words only: the governing verb, the noun of a light verb, then the adverb. */
export function readPhase({ text, verb, object, manner, verbClass }: ClauseForm): Phase | null {
  const printed = verb ? text.slice(verb[0], verb[1]) : "";
  const own = phaseVerbTable.get(printed);
  if (own) return own;
  if (lightVerbTable.get(printed)) {
    const noun = phaseNounTable.longestEndingAt(text, object[1], object[0]);
    if (noun) return noun.value;
    if (/(?:规范|标准)化[^的]{0,6}$/u.test(text.slice(object[0], object[1]))) return "refine";
  }
  if (verbClass === "uphold") return "continue";
  for (const [from, to] of manner) {
    const adverb = text.slice(from, to);
    if (continuingTable.get(adverb)) return "continue";
    if (quickeningTable.get(adverb)) return "intensify";
  }
  return null;
}
