import type { ClauseKind } from "@readout/schema";
import type { ClauseForm } from "./clause-form.ts";

/** One rule for the kind of a clause; its place in the list is its precedence. */
export interface KindRule {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly fits: (form: ClauseForm) => boolean;
}
