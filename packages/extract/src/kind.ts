/** A document that has a text inside, but is none itself. */
export type DocumentKind = "pdf" | "docx";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** The header of a PDF may stand behind other bytes; readers look for it in the first kilobyte. */
const PDF_REACH = 1024;
/** In every DOCX, in the name of a member, at its front or in the directory at its end. */
const MEMBER = [..."word/document"].map((char) => char.charCodeAt(0));

/** Tells a DOCX or a PDF by its bytes; the name of a file says nothing. Cheap: it looks at the start, and of a ZIP also at the directory. */
export function readKind(bytes: Uint8Array): DocumentKind | undefined {
  if (holds(bytes.subarray(0, PDF_REACH), PDF)) return "pdf";
  return startsWith(bytes, ZIP, 0) && holds(bytes.subarray(-65_536), MEMBER) ? "docx" : undefined;
}

const startsWith = (bytes: Uint8Array, magic: readonly number[], at: number): boolean =>
  magic.every((byte, index) => bytes[at + index] === byte);

function holds(bytes: Uint8Array, magic: readonly number[]): boolean {
  for (let at = bytes.indexOf(magic[0] as number); at >= 0; at = bytes.indexOf(magic[0] as number, at + 1)) {
    if (startsWith(bytes, magic, at)) return true;
  }
  return false;
}
