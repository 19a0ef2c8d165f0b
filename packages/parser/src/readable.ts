import { ReadoutError } from "./errors.ts";

type Foreign = "pdf" | "office" | "archive" | "image" | "binary";

const SIGNATURES: readonly (readonly [Foreign, string])[] = [
  ["pdf", "%PDF-"],
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
const HEAD_BYTES = 4096;
const ARCHIVED_OFFICE = /\[Content_Types\]\.xml|_rels\/|word\/|mimetypeapplication\/vnd\.oasis/u;

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
 *
 * @throws ReadoutError - `input/empty`, `input/pdf`, `input/office`, `input/archive`, `input/image` or `input/binary`.
 */
export function assertReadable(bytes: Uint8Array): void {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (bytes.every(isBlank)) throw toEmpty();
  const foreign = readForeign(head);
  if (foreign) throw new ReadoutError(`input/${foreign}`, WORDS[foreign][0], { hint: WORDS[foreign][1] });
}

/** The same for a text that came as a string: only one without any character but spaces is refused. */
export function assertPrinted(text: string): void {
  if (text.trim() === "") throw toEmpty();
}

const toEmpty = (): ReadoutError =>
  new ReadoutError("input/empty", "there is no text in it", { hint: "check that the copy was saved or piped whole" });

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

function readForeign(head: Uint8Array): Foreign | undefined {
  const latin = String.fromCharCode(...head);
  const found = SIGNATURES.find(([, magic]) => latin.startsWith(magic))?.[0];
  if (found === "archive" && ARCHIVED_OFFICE.test(latin)) return "office";
  return found ?? (isBinary(head) ? "binary" : undefined);
}

function isBinary(head: Uint8Array): boolean {
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isMarked || isUtf16(head, 0) || isUtf16(head, 1)) return false;
  // a stray one is dirt in a text
  return head.filter((byte) => byte < 0x20 && !isBlank(byte) && byte !== 0x1b).length > head.length / 50;
}

/** Whether the bytes at even (0) or odd (1) places are the upper halves of Chinese text in UTF-16. */
function isUtf16(head: Uint8Array, parity: 0 | 1): boolean {
  const upper = head.filter((_, index) => index % 2 === parity);
  const lower = head.filter((_, index) => index % 2 !== parity);
  const fits = upper.filter((byte) => byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || isHan(byte));
  return upper.length > 1 && fits.length > upper.length * 0.9 && !lower.includes(0);
}

const isHan = (upper: number): boolean => upper >= 0x4e && upper <= 0x9f;
