import type { ConceptMention, Readout } from "@readout/schema";
import type { AreaLabel, ConceptLabel, Reading } from "../reader/reading.ts";
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

/** One area, with what this text says of it. */
export interface AreaCount extends AreaLabel {
  readonly concepts: readonly {
    readonly code: string;
    readonly label: ConceptLabel;
    readonly ids: readonly string[];
  }[];
}

/** The concepts that a text mentions, by area, each with the links of all its mentions; in the register's order. */
export function toAreas(record: Readout, labels: Reading["labels"]): AreaCount[] {
  const areas = new Map<number, Map<string, string[]>>();
  for (const [index, { code }] of record.mentions.concepts.entries()) {
    const rank = labels[code]?.area.rank;
    if (rank === undefined) continue;
    const area = areas.get(rank) ?? new Map<string, string[]>();
    areas.set(rank, area);
    area.set(code, [...(area.get(code) ?? []), toItemId("concepts", index)]);
  }
  return [...areas]
    .toSorted(([a], [b]) => a - b)
    .map(([, codes]) => {
      const concepts = [...codes].map(([code, ids]) => ({ code, label: labels[code] as ConceptLabel, ids }));
      return { ...(concepts[0] as { label: ConceptLabel }).label.area, concepts };
    });
}
