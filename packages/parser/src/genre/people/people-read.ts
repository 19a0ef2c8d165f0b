import type { Attendance, Evidence, Issue, Person, PersonMention } from "@readout/schema";

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
