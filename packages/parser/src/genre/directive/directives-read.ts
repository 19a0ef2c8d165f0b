import type { Assessment, Clause, Decision, Directive, Evidence, Issue, Quotation } from "@readout/schema";

/** A clause before the record numbers it; measures come from the packs. `serves` holds places in the group's clauses. */
export interface ClauseRead extends Omit<Clause, "id" | "anchor" | "manner" | "measures" | "serves"> {
  readonly manner: Quotation[];
  readonly serves: readonly number[];
}

/** A directive group before the record numbers it; `statement` is an index into the statements. */
export interface DirectiveRead extends Omit<Directive, "id" | "statement" | "speakerId" | "clauses"> {
  readonly statement: number | null;
  readonly clauses: readonly ClauseRead[];
}

export interface DirectivesRead {
  readonly directives: readonly DirectiveRead[];
  readonly assessments: readonly (Omit<Assessment, "statement"> & { readonly statement: number | null })[];
  readonly decisions: readonly Decision[];
  /** Paths as in the record: `/directives/3/addressee`. */
  readonly evidence: readonly Evidence[];
  readonly issues: readonly Issue[];
}
