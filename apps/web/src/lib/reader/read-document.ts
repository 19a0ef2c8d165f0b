import type { InputObject } from "@readout/parser";
import { toReading } from "./read.ts";
import type { Reading } from "./reading.ts";

/**
 * Reads one text, page or document. The readers of documents are loaded when one comes.
 *
 * @throws ReadoutError - As {@link toReading}; and for a document `source/encrypted`, `source/damaged`, `source/no-text-layer`.
 */
export async function readDocument(input: InputObject): Promise<Reading> {
  if (!("bytes" in input) || input.mediaType) return toReading(input);
  const { extract, withSource } = await import("@readout/extract");
  const { bytes, ...facts } = input;
  const extracted = await extract(bytes);
  if (!extracted) return toReading(input);
  const reading = toReading({ ...facts, text: extracted.text });
  return { ...reading, record: await withSource(reading.record, bytes, extracted, true) };
}
