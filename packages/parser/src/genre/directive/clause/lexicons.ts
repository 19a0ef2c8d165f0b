import type { Phase } from "@readout/schema";
import { adverbs, connectives } from "./adverbs.data.ts";
import { basisTails, coverbs, deliveries, disposals, guides, localizers, provisions } from "./grounds.data.ts";
import { idioms, refusals, standpoints } from "./idioms.data.ts";
import { continuing, lightVerbs, phaseNouns, phaseVerbs, quickening } from "./phases.data.ts";
import { efforts, instrumentVerbs, leadingVerbs, meansVerbs, refusalWords } from "./serial-verbs.data.ts";
import { sharedHeads } from "./shared-heads.data.ts";
import { stanceOnly, stanceUnless } from "./stance-objects.data.ts";
import { type TailClass, tails } from "./tails.data.ts";
import { nounLikeVerbs, verbs } from "./verbs.data.ts";
import { WordTable } from "./word-table.ts";

const split = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** Words of one kind. */
const plain = (list: string): WordTable<true> =>
  new WordTable(new Map(split(list).map((word) => [word, true] as const)));

/** Each word of a grouped list with its group; a word of two groups belongs to the first. */
function grouped<K extends string>(groups: Readonly<Partial<Record<K, string>>>): WordTable<K> {
  const entries = new Map<string, K>();
  for (const group of Object.keys(groups) as K[])
    for (const word of split(groups[group] ?? "")) if (!entries.has(word)) entries.set(word, group);
  return new WordTable(entries);
}

export const adverbTable = plain(adverbs);
export const connectiveTable = plain(connectives);
// what is provided is a verb wherever it stands: 为…奋斗
export const verbTable = grouped({ ...verbs, task: `${verbs.task} ${provisions}` });
export const nounLikeTable = plain(nounLikeVerbs);
export const coverbTable = grouped(coverbs);
export const localizerTable = plain(localizers);
export const basisTailTable = plain(basisTails);
export const guideTable = plain(guides);
export const disposalTable = grouped(disposals);
export const provisionTable = plain(provisions);
export const deliveryTable = plain(deliveries);
export const idiomTable = plain(idioms);
export const refusalTable = grouped(refusals);
export const tailTables = Object.fromEntries(
  Object.entries(tails).map(([name, list]) => [name, plain(list)]),
) as Readonly<Record<TailClass, WordTable<true>>>;
export const phaseVerbTable = grouped<Phase>(phaseVerbs);
export const phaseNounTable = grouped<Phase>(phaseNouns);
export const continuingTable = plain(continuing);
export const quickeningTable = plain(quickening);
export const lightVerbTable = plain(lightVerbs);
export const sharedHeadTable = grouped(sharedHeads);
export const leadingVerbTable = plain(leadingVerbs);
export const meansVerbTable = plain(meansVerbs);
export const effortTable = plain(efforts);
export const refusalWordTable = grouped(refusalWords);
export const stanceOnlyTable = new WordTable(
  new Map(Object.entries(stanceOnly).map(([verb, list]) => [verb, plain(list)])),
);
export const stanceUnlessTable = new WordTable(
  new Map(Object.entries(stanceUnless).map(([verb, list]) => [verb, plain(list)])),
);
export const standpointTable = plain(standpoints);
export const instrumentVerbTable = plain(instrumentVerbs);
