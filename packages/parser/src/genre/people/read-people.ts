import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import type { MeetingsRead } from "../meeting/meetings-read.ts";
import type { Page } from "../page.ts";
import type { StatementRead } from "../statement/statement-read.ts";
import { readActs } from "./acts.ts";
import { presenceLexicon, readAttendance } from "./collectives.ts";
import { gatherPeople } from "./gather-people.ts";
import { readMentioned } from "./mentioned.ts";
import type { NamedPlace } from "./named-place.ts";
import type { PeopleRead } from "./people-read.ts";

export const peopleLexicons: readonly AnyLexicon[] = [presenceLexicon];
export const peopleRules: readonly AnyRule[] = [];

/** Who takes part or instructs, in printed order, each once, and who is only named. */
export function readPeople(
  page: Page,
  names: readonly NamedPlace[],
  meetings: MeetingsRead,
  statements: readonly StatementRead[],
): PeopleRead {
  const acts = readActs(page, names, statements);
  const { people, evidence, issues } = gatherPeople(page, acts, names, meetings, statements);
  return {
    people,
    attendance: readAttendance(page, acts, statements),
    mentioned: readMentioned(page, acts, names, people),
    evidence,
    issues,
  };
}
