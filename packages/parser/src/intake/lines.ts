import type { LineError } from "@readout/schema";
import type { InputObject } from "../source/input.ts";
import { ReadoutError } from "../source/readout-error.ts";
import { type LineDefaults, readId, readJson, toLineInput } from "./line.ts";

const LINE_FEED = 0x0a;

/** One line without its end; `bytes` is `undefined` where it was longer than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/** How a stream of lines is read. */
export interface LinesOptions extends LineDefaults {
  /** The most that one line may hold; a longer one is passed over, so that memory stays bounded. */
  readonly limitBytes: number;
  /** Told of every error that nobody foresaw, and the number of its line; the error line itself tells nothing of it. */
  readonly onUnexpected?: (error: unknown, line: number) => void;
}

/**
 * The line protocol: one answer a line, in the order of the input, holding one line at a time. Blank lines have no answer.
 *
 * @returns What `answer` gives, or an error line; whatever a line holds, the next one is read.
 */
export async function* answerLines<T>(
  source: AsyncIterable<Uint8Array>,
  options: LinesOptions,
  answer: (input: InputObject) => T,
): AsyncGenerator<T | LineError> {
  for await (const line of readLines(source, options.limitBytes)) {
    if (!line.bytes?.every(isBlank)) yield answerLine(line, options, answer);
  }
}

/** Cuts a stream at its line feeds. On bytes, for other splitters also cut at U+2028, which JSON may hold in a string. */
export async function* readLines(source: AsyncIterable<Uint8Array>, limitBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > limitBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const toLine = (): Line => {
    const bytes = length > limitBytes ? undefined : join(parts, length);
    parts = [];
    length = 0;
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield toLine();
      start = end + 1;
    }
    // whoever reads the source may use its buffer again
    keep(chunk.slice(start));
  }
  if (length > 0) yield toLine();
}

function answerLine<T>(
  { number, bytes }: Line,
  options: LinesOptions,
  answer: (input: InputObject) => T,
): T | LineError {
  let id: string | null = null;
  try {
    if (!bytes) throw toTooLarge(options.limitBytes);
    const value = readJson(bytes);
    id = readId(value);
    return answer(toLineInput(value, options));
  } catch (error) {
    const isForeseen = error instanceof ReadoutError;
    if (!isForeseen) options.onUnexpected?.(error, number);
    const { code, message, hint } = isForeseen ? error : toUnexpected();
    return { id, error: { code, message, hint, line: number } };
  }
}

const toTooLarge = (limitBytes: number): ReadoutError =>
  new ReadoutError("input/too-large", `the line is longer than ${limitBytes / 1024 / 1024} MiB`, {
    hint: "cut the text into several, or read the file by itself",
  });

const toUnexpected = (): ReadoutError =>
  new ReadoutError("internal/unexpected", "something went wrong that should not", {
    hint: "this is a fault of Readout; please report it with the line, if you may share it",
  });

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;
