import type { Span } from "@readout/schema";

/** What a mark stands for; `unread` and `open` are drawn under the whole line, the others carry a margin letter. */
export type MarkKind =
  | "person"
  | "organ"
  | "place"
  | "date"
  | "policy"
  | "phrase"
  | "measure"
  | "task"
  | "goal"
  | "stance"
  | "ground"
  | "group"
  | "meeting"
  | "note"
  | "unread"
  | "open";

/** One stretch of a text that belongs to one item of the record. An item printed twice has two marks with one id. */
export interface Mark {
  /** The item's id, as in its link: `p3`, `d2.3`. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly span: Span;
}
