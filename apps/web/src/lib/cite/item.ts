import type { Readout, Span } from "@readout/schema";
import type { Mark, MarkKind } from "./mark.ts";

/** Everything in a record that has a place in the text, and so a link, a footnote and a light in all three columns. */
export interface Item {
  /** Its link's fragment. Clauses, people, statements and meetings bear the record's own ids; the rest are numbered by kind. */
  readonly id: string;
  readonly kind: MarkKind;
  /** Where it is printed, in the order of the text; at least one. */
  readonly spans: readonly Span[];
}

const CLAUSE_KIND = { task: "task", goal: "goal", stance: "stance", ground: "ground" } as const;

/**
 * The letters that number what has no id of its own in the record: `t3` is the third date.
 * `m p s d` are taken by the record.
 */
export const ID_LETTER = {
  concepts: "c",
  dates: "t",
  places: "l",
  organs: "o",
  people: "n",
  meetings: "e",
  policies: "y",
  phrases: "f",
  figures: "q",
  assessments: "a",
  decisions: "r",
  collectives: "g",
} as const;

/** The id of the `index`-th (from 0) thing of a list that the record does not number. */
export const toItemId = (list: keyof typeof ID_LETTER, index: number): string => `${ID_LETTER[list]}${index + 1}`;

/** All items of a record. One that the text does not print (no span) has no place and is left out. */
export function toItems(record: Readout): Item[] {
  const items: Item[] = [];
  const add = (id: string, kind: MarkKind, spans: readonly Span[]): void => {
    if (spans.length > 0) items.push({ id, kind, spans });
  };
  const addList = (list: keyof typeof ID_LETTER, kind: MarkKind, things: readonly { span: Span }[]): void => {
    for (const [index, { span }] of things.entries()) add(toItemId(list, index), kind, [span]);
  };
  const { mentions } = record;
  for (const { id, span } of record.meetings) add(id, "meeting", [span]);
  for (const { id, spans } of record.people) add(id, "person", spans);
  for (const { id, span } of record.statements) add(id, "note", [span]);
  for (const { id, span, clauses } of record.directives) {
    add(id, "group", [span]);
    for (const clause of clauses) add(clause.id, CLAUSE_KIND[clause.kind], [clause.span]);
  }
  addList("concepts", "measure", mentions.concepts);
  addList("dates", "date", mentions.dates);
  addList("places", "place", mentions.places);
  addList("organs", "organ", mentions.organs);
  addList("people", "person", mentions.people);
  addList("meetings", "note", mentions.meetings);
  addList("policies", "policy", mentions.policies);
  addList("phrases", "phrase", mentions.phrases);
  addList("figures", "note", mentions.figures);
  addList("assessments", "note", record.assessments);
  addList("decisions", "note", record.decisions);
  addList("collectives", "note", record.attendance.collectives);
  return items;
}

/** One mark for each place where an item is printed. */
export const toMarks = (items: readonly Item[]): Mark[] =>
  items.flatMap(({ id, kind, spans }) => spans.map((span) => ({ id, kind, span })));
