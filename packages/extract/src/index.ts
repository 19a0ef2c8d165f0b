import type { Extracted } from "./extracted.ts";
import { readKind } from "./kind.ts";

export { type Extracted, toPlace } from "./extracted.ts";
export { type DocumentKind, readKind } from "./kind.ts";
export { withSource } from "./with-source.ts";

/**
 * The text of a DOCX or a PDF. The reader of either is loaded when it is needed; nothing is fetched from elsewhere.
 *
 * @returns `undefined` where the bytes are neither.
 * @throws ReadoutError - `source/encrypted`, `source/no-text-layer`, `source/damaged`.
 */
export async function extract(bytes: Uint8Array): Promise<Extracted | undefined> {
  const kind = readKind(bytes);
  if (kind === "pdf") return (await import("./pdf/read-pdf.ts")).readPdf(bytes);
  if (kind === "docx") return (await import("./docx/read-docx.ts")).readDocx(bytes);
  return;
}
