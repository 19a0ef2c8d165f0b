import { type InputObject, ReadoutError } from "@readout/parser";
import { assertPrinted, assertReadable } from "@readout/parser/readable";
import { InputLine } from "@readout/schema";
import type { Given } from "./read-input.ts";
import type { Line } from "./read-lines.ts";

/** A line of the line protocol: its id as soon as that is known, and what to read. */
export interface ReadLine {
  readonly id: string | null;
  /** @throws ReadoutError - When the line holds nothing that can be read. */
  readonly toInput: () => InputObject;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads one line of the protocol. What the line says of itself goes before what was given for all.
 *
 * @throws ReadoutError - When it is no JSON object at all; then its id is not known either.
 */
export function readLine({ bytes }: Line, given: Given): ReadLine {
  if (!bytes) {
    throw new ReadoutError("line/too-long", "the line is longer than 64 MiB", { hint: "cut the text into several" });
  }
  const value = readJson(bytes);
  const id = value !== null && typeof value === "object" && "id" in value ? value.id : null;
  return { id: typeof id === "string" ? id : null, toInput: () => toInput(value, given) };
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    const isUtf8 = cause instanceof SyntaxError;
    const message = isUtf8 ? "the line is not JSON" : "the line is not UTF-8";
    const hint = isUtf8
      ? 'give one object a line: {"id": "1", "text": "…"}'
      : 'give other encodings as base64: {"bytes": "…", "encoding": "gbk"}';
    throw new ReadoutError(isUtf8 ? "line/not-json" : "line/not-utf-8", message, { hint, cause });
  }
}

function toInput(value: unknown, { published, encoding }: Given): InputObject {
  const read = InputLine.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.join(".");
    throw new ReadoutError("line/wrong-shape", `${where ? `${where}: ` : ""}${issue?.message}`, {
      hint: 'give {"id", "text" | "html" | "bytes", "encoding"?, "published"?, "url"?, "title"?}',
    });
  }
  const { text, html, bytes, encoding: ownEncoding, mediaType, ...facts } = read.data;
  const known = { ...(published === undefined ? {} : { published }), ...toDefined(facts) };
  if (bytes !== undefined) {
    const decoded = Buffer.from(bytes, "base64");
    assertReadable(decoded);
    return { ...known, bytes: decoded, ...toDefined({ encoding: ownEncoding ?? encoding, mediaType }) };
  }
  assertPrinted(text ?? html ?? "");
  return html === undefined ? { ...known, text: text ?? "" } : { ...known, html };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same without the names that hold nothing. */
const toDefined = <T extends object>(object: T): Defined<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
