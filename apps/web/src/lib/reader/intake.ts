import { readKind } from "@readout/extract/kind";
import type { InputObject } from "@readout/parser";

/** Why a file or a pasted text is not taken; each has its own words in every language of the page. */
export type Refusal =
  | "empty"
  | "too-large"
  | "office"
  | "image"
  | "archive"
  | "binary"
  | "unreadable"
  | "encrypted"
  | "damaged"
  | "no-text-layer";

/** The most that the page takes at once. */
export const LIMIT_BYTES = 16 * 1024 * 1024;

/** A text, if it can be read, and otherwise why not. */
export type Intake = { readonly input: InputObject } | { readonly refusal: Refusal };

const SIGNATURES: readonly (readonly [Refusal, readonly number[]])[] = [
  ["office", [0xd0, 0xcf, 0x11, 0xe0]],
  ["archive", [0x50, 0x4b, 0x03, 0x04]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];
const OFFICE_NAME = /\.(?:docx?|wpsx?|xlsx?|pptx?|odt|rtf|pages)$/i;
const HTML_NAME = /\.x?html?$/i;
const HTML_START = /^[\s\uFEFF]*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i;
const HEAD_BYTES = 4096;

/** Whether a string begins as a page does, rather than as a text. */
const looksLikeHtml = (head: string): boolean => HTML_START.test(head);

const FAILURES: ReadonlySet<string> = new Set<Refusal>(["encrypted", "damaged", "no-text-layer"]);

/** The refusal that a failure of reading a document amounts to; `undefined` for any other. */
export function toRefusal(code: string): Refusal | undefined {
  const name = code.replace("source/", "");
  return FAILURES.has(name) ? (name as Refusal) : undefined;
}

/** Takes a pasted string. */
export function toPasted(text: string): Intake {
  if (text.trim() === "") return { refusal: "empty" };
  // a UTF-16 code unit takes up to three bytes
  if (text.length * 3 > LIMIT_BYTES && new TextEncoder().encode(text).length > LIMIT_BYTES)
    return { refusal: "too-large" };
  return { input: looksLikeHtml(text.slice(0, HEAD_BYTES)) ? { html: text } : { text } };
}

/**
 * Takes a file by its bytes; its name only helps to tell a page from a text and one packed format from another.
 * The encoding is the parser's business, the text of a DOCX or a PDF the worker's.
 */
export function toOpened(bytes: Uint8Array, name: string): Intake {
  if (bytes.length === 0) return { refusal: "empty" };
  if (bytes.length > LIMIT_BYTES) return { refusal: "too-large" };
  if (readKind(bytes)) return { input: { bytes, file: name } };
  const signature = SIGNATURES.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (signature) return { refusal: OFFICE_NAME.test(name) ? "office" : signature[0] };
  if (OFFICE_NAME.test(name)) return { refusal: "office" };
  const head = bytes.subarray(0, HEAD_BYTES);
  if (isBinary(head)) return { refusal: "binary" };
  const html = HTML_NAME.test(name) || looksLikeHtml(new TextDecoder("latin1").decode(head).replace(/^ï»¿/, ""));
  return { input: { bytes, mediaType: html ? "text/html" : "text/plain", file: name } };
}

/** Control bytes that no text has, in any encoding; UTF-16 is full of zeros on one side only, and told by that or by its mark. */
function isBinary(head: Uint8Array): boolean {
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (marked) return false;
  const zeros: [number, number] = [0, 0];
  let controls = 0;
  for (const [index, byte] of head.entries()) {
    if (byte === 0) zeros[(index & 1) as 0 | 1]++;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      controls++;
  }
  const lopsided = Math.min(...zeros) === 0 && Math.max(...zeros) > head.length / 20;
  return controls > head.length / 50 || (zeros[0] + zeros[1] > 0 && !lopsided);
}
