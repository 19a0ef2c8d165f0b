import type { ConceptMention, Readout } from "@readout/schema";
import type { ConceptLabel, Reading } from "../reader/reading.ts";
import { toItemId } from "./item.ts";

/** A mention of a concept with its link and its names. */
export interface ConceptNote {
  readonly id: string;
  readonly mention: ConceptMention;
  readonly label: ConceptLabel | undefined;
}

/** The concepts of each clause, by the clause's id, in the order of the text. */
export function toClauseConcepts({ record, labels }: Reading): ReadonlyMap<string, readonly ConceptNote[]> {
  const notes = new Map<string, ConceptNote[]>();
  for (const [index, mention] of record.mentions.concepts.entries()) {
    if (!mention.clause) continue;
    const list = notes.get(mention.clause) ?? [];
    list.push({ id: toItemId("concepts", index), mention, label: labels[mention.code] });
    notes.set(mention.clause, list);
  }
  return notes;
}

/** One part of the response system, with what this text says of it. */
export interface AreaCount {
  readonly letter: string;
  readonly label: ConceptLabel["area"]["label"];
  readonly concepts: readonly {
    readonly code: string;
    readonly label: ConceptLabel;
    readonly ids: readonly string[];
  }[];
}

/** The concepts that a text mentions, by area, each with the links of all its mentions; in the register's order. */
export function toAreas(record: Readout, labels: Reading["labels"]): AreaCount[] {
  const areas = new Map<string, Map<string, string[]>>();
  for (const [index, { code }] of record.mentions.concepts.entries()) {
    const letter = labels[code]?.area.letter;
    if (!letter) continue;
    const area = areas.get(letter) ?? new Map<string, string[]>();
    areas.set(letter, area);
    area.set(code, [...(area.get(code) ?? []), toItemId("concepts", index)]);
  }
  return [...areas]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, codes]) => {
      const concepts = [...codes].map(([code, ids]) => ({ code, label: labels[code] as ConceptLabel, ids }));
      return { letter, label: (concepts[0] as { label: ConceptLabel }).label.area.label, concepts };
    });
}
