import type {
  Assessment,
  Collective,
  Decision,
  Directive,
  Issue,
  Meeting,
  Person,
  Readout,
  Span,
  Statement,
} from "@readout/schema";
import { type ID_LETTER, toItemId } from "./item.ts";
import type { MarkKind } from "./mark.ts";
import { type Sheet, toIndex } from "./sheet.ts";

/** A thing of the record with the id of its link, where the record gives it none. */
interface Numbered<T> {
  readonly id: string;
  readonly value: T;
}

/** One point of an outline, in the order of the text. */
type Point =
  | { readonly type: "directive"; readonly value: Directive }
  | { readonly type: "assessment"; readonly id: string; readonly value: Assessment }
  | { readonly type: "decision"; readonly id: string; readonly value: Decision };

/** What one speaker says in one breath: a statement with its points, as far as one passage holds them. */
export interface Strand {
  readonly statement: Statement | undefined;
  /** The statement began in an earlier passage. */
  readonly continued: boolean;
  readonly points: readonly Point[];
}

/** Something named, with what is known of it. */
export interface Named {
  readonly id: string;
  readonly kind: MarkKind;
  readonly text: string;
  /** A date's EDTF form, a concept's code, a person's part. */
  readonly detail: string | null;
}

/** What the record holds beside one passage. */
export interface Entries {
  readonly meetings: readonly { readonly meeting: Meeting; readonly people: readonly Person[] }[];
  /** Who takes part in no meeting that was found; all stand beside the first passage. */
  readonly people: readonly Person[];
  readonly collectives: readonly Numbered<Collective>[];
  readonly strands: readonly Strand[];
  readonly named: readonly Named[];
  readonly issues: readonly Issue[];
}

type Lists = keyof typeof ID_LETTER;

/**
 * Sorts a record by passages: everything stands beside the passage in which it is first printed,
 * the people beside the meeting in which they take part.
 *
 * @returns One entry list for each passage of the sheet.
 */
export function toEntries(record: Readout, { passages }: Sheet): Entries[] {
  const starts = passages.map(({ span }) => span[0]);
  const at = (span: Span | null | undefined): number => (span ? toIndex(starts, span[0]) : 0);
  const rows = passages.map(() => ({
    meetings: [] as { meeting: Meeting; people: Person[] }[],
    people: [] as Person[],
    collectives: [] as Numbered<Collective>[],
    points: [] as { point: Point; start: number; statement: string | null }[],
    named: [] as (Named & { start: number })[],
    issues: [] as Issue[],
  }));
  const row = (span: Span | null | undefined) => rows[at(span)];

  for (const meeting of record.meetings) {
    row(meeting.span)?.meetings.push({
      meeting,
      people: record.people.filter((person) => person.meeting === meeting.id),
    });
  }
  const held = new Set<string | null>(record.meetings.map(({ id }) => id));
  rows[0]?.people.push(...record.people.filter(({ meeting }) => !held.has(meeting)));
  for (const [index, value] of record.attendance.collectives.entries()) {
    row(value.span)?.collectives.push({ id: toItemId("collectives", index), value });
  }
  for (const value of record.directives) {
    row(value.span)?.points.push({
      point: { type: "directive", value },
      start: value.span[0],
      statement: value.statement,
    });
  }
  for (const [index, value] of record.assessments.entries()) {
    const point = { type: "assessment", id: toItemId("assessments", index), value } as const;
    row(value.span)?.points.push({ point, start: value.span[0], statement: value.statement });
  }
  for (const [index, value] of record.decisions.entries()) {
    const point = { type: "decision", id: toItemId("decisions", index), value } as const;
    row(value.span)?.points.push({ point, start: value.span[0], statement: null });
  }
  const name = <T extends { span: Span; text: string }>(
    list: Lists,
    kind: MarkKind,
    things: readonly T[],
    detail: (thing: T) => string | null,
  ): void => {
    for (const [index, thing] of things.entries()) {
      row(thing.span)?.named.push({
        id: toItemId(list, index),
        kind,
        text: thing.text,
        detail: detail(thing),
        start: thing.span[0],
      });
    }
  };
  const { mentions } = record;
  name("policies", "policy", mentions.policies, () => null);
  name("phrases", "phrase", mentions.phrases, () => null);
  name("dates", "date", mentions.dates, ({ edtf }) => edtf);
  name("people", "person", mentions.people, ({ as }) => as);
  name("organs", "organ", mentions.organs, () => null);
  name("places", "place", mentions.places, ({ code }) => code);
  name("meetings", "meeting", mentions.meetings, () => null);
  name("figures", "note", mentions.figures, () => null);
  for (const [index, mention] of mentions.concepts.entries()) {
    if (mention.clause) continue;
    const { span, text, code } = mention;
    row(span)?.named.push({ id: toItemId("concepts", index), kind: "measure", text, detail: code, start: span[0] });
  }
  for (const issue of record.issues) if (issue.span) row(issue.span)?.issues.push(issue);

  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  const seen = new Set<string>();
  return rows.map(({ points, named, ...rest }) => ({
    ...rest,
    strands: toStrands(
      points.toSorted((a, b) => a.start - b.start),
      statements,
      seen,
    ),
    named: named.toSorted((a, b) => a.start - b.start),
  }));
}

function toStrands(
  points: readonly { point: Point; statement: string | null }[],
  statements: ReadonlyMap<string, Statement>,
  seen: Set<string>,
): Strand[] {
  const strands: { statement: Statement | undefined; continued: boolean; points: Point[] }[] = [];
  for (const { point, statement: id } of points) {
    const statement = id === null ? undefined : statements.get(id);
    const last = strands.at(-1);
    if (last && last.statement === statement) {
      last.points.push(point);
      continue;
    }
    strands.push({ statement, continued: statement !== undefined && seen.has(statement.id), points: [point] });
    if (statement) seen.add(statement.id);
  }
  return strands;
}
