import type { Attendance, Evidence, Issue, Person, PersonMention } from "@readout/schema";
import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import type { MeetingsRead } from "../meeting/meetings-read.ts";
import type { Page } from "../page.ts";
import type { StatementRead } from "../statement/statement-read.ts";
import type { NamedPlace } from "./named-place.ts";

export const peopleLexicons: readonly AnyLexicon[] = [];
export const peopleRules: readonly AnyRule[] = [];

/** A person before the record numbers it; `meeting` is an index into the meetings. */
export interface PersonRead extends Omit<Person, "id" | "meeting"> {
  readonly meeting: number | null;
}

export interface PeopleRead {
  readonly people: readonly PersonRead[];
  readonly attendance: Attendance;
  /** Named, but not taking part. */
  readonly mentioned: readonly PersonMention[];
  /** Paths as in the record: `/people/0/roles`. */
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}

/** Who takes part or instructs, in printed order, each once, and who is only named. */
export function readPeople(
  _page: Page,
  _names: readonly NamedPlace[],
  _meetings: MeetingsRead,
  _statements: readonly StatementRead[],
): PeopleRead {
  return { people: [], attendance: { open: false, collectives: [] }, mentioned: [], evidence: [], issues: [] };
}
