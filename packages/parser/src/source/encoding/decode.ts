import type { Issue } from "@readout/schema";
import { readByteOrderMark, readDeclaredEncoding } from "./declared.ts";
import { toBytesKind } from "./kind.ts";
import { toLegacyEncoding } from "./legacy.ts";
import { toUtf8Shape } from "./utf8.ts";
import { readUtf16 } from "./utf16.ts";

/** Bytes as text, and what had to be guessed or could not be read. */
export interface Decoded {
  /** Empty for bytes that are no text. */
  readonly text: string;
  /** A name of the Encoding Standard, or `binary`. */
  readonly encoding: string;
  readonly issues: readonly Issue[];
}

/** @param encoding - A name of the Encoding Standard that overrules the bytes; the caller has checked it. */
export function toDecoded(bytes: Uint8Array, encoding: string | undefined): Decoded {
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  const mark = readByteOrderMark(bytes);
  if (mark) return decodeAs(bytes, mark.encoding);
  const utf16 = readUtf16(bytes);
  if (utf16) return decodeAs(bytes, utf16);
  const kind = toBytesKind(bytes);
  if (kind !== "text") return { text: "", encoding: "binary", issues: [kind === "pdf" ? PDF : BINARY] };
  return decodeAs(bytes, toEncoding(bytes));
}

/** Valid UTF-8 with anything beyond ASCII is UTF-8 whatever is declared: chance does not make it. */
function toEncoding(bytes: Uint8Array): string {
  const { sequences, broken } = toUtf8Shape(bytes);
  if (broken === 0) return "utf-8";
  const declared = readDeclaredEncoding(bytes);
  // a few bad bytes in much good UTF-8 are damage, not another encoding
  if (broken * 20 < sequences) return "utf-8";
  if (declared === undefined || declared.startsWith("utf-")) return toLegacyEncoding(bytes, undefined);
  return declared === "gb18030" || declared === "big5" ? toLegacyEncoding(bytes, declared) : declared;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const unread = count(text, "\ufffd");
  if (unread === 0) return { text, encoding, issues: [] };
  const issues: Issue[] = [];
  const cut = encoding === "utf-8" && toUtf8Shape(bytes).cutAt !== undefined;
  if (cut) issues.push(toTruncated(text));
  const lost = unread - (cut ? 1 : 0) - (encoding === "utf-8" ? countEncoded(bytes) : 0);
  if (lost > 0) issues.push(toUnreadable(text, lost, encoding));
  return { text, encoding, issues };
}

function toTruncated(text: string): Issue {
  return {
    code: "source/truncated",
    span: [text.length - 1, text.length],
    message: "The bytes end inside a character; U+FFFD stands for it.",
    hint: "The file was cut off: fetch it again. All that came before is read.",
  };
}

function toUnreadable(text: string, lost: number, encoding: string): Issue {
  const at = text.indexOf("\ufffd");
  return {
    code: "source/unreadable-bytes",
    span: [at, at + 1],
    message: `${lost} ${lost === 1 ? "place is" : "places are"} not ${encoding}; U+FFFD stands there, the first at this place.`,
    hint: "Name the encoding if it is another; bytes that are lost cannot be restored.",
  };
}

/** U+FFFD that was written as such in UTF-8 (EF BF BD). */
function countEncoded(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found++;
  return found;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

const PDF: Issue = {
  code: "source/pdf",
  span: null,
  message: "The bytes are a PDF; the parser reads text and pages.",
  hint: "Take the text out of the PDF first: the site and the command line do it for you.",
};

const BINARY: Issue = {
  code: "source/binary",
  span: null,
  message: "The bytes are no text in any encoding that is known here.",
  hint: "Give a text or a page, or name the encoding if the bytes are text.",
};
