import type { Block, Span } from "@readout/schema";
import { Scanner } from "./engine/scan.ts";
import type { Trace } from "./engine/trace.ts";
import type { DirectivesRead } from "./genre/directive/directives-read.ts";
import { directiveLexicons, readDirectives } from "./genre/directive/read-directives.ts";
import type { MeetingsRead } from "./genre/meeting/meetings-read.ts";
import { meetingLexicons, meetingRules, readMeetings } from "./genre/meeting/read-meetings.ts";
import { figureReadings } from "./genre/mention/figures.ts";
import { type MentionsRead, mentionLexicons, mentionRules, readMentions } from "./genre/mention/read-mentions.ts";
import type { Page } from "./genre/page.ts";
import type { NamedPlace } from "./genre/people/named-place.ts";
import type { PeopleRead } from "./genre/people/people-read.ts";
import { nameLexicons, nameRules, readNames } from "./genre/people/read-names.ts";
import { peopleLexicons, peopleRules, readPeople } from "./genre/people/read-people.ts";
import { readStatements, statementLexicons } from "./genre/statement/read-statements.ts";
import type { StatementRead } from "./genre/statement/statement-read.ts";
import { type ConceptHit, packLexicons, packRules, readConcepts } from "./packs/index.ts";

const lexicons = [
  ...nameLexicons,
  ...meetingLexicons,
  ...statementLexicons,
  ...peopleLexicons,
  ...directiveLexicons,
  ...mentionLexicons,
  ...packLexicons,
];
const rules = [...nameRules, ...meetingRules, ...peopleRules, ...mentionRules, ...packRules];

let scanner: Scanner | undefined;

/** Roles whose blocks do not belong to the readout. */
const OUTSIDE: ReadonlySet<Block["role"]> = new Set(["rights", "related", "furniture"]);

/** Everything read from one text, before the record numbers and links it. */
export interface Reading {
  readonly page: Page;
  readonly names: readonly NamedPlace[];
  readonly meetings: MeetingsRead;
  readonly statements: readonly StatementRead[];
  readonly people: PeopleRead;
  readonly mentions: MentionsRead;
  readonly directives: DirectivesRead;
  readonly concepts: readonly ConceptHit[];
}

/**
 * Reads one laid-out text, stage by stage; each stage sees only what stands before it.
 *
 * @param text - Simplified: the restored text or its length-preserving shadow.
 * @param published - Publication day, `YYYY-MM-DD`, or null.
 */
export function readText(
  text: string,
  blocks: readonly Block[],
  published: string | null,
  trace: Trace | undefined,
): Reading {
  scanner ??= new Scanner([...new Set(lexicons)], [...new Set(rules)]);
  const readable: Span[] = blocks.filter(({ role }) => !OUTSIDE.has(role)).map(({ span }) => span);
  const page: Page = { text, blocks, readable, published, scan: scanner.scan(text, trace), trace };
  const names = readNames(page);
  const meetings = readMeetings(page, names);
  const statements = readStatements(page, names, meetings);
  const people = readPeople(page, names, meetings, statements);
  const [first] = meetings.meetings;
  const mentions = readMentions(page, {
    meetingDate: first?.date ?? null,
    division: first?.division?.code ?? null,
  });
  const directives = readDirectives(page, statements, figureReadings(page.scan));
  const concepts = readConcepts(page.scan, page);
  return { page, names, meetings, statements, people, mentions, directives, concepts };
}
