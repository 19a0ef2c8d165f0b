import type { Span } from "@readout/schema";

/** What a policy rule reads. */
export interface PolicyReading {
  /** Whose instruction it is, as printed; null where the policy is its own name. */
  readonly owner: string | null;
  /** The policy alone, where the pattern had to match more. */
  readonly span?: Span;
}
