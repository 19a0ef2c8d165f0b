import { ReadoutError } from "../errors.ts";

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

/** Control bytes that no text has; UTF-16 is full of zeros on one side only, and told by that or by its mark. */
function isBinary(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  const zeros: [even: number, odd: number] = [0, 0];
  let controls = 0;
  for (const [index, byte] of head.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
    else if (byte < 0x20 && !isBlank(byte) && byte !== 0x1b) controls += 1;
  }
  if (controls > head.length / 50) return true;
  const isOneSided = Math.min(...zeros) === 0 && Math.max(...zeros) > head.length / 20;
  return zeros[0] + zeros[1] > head.length / 50 && !isOneSided;
}
