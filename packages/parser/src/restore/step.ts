import type { Issue, RestoreStep as StepName } from "@readout/schema";
import type { EditList } from "../source/edit-list.ts";
import type { Evidence } from "./evidence.ts";

/** The kinds of damage; a kind's place is its bit in an `EditList`. */
export const STEP_NAMES = [
  "encoding",
  "bytes",
  "pinyin-gloss",
  "noise",
  "wrap",
  "repeat",
  "punctuation",
  "script",
] as const satisfies readonly StepName[];

/** The bit of a kind of damage in an `EditList`. */
export function kindOf(name: StepName): number {
  return 1 << STEP_NAMES.indexOf(name);
}

/** A damaged place that a step leaves alone, in the positions of the text that it was given. */
export interface LeftPlace {
  readonly start: number;
  readonly end: number;
  /** What it may have been, likeliest first. */
  readonly candidates: string[];
  readonly reason: string;
}

/** What one step did to the text that it was given. */
export interface StepResult {
  /** In the positions of that text; empty when the step only reports. */
  readonly edits: EditList;
  /** How sure it is that the copy is damaged so, 0–1. */
  readonly confidence: number;
  readonly unresolved?: readonly LeftPlace[];
  readonly issues?: readonly Issue[];
}

/** A kind of damage and what undoes it. Pure and total: `undefined` when the text shows no such damage. */
export interface Step {
  readonly name: StepName;
  run(text: string, evidence: Evidence): StepResult | undefined;
}
