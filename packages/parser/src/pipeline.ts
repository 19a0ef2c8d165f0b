import type { Block, Coverage, Readout } from "@readout/schema";
import { Trace } from "./engine/trace.ts";
import { toCoverage } from "./explain/coverage.ts";
import { readLayout } from "./genre/layout/read-layout.ts";
import { packs } from "./packs/index.ts";
import { type Reading, readText } from "./read.ts";
import { assemble } from "./record/assemble.ts";
import { toCodePoints } from "./record/code-points.ts";
import { createPrinted } from "./record/printed.ts";
import { type RestoredCopy, restoreCopy } from "./restore/restore.ts";
import { joinEdits, toTextPosition } from "./source/edit-map.ts";
import { hashText } from "./source/hash.ts";
import type { Input, ParseOptions, RestoreOptions } from "./source/input.ts";
import { type Copy, readSource } from "./source/read-source.ts";
import { VERSION } from "./version.ts";

/** A copy and what restoration made of it: what every later stage starts from. */
export interface Restoring {
  readonly id: string | null;
  readonly copy: Copy;
  readonly restored: RestoredCopy;
}

/** source → restore */
export function runRestore(input: Input, options: RestoreOptions): Restoring {
  const copy = readSource(input);
  const restored = restoreCopy(copy.text, { script: options.script ?? "auto" });
  return { id: typeof input === "string" ? null : (input.id ?? null), copy, restored };
}

export interface Parsing {
  readonly record: Readout;
  readonly copy: string;
  readonly reading: Reading;
}

/** source → restore → layout → read → record */
export function runParse(input: Input, options: ParseOptions, trace: Trace | undefined): Parsing {
  const restoring = runRestore(input, options);
  const { copy, restored } = restoring;
  const blocks = layOut(restoring);
  const reading = readText(restored.shadow, blocks, copy.source.published, trace);
  const found = assemble(reading);
  const printed =
    restored.textScript === "Hant" ? createPrinted(restored.text, restored.shadow) : <T>(value: T) => value;
  const { issues, ...findings } = printed(found);
  const record: Readout = {
    format: "readout/1",
    units: "utf-16",
    producer: {
      name: "readout",
      version: VERSION,
      options: toSettings(options),
      packs: packs.map(({ id, version }) => ({ id, version })),
    },
    id: restoring.id,
    witness: copy.witness,
    textHash: copy.isWitnessed && restored.text === copy.text ? copy.witness : hashText(restored.text),
    source: copy.source,
    text: restored.text,
    textScript: restored.textScript,
    restoration: toRestoration(restoring, options),
    ...(options.edits && copy.map ? { copyMap: [...copy.map] } : {}),
    blocks,
    ...findings,
    issues: [...copy.issues, ...restored.issues, ...issues],
  };
  return { record, copy: copy.text, reading };
}

const DEFAULTS: Required<ParseOptions> = { script: "auto", edits: false, units: "utf-16" };

/** What was asked for beside the defaults, so that asking for a default gives the same record. */
function toSettings(options: ParseOptions): Readout["producer"]["options"] {
  const names = ["script", "edits", "units"] as const;
  const asked = names.filter((name) => options[name] !== undefined && options[name] !== DEFAULTS[name]);
  return Object.fromEntries(asked.map((name) => [name, options[name]]));
}

/** Counts the record's positions as the caller asked for, last of all. */
export function inUnits({ record, copy }: Parsing, { units }: ParseOptions): Readout {
  return units === "codepoint" ? toCodePoints(record, copy) : record;
}

/** The restoration as the caller asked for it: the list of edits only on request. */
export function toRestoration({ copy, restored }: Restoring, { edits }: RestoreOptions): Readout["restoration"] {
  // not spread: the list of edits is made when it is asked for
  const { copyScript, damage, unresolved } = restored.restoration;
  if (!edits) return { copyScript, damage, unresolved };
  const each = restored.restoration.edits;
  return { copyScript, damage, edits: edits === "each" ? each : joinEdits(copy.text, each), unresolved };
}

export interface Explaining extends Parsing {
  readonly trace: Trace;
  readonly coverage: Coverage;
}

/** As {@link runParse}, keeping what every rule decided and what none accounts for. */
export function runExplain(input: Input, options: ParseOptions): Explaining {
  const trace = new Trace();
  const parsing = runParse(input, options, trace);
  return { ...parsing, trace, coverage: toCoverage(parsing.record, parsing.reading) };
}

/** Blocks of the restored text; those of a page keep what its structure says of them. */
function layOut({ copy, restored }: Restoring): Block[] {
  if (!copy.blocks) return readLayout(restored.shadow, undefined);
  const { edits } = restored.restoration;
  const blocks = copy.blocks.map((block) => {
    const from = toTextPosition(edits, block.span[0], "start");
    return { ...block, span: [from, Math.max(from, toTextPosition(edits, block.span[1], "end"))] as const };
  });
  return readLayout(restored.shadow, { blocks });
}
