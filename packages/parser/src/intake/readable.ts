import { readByteOrderMark } from "../source/encoding/declared.ts";
import { toBytesKind } from "../source/encoding/kind.ts";
import { readUtf16 } from "../source/encoding/utf16.ts";
import { ReadoutError } from "../source/readout-error.ts";

type Foreign = "pdf" | "office" | "archive" | "image" | "binary";

/** What bytes that are no text are, by how they begin; the first that fits. */
const SIGNATURES: readonly (readonly [Foreign, string])[] = [
  ["office", "\xd0\xcf\x11\xe0"],
  ["office", "{\\rtf"],
  ["archive", "PK\x03\x04"],
  ["archive", "\x1f\x8b"],
  ["archive", "Rar!"],
  ["archive", "7z\xbc\xaf"],
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF8"],
];
/** Names of the first members of a DOCX or ODT, which are archives too. */
const OFFICE_MEMBER = /\[Content_Types\]\.xml|_rels\/|word\/|application\/vnd\.oasis/u;
const HEAD_BYTES = 4096;

const WORDS: Readonly<Record<Foreign, readonly [message: string, hint: string]>> = {
  pdf: ["this is a PDF, and only texts and pages are read", "copy its text, or convert it first: pdftotext FILE -"],
  office: [
    "this is a word processor's file, and only texts and pages are read",
    "save it as plain text or HTML, or convert it first: pandoc FILE -t plain",
  ],
  archive: ["this is a packed archive, and only texts and pages are read", "unpack it, and give the texts in it"],
  image: ["this is an image, and only texts and pages are read", "give the text that the image shows"],
  binary: ["these bytes are no text in any encoding that is known", "check that the right file was given"],
};

/**
 * Refuses what cannot be a text: nothing at all, a PDF, a word processor's file, an archive, an image, other binary data.
 * `parse` itself refuses nothing: of these it gives an empty record with an issue.
 *
 * @param encoding - What the caller says of the bytes; then they are a text.
 * @throws ReadoutError - `source/empty`, `source/pdf`, `source/office`, `source/archive`, `source/image` or `source/binary`.
 */
export function assertReadable(bytes: Uint8Array, encoding?: string): void {
  if (bytes.every(isBlank)) throw toEmpty();
  const foreign = encoding === undefined ? readForeign(bytes) : undefined;
  if (foreign) throw new ReadoutError(`source/${foreign}`, WORDS[foreign][0], { hint: WORDS[foreign][1] });
}

/** The same for a text that came as a string: only one without any character but spaces is refused. */
export function assertPrinted(text: string): void {
  if (text.trim() === "") throw toEmpty();
}

const toEmpty = (): ReadoutError =>
  new ReadoutError("source/empty", "there is no text in it", { hint: "check that the copy was saved or piped whole" });

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

function readForeign(bytes: Uint8Array): Foreign | undefined {
  if (readByteOrderMark(bytes) || readUtf16(bytes)) return;
  const kind = toBytesKind(bytes);
  if (kind === "pdf") return kind;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const found = SIGNATURES.find(([, start]) => head.startsWith(start))?.[0];
  if (found === "archive" && OFFICE_MEMBER.test(head)) return "office";
  return found ?? (kind === "binary" ? kind : undefined);
}
