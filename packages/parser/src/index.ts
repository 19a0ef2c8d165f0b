import type { Coverage, Readout, Restored, Source, TraceEntry } from "@readout/schema";
import { inUnits, runExplain, runParse, runRestore, toRestoration } from "./pipeline.ts";
import { hashText } from "./source/hash.ts";
import type { Input, ParseOptions, RestoreOptions } from "./source/input.ts";

export { areas, conceptLabels } from "./packs/index.ts";
export { undo } from "./source/edit-map.ts";
export type { Input, InputFacts, InputObject, ParseOptions, RestoreOptions } from "./source/input.ts";
export { ReadoutError } from "./source/readout-error.ts";
export { VERSION } from "./version.ts";

/** What restoring gives: the true text, what was done to the copy, and the copy itself. */
export interface RestoredText extends Restored {
  readonly copy: string;
  readonly source: Source;
  readonly issues: Readout["issues"];
  readonly copyMap?: Readout["copyMap"];
}

/**
 * Gives back the true text of a copy. Clean text comes back letter for letter; an unsafe repair is listed, not made.
 *
 * @returns Total: any string or bytes give a text. With `edits` the list that leads back to the copy.
 * @throws ReadoutError - Only where the call is at fault: an unknown encoding, a date that is none.
 */
export function restore(input: Input, options: RestoreOptions = {}): RestoredText {
  const restoring = runRestore(input, options);
  const { id, copy, restored } = restoring;
  return {
    id,
    witness: copy.witness,
    textHash: copy.isWitnessed && restored.text === copy.text ? copy.witness : hashText(restored.text),
    text: restored.text,
    textScript: restored.textScript,
    restoration: toRestoration(restoring, options),
    copy: copy.text,
    source: copy.source,
    issues: [...copy.issues, ...restored.issues],
    ...(options.edits && copy.map ? { copyMap: [...copy.map] } : {}),
  };
}

/**
 * Reads a copy into its record.
 *
 * @returns Total and deterministic: the same input gives the same record; doubt is in `issues`, never thrown.
 * @throws ReadoutError - Only where the call is at fault, as {@link restore}.
 */
export function parse(input: Input, options: ParseOptions = {}): Readout {
  return inUnits(runParse(input, options, undefined), options);
}

/** A record with its reasons. */
export interface Explained {
  readonly record: Readout;
  readonly copy: string;
  readonly coverage: Coverage;
  /** What every rule decided, by place. Positions are UTF-16 code units, as those of the coverage. */
  readonly trace: readonly TraceEntry[];
}

/** Reads a copy as {@link parse} does, and tells which rules fired and refused, and what no rule accounts for. */
export function explain(input: Input, options: ParseOptions = {}): Explained {
  const explaining = runExplain(input, options);
  const { coverage, trace, copy } = explaining;
  const entries = trace.entries.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { record: inUnits(explaining, options), copy, coverage, trace: entries };
}
