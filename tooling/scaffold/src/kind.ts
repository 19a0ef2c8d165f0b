import type { ReadFile } from "./tree.ts";

/** What was asked for. */
export interface Request {
  readonly name: string;
  /** Stand before this one, in a list whose order has a meaning; else where such a one is least in the way. */
  readonly before?: string | undefined;
}

/** What one addition comes to: texts by path from the root. */
interface Draft {
  /** Files that must not be there yet. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that are there, as they will be. */
  readonly edits: Readonly<Record<string, string>>;
  /** What the files cannot say: commands to run, and what a person alone can add. */
  readonly next: readonly string[];
}

/** One kind of addition. */
export interface Kind {
  readonly id: string;
  /** The shape of its name. */
  readonly takes: string;
  readonly example: string;
  readonly summary: string;
  /** The order of its list has a meaning, so that `before` has one. */
  readonly isOrdered: boolean;
  /** Pure. @throws Refusal - When the name is ill-formed or taken. */
  draft(request: Request, read: ReadFile): Draft;
}
