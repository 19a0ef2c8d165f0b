import type { Phase } from "@readout/schema";
import { WordTable } from "../../../engine/word-table.ts";
import { adverbs, attributives, connectives } from "./adverbs.data.ts";
import { basisTails, courses, coverbs, deliveries, disposals, guides, localizers, provisions } from "./grounds.data.ts";
import { idioms, refusals, standpoints } from "./idioms.data.ts";
import { continuing, lightVerbs, phaseNouns, phaseVerbs, quickening } from "./phases.data.ts";
import {
  causatives,
  definiteActs,
  efforts,
  exertions,
  instrumentVerbs,
  leadingVerbs,
  meansVerbs,
  refusalWords,
  resultVerbs,
  thinkingVerbs,
} from "./serial-verbs.data.ts";
import { sharedHeads } from "./shared-heads.data.ts";
import { goalInstead, stanceInstead, stanceOnly, stanceUnless, taskInstead } from "./stance-objects.data.ts";
import { type TailClass, tails } from "./tails.data.ts";
import { nounLikeVerbs, type VerbClass, verbs } from "./verbs.data.ts";

/** What the lexicons know of one verb, gathered so that a clause looks it up once. */
export interface Verb {
  readonly word: string;
  readonly class: VerbClass;
  /** A noun as often: inside a clause it governs only after an adverb. */
  readonly isNounLike: boolean;
  /** A verb after it governs: 加快构建. */
  readonly leads: boolean;
  /** Its object is only a way: 采取…方式. */
  readonly isMeans: boolean;
  /** What is done at an aim without an object of its own: 出实招. */
  readonly isEffort: boolean;
  /** Its object is who is to act: 引导农户…. */
  readonly isCausative: boolean;
  /** It tells what comes of an act before it. */
  readonly isResult: boolean;
  /** It says only that strength is spent: 持续发力. */
  readonly isExertion: boolean;
  /** It says only that something is done. */
  readonly isLight: boolean;
  readonly phase: Phase | null;
  /** Endings of an object with which alone it makes a stance. */
  readonly stanceOnly: WordTable<true> | null;
  /** Endings of an object with which it makes no stance. */
  readonly stanceUnless: WordTable<true> | null;
  /** Endings of an object with which a verb of goals or tasks makes a stance. */
  readonly stanceInstead: WordTable<true> | null;
  /** Endings of an object with which a verb of tasks makes a goal. */
  readonly goalInstead: WordTable<true> | null;
  /** Endings of an object with which a verb of goals makes a task. */
  readonly taskInstead: WordTable<true> | null;
}

/** What the verb of 把X… makes of its clause. */
export type DisposalClass = keyof typeof disposals;

/** A verb of 把X…: its kind, its word without 到, 在. */
export interface Disposal {
  readonly kind: DisposalClass;
  readonly verb: Verb;
  /** How many characters at its end lead on to what follows: 统一·到. */
  readonly preposition: number;
}

const split = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** Words of one kind. */
const plain = (list: string): WordTable<true> =>
  new WordTable(new Map(split(list).map((word) => [word, true] as const)));

/** Each word of a grouped list with its group; a word of two groups belongs to the first. */
function byGroup<K extends string>(groups: Readonly<Partial<Record<K, string>>>): Map<string, K> {
  const entries = new Map<string, K>();
  for (const group of Object.keys(groups) as K[])
    for (const word of split(groups[group] ?? "")) if (!entries.has(word)) entries.set(word, group);
  return entries;
}

const grouped = <K extends string>(groups: Readonly<Partial<Record<K, string>>>): WordTable<K> =>
  new WordTable(byGroup(groups));

const mapValues = <A, B>(map: ReadonlyMap<string, A>, to: (word: string, value: A) => B): Map<string, B> =>
  new Map([...map].map(([word, value]) => [word, to(word, value)]));

const nounLike = new Set(split(nounLikeVerbs));
const leading = new Set(split(leadingVerbs));
const means = new Set(split(meansVerbs));
const effort = new Set(split(efforts));
const exertion = new Set(split(exertions));
const causative = new Set(split(causatives));
const result = new Set(split(resultVerbs));
const light = new Set(split(lightVerbs));
const phaseOf = byGroup<Phase>(phaseVerbs);

function toVerb(word: string, verbClass: VerbClass): Verb {
  const endings = (of: Readonly<Record<string, string>>) => (of[word] === undefined ? null : plain(of[word]));
  return {
    word,
    class: verbClass,
    isNounLike: nounLike.has(word),
    leads: verbClass === "outcome" || leading.has(word),
    isMeans: means.has(word),
    isEffort: effort.has(word),
    isCausative: causative.has(word),
    isResult: result.has(word),
    isExertion: exertion.has(word),
    isLight: light.has(word),
    phase: phaseOf.get(word) ?? null,
    stanceOnly: endings(stanceOnly),
    stanceUnless: endings(stanceUnless),
    stanceInstead: endings(stanceInstead),
    goalInstead: endings(goalInstead),
    taskInstead: endings(taskInstead),
  };
}

// what is provided is a verb wherever it stands: 为…奋斗
const classOf = byGroup<VerbClass>({ ...verbs, task: `${verbs.task} ${provisions.firm} ${provisions.loose}` });

function toDisposal(word: string, kind: DisposalClass): Disposal {
  const preposition = "到在至于".includes(word.at(-1) as string) ? 1 : 0;
  return { kind, verb: toVerb(word, classOf.get(word) ?? "task"), preposition };
}

export const adverbTable = plain(adverbs);
export const attributiveTable = plain(attributives);
export const connectiveTable = plain(connectives);
export const verbTable: WordTable<Verb> = new WordTable(mapValues(classOf, toVerb));
export const coverbTable = grouped(coverbs);
export const disposalTable: WordTable<Disposal> = new WordTable(mapValues(byGroup(disposals), toDisposal));
export const localizerTable = plain(localizers);
export const basisTailTable = plain(basisTails);
export const guideTable = plain(guides);
export const courseTable = plain(courses);
export const provisionTable = grouped(provisions);
export const deliveryTable = plain(deliveries);
export const idiomTable = plain(idioms);
export const standpointTable = plain(standpoints);
export const refusalTable = grouped(refusals);
export const refusalWordTable = grouped(refusalWords);
export const definiteActTable = plain(definiteActs);
export const thinkingVerbTable = plain(thinkingVerbs);
export const instrumentVerbTable = plain(instrumentVerbs);
export const tailTables = Object.fromEntries(
  Object.entries(tails).map(([name, list]) => [name, plain(list)]),
) as Readonly<Record<TailClass, WordTable<true>>>;
export const phaseNounTable = grouped<Phase>(phaseNouns);
export const continuingTable = plain(continuing);
export const quickeningTable = plain(quickening);
export const sharedHeadTable = grouped(sharedHeads);
