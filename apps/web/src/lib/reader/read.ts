import { conceptLabels, explain, type InputObject } from "@readout/parser";
import { toAreaLabel } from "./area-labels.ts";
import type { ConceptLabel, Reading } from "./reading.ts";

/**
 * Reads one text. Runs wherever there is JavaScript; on the page it runs in a worker.
 *
 * @throws ReadoutError - When the input cannot be taken at all, e.g. an encoding of an unknown name.
 */
export function toReading(input: InputObject): Reading {
  const { record, copy, coverage, trace } = explain(input, { edits: "each" });
  const codes = new Set(record.mentions.concepts.map(({ code }) => code));
  const labels: Record<string, ConceptLabel> = {};
  for (const code of codes) {
    const label = conceptLabels(code);
    if (label) labels[code] = { zh: label.zh, en: label.en, area: toAreaLabel(label.area) };
  }
  return { record, copy, coverage, trace, labels };
}
