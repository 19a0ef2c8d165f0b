import type { InputFacts, InputObject } from "../source/input.ts";
import { ReadoutError } from "../source/readout-error.ts";
import { assertPrinted, assertReadable } from "./readable.ts";

/** What is known of every line, unless one says otherwise of itself. */
export interface LineDefaults {
  readonly published?: string | undefined;
  readonly encoding?: string | undefined;
}

const CONTENTS = ["text", "html", "bytes"] as const;
const FACTS = ["encoding", "mediaType", "published", "url", "title"] as const;
const SHAPE =
  'give {"id"?, "text" | "html" | "bytes", "encoding"?, "published"?, "url"?, "title"?}, all of them strings';

/**
 * Reads the JSON of one line of the line protocol, or of the body of a call.
 *
 * @throws ReadoutError - `input/not-utf-8` or `input/not-json`.
 */
export function readJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const hint = 'give other encodings as base64: {"bytes": "…", "encoding": "gb18030"}';
    throw new ReadoutError("input/not-utf-8", "the JSON is not UTF-8", { hint, cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReadoutError("input/not-json", "this is not JSON", { hint: SHAPE, cause });
  }
}

/** The caller's id, wherever it can be read, so that an error can name it. */
export function readId(value: unknown): string | null {
  const id = isObject(value) ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}

/**
 * Takes what a line holds: exactly one of `text`, `html` and `bytes` (base64), and what is known of it. Names that it does not know, and those with null, it passes over.
 *
 * @throws ReadoutError - `input/wrong-shape`, `input/one-content`, `input/not-base64`, or why it cannot be read, as {@link assertReadable}.
 */
export function toLineInput(value: unknown, defaults: LineDefaults = {}): InputObject {
  if (!isObject(value)) throw toWrongShape("this is no JSON object");
  const known = Object.entries(value).filter(([, held]) => held !== null);
  const given: Record<string, unknown> = { ...defaults, ...Object.fromEntries(known) };
  const wrong = [...CONTENTS, ...FACTS].find((name) => given[name] !== undefined && typeof given[name] !== "string");
  if (wrong) throw toWrongShape(`${wrong} is no string`);
  if (given.id !== undefined && readId(given) === null) throw toWrongShape("id is no string");
  const { text, html, bytes, encoding, mediaType, published, url, title } = given as StringFields;
  const contents = CONTENTS.filter((name) => given[name] !== undefined);
  if (contents.length !== 1) {
    const message = contents.length === 0 ? "there is no text, html or bytes" : `there is ${contents.join(" and ")}`;
    throw new ReadoutError("input/one-content", message, { hint: "give exactly one of text, html and bytes" });
  }
  const facts: InputFacts = { id: readId(given), ...toDefined({ published, url, title }) };
  if (bytes !== undefined) {
    const decoded = toBytes(bytes);
    assertReadable(decoded, encoding);
    return { ...facts, bytes: decoded, ...toDefined({ encoding, mediaType }) };
  }
  assertPrinted(text ?? html ?? "");
  return html === undefined ? { ...facts, text: text ?? "" } : { ...facts, html };
}

type StringFields = { readonly [K in (typeof CONTENTS)[number] | (typeof FACTS)[number]]?: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const toWrongShape = (message: string): ReadoutError => new ReadoutError("input/wrong-shape", message, { hint: SHAPE });

function toBytes(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch (cause) {
    const hint = "give the bytes in base64, of RFC 4648 §4, in one piece: base64 -w0 FILE";
    throw new ReadoutError("input/not-base64", "bytes are not base64", { hint, cause });
  }
}

/** The same without the names that hold nothing. */
const toDefined = (object: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(object).filter((entry): entry is [string, string] => entry[1] !== undefined));
