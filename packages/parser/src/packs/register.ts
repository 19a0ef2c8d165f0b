import type { Span } from "@readout/schema";
import { defineLexicon, type Lexicon } from "../engine/lexicon.ts";
import { defineRule, type Rule } from "../engine/rule.ts";
import type { Scan } from "../engine/scan.ts";
import { isReadable, type Page } from "../genre/page.ts";
import { absorb } from "./absorb.ts";
import type { Area, Concept, ConceptKind, Label, Pack, Wording } from "./pack.ts";

/** One mention of a concept in the readout. */
export interface ConceptHit {
  readonly code: string;
  readonly kind: ConceptKind;
  readonly text: string;
  readonly span: Span;
  readonly rule: string;
}

/** A concept's names, and the area it belongs to. */
interface ConceptLabels extends Label {
  readonly area: Area;
}

interface Entry {
  readonly concept: Concept;
  readonly pack: Pack;
  /** The rule that its aliases count as. */
  readonly rule: string;
}

/** Packs made ready for the engine: one lexicon of all aliases, one of each topic's words, a rule for each wording. */
export interface Register {
  readonly lexicons: readonly Lexicon<unknown>[];
  readonly rules: readonly Rule<Span, void>[];
  readonly areas: readonly Area[];
  labels(code: string): ConceptLabels | undefined;
  read(scan: Scan, page: Page): ConceptHit[];
}

/** @throws When two concepts share a code, or two of one pack an alias: the fault of the packs' author. */
export function compileRegister(packs: readonly Pack[]): Register {
  // packs know nothing of one another, so that two of them may know the same words
  const aliases = new Map<string, Entry[]>();
  const wordings: { readonly entry: Entry; readonly rule: Rule<Span, void> }[] = [];
  const labels = new Map<string, ConceptLabels>();
  const topics = new Map(
    packs.flatMap((pack) => (pack.topic ? [[pack, defineLexicon(`${pack.id}/topic`, pack.topic.words)] as const] : [])),
  );
  for (const pack of packs) {
    for (const { area, concepts } of pack.areas) {
      for (const concept of concepts) {
        if (labels.has(concept.code)) throw new Error(`two concepts have the code ${concept.code}`);
        labels.set(concept.code, { zh: concept.zh, en: concept.en, area });
        const entry = { concept, pack, rule: `${pack.id}/${concept.code}` };
        for (const alias of wordsOf(concept.aliases)) {
          const entries = aliases.get(alias) ?? [];
          const other = entries.find((one) => one.pack === pack);
          if (other) throw new Error(`${alias} names both ${other.concept.code} and ${concept.code}`);
          entries.push(entry);
          aliases.set(alias, entries);
        }
        for (const [name, spec] of Object.entries(concept.wordings ?? {})) {
          wordings.push({ entry, rule: toRule(`${pack.id}/${concept.code}/${name}`, spec) });
        }
      }
    }
  }
  const lexicon = defineLexicon("packs/aliases", aliases);

  function read(scan: Scan, page: Page): ConceptHit[] {
    const about = new Map([...topics].map(([pack, words]) => [pack, isAbout(page, scan, pack, words)]));
    const found: { span: Span; code: string; parts: readonly string[]; rank: number; entry: Entry; rule: string }[] =
      [];
    const add = (entry: Entry, span: Span, rule: string) => {
      if (!isReadable(page, span)) return;
      const { concept, pack } = entry;
      const topic = topics.get(pack);
      if (topic && !concept.anywhere && !about.get(pack) && !scan.within(topic, ...span).length) {
        page.trace?.refused(rule, span, `no word of the topic ${pack.id} in it, and the page is not about it`);
        return;
      }
      const rank = topic === undefined ? 2 : about.get(pack) ? 0 : 1;
      found.push({ span, code: concept.code, parts: concept.parts ?? [], rank, entry, rule });
    };
    for (const { start, end, value } of scan.hits(lexicon))
      for (const entry of value) add(entry, [start, end], entry.rule);
    for (const { entry, rule } of wordings)
      for (const reading of scan.run(rule, undefined)) add(entry, reading.value, rule.id);

    const { kept, absorbed } = absorb(found);
    for (const { candidate, by } of absorbed) page.trace?.refused(candidate.rule, candidate.span, `part of ${by.code}`);
    return kept.map(({ span, code, entry, rule }) => {
      if (rule === entry.rule) page.trace?.fired(rule, span);
      return { code, kind: entry.concept.kind, text: page.text.slice(...span), span, rule };
    });
  }

  return {
    lexicons: [lexicon, ...topics.values()],
    rules: wordings.map(({ rule }) => rule),
    areas: packs.flatMap((pack) => pack.areas.map(({ area }) => area)),
    labels: (code) => labels.get(code),
    read,
  };
}

/** The literals of a white-space list. */
export function wordsOf(list: string | undefined): string[] {
  return list?.split(/\s+/u).filter(Boolean) ?? [];
}

function toRule(id: string, { triggers, reach, pattern }: Wording): Rule<Span, void> {
  return defineRule<Span>({
    id,
    triggers,
    ...(reach === undefined ? {} : { reach }),
    pattern,
    read: (match) => match.groupSpan("hit") ?? match.span,
  });
}

function isAbout(page: Page, scan: Scan, { topic }: Pack, words: Lexicon): boolean {
  if (topic === null) return true;
  let found = 0;
  let length = 0;
  for (const [from, to] of page.readable) {
    found += scan.leftmostLongest(words, from, to).length;
    length += to - from;
  }
  return found >= topic.least && length <= found * topic.charactersPerWord;
}
