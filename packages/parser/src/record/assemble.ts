import type { Clause, ConceptMention, Evidence, Issue, Meeting, Person, Readout, Statement } from "@readout/schema";
import type { ClauseRead } from "../genre/directive/directives-read.ts";
import type { PersonRead } from "../genre/people/people-read.ts";
import { linkCodes } from "../packs/index.ts";
import type { Reading } from "../read.ts";
import { createAnchors } from "./anchor.ts";

/** The part of a record that is read from the text. */
export type Findings = Pick<
  Readout,
  | "meetings"
  | "people"
  | "attendance"
  | "statements"
  | "assessments"
  | "decisions"
  | "directives"
  | "mentions"
  | "evidence"
  | "issues"
>;

const toId = (letter: string, index: number | null): string | null => (index === null ? null : `${letter}${index + 1}`);

/** Numbers and links what the stages read: names become ids, concepts find their clauses, clauses get their anchors. */
export function assemble(reading: Reading): Findings {
  const { meetings, people, statements, directives, mentions, concepts } = reading;
  const findPerson = createFinder(people.people);
  const linked = linkConcepts(reading);
  const anchor = createAnchors();
  const { policies, phrases } = linkCodes(mentions, concepts);
  return {
    meetings: meetings.meetings.map(
      ({ chairs, ...meeting }, i): Meeting => ({
        id: `m${i + 1}`,
        ...meeting,
        chairIds: chairs.map((name) => findPerson(name, i)).filter((id) => id !== null),
      }),
    ),
    people: people.people.map(
      ({ meeting, ...person }, i): Person => ({
        id: `p${i + 1}`,
        meeting: toId("m", meeting),
        ...person,
      }),
    ),
    attendance: people.attendance,
    statements: statements.map(
      ({ meeting, speaker, act, kind, span }, i): Statement => ({
        id: `s${i + 1}`,
        meeting: toId("m", meeting),
        speaker,
        speakerId: findPerson(speaker, meeting),
        act,
        kind,
        span,
      }),
    ),
    assessments: directives.assessments.map(({ text, span, statement }) => ({
      text,
      span,
      statement: toId("s", statement),
    })),
    decisions: [...directives.decisions],
    // field by field: copying what a clause holds would cost as much as reading it
    directives: directives.directives.map(({ statement, speaker, topic, modal, addressee, span, clauses }, i) => {
      const id = `d${i + 1}`;
      const meeting = statement === null ? null : (statements[statement]?.meeting ?? null);
      return {
        id,
        statement: toId("s", statement),
        speaker,
        speakerId: findPerson(speaker, meeting),
        topic,
        modal,
        addressee,
        span,
        clauses: clauses.map((clause, j) => toClause(clause, id, j, anchor(clause.text), linked.measures)),
      };
    }),
    mentions: {
      concepts: concepts.map(
        ({ code, kind, text, span }, i): ConceptMention => ({
          code,
          kind,
          text,
          span,
          clause: linked.clauses[i] ?? null,
        }),
      ),
      dates: mentions.dates,
      places: mentions.places,
      organs: mentions.organs,
      people: [...people.mentioned],
      meetings: [...meetings.cited],
      policies,
      phrases,
      figures: mentions.figures,
    },
    evidence: [meetings, people, directives, mentions].flatMap(({ evidence }): readonly Evidence[] => evidence),
    issues: [meetings, people, directives, mentions].flatMap(({ issues }): readonly Issue[] => issues),
  };
}

function toClause(
  clause: ClauseRead,
  group: string,
  place: number,
  anchor: string,
  measures: ReadonlyMap<number, string[]>,
): Clause {
  return {
    id: `${group}.${place + 1}`,
    anchor,
    span: clause.span,
    text: clause.text,
    kind: clause.kind,
    verb: clause.verb,
    objects: clause.objects,
    open: clause.open,
    manner: clause.manner,
    phase: clause.phase,
    measures: measures.get(clause.span[0]) ?? [],
    deadline: clause.deadline,
    figures: clause.figures,
    serves: clause.serves.map((other) => `${group}.${other + 1}`),
    rule: clause.rule,
    status: clause.status,
  };
}

/** Finds a person's id by name: of the meeting asked for, else of any. */
function createFinder(people: readonly PersonRead[]): (name: string | null, meeting: number | null) => string | null {
  const byName = new Map<string, number>();
  const byMeeting = new Map<string, number>();
  people.forEach(({ name, meeting }, i) => {
    if (!byName.has(name)) byName.set(name, i);
    if (!byMeeting.has(`${meeting} ${name}`)) byMeeting.set(`${meeting} ${name}`, i);
  });
  return (name, meeting) =>
    name === null ? null : toId("p", byMeeting.get(`${meeting} ${name}`) ?? byName.get(name) ?? null);
}

/** For each concept the id of the clause it stands in, and for each clause, by its beginning, the codes of its measures. */
function linkConcepts({ directives, concepts }: Reading) {
  const places = directives.directives
    .flatMap(({ clauses }, i) => clauses.map(({ span }, j) => ({ span, id: `d${i + 1}.${j + 1}` })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const measures = new Map<number, string[]>();
  let at = 0;
  const clauses = concepts.map(({ span, code }) => {
    while (at < places.length && (places[at]?.span[1] as number) <= span[0]) at++;
    const place = places[at];
    if (!place || place.span[0] > span[0] || place.span[1] < span[1]) return null;
    const codes = measures.get(place.span[0]) ?? [];
    if (!codes.includes(code)) codes.push(code);
    measures.set(place.span[0], codes);
    return place.id;
  });
  return { clauses, measures };
}
