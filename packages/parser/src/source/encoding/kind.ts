/** What bytes are before anybody decodes them. */
export type BytesKind = "text" | "pdf" | "binary";

const SAMPLE_BYTES = 65_536;

/** Signatures of files that are no text although parts of them may look so: ZIP (DOCX, XLSX), OLE (DOC), gzip, PNG, JPEG, GIF, RAR, 7z. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b, 0x08],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** Share of control characters (all but tab, line ends, form feed and escape) above which nobody wrote the bytes as text. */
const CONTROL_LIMIT = 0.02;

/** Bytes that are UTF-16 hold NULs and are text: ask {@link readUtf16} first. */
export function toBytesKind(bytes: Uint8Array): BytesKind {
  if (isPdf(bytes)) return "pdf";
  if (SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return "binary";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !isTextControl(byte)) controls++;
  return controls > sample.length * CONTROL_LIMIT ? "binary" : "text";
}

/** A reader looks for the header in the first kilobyte; mail and web servers put junk before it. */
function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length - 5, 1024);
  for (let at = 0; at <= last; at++) {
    if (bytes[at] !== 0x25) continue;
    if (bytes[at + 1] === 0x50 && bytes[at + 2] === 0x44 && bytes[at + 3] === 0x46 && bytes[at + 4] === 0x2d) {
      // %PDF- deep inside a text speaks about PDF; at a line's start it is one
      if (at === 0 || bytes[at - 1] === 0x0a || bytes[at - 1] === 0x0d || (bytes[at - 1] ?? 0) >= 0x80) return true;
    }
  }
  return false;
}

function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}
