import type { CopyMapEntry, Readout } from "@readout/schema";
import type { Extracted } from "./extracted.ts";

/** What is told of the source in every answer that the parser gives. */
type Sourced = Pick<Readout, "source" | "witness" | "copyMap"> & { readonly units?: Readout["units"] };

/**
 * An answer about the text of a document, told as one about the document: its type, size and hash, and, where the edits are given, the map to its places.
 *
 * @param answer - Of `parse` or `restore`, for the extracted text.
 * @param isMapped - Whether the answer carries places of the copy.
 */
export async function withSource<T extends Sourced>(
  answer: T,
  bytes: Uint8Array,
  { text, mediaType, map }: Extracted,
  isMapped: boolean,
): Promise<T> {
  const copyMap = answer.units === "codepoint" ? toCodePoints(text, map) : [...map];
  return {
    ...answer,
    witness: await toWitness(bytes),
    source: { ...answer.source, mediaType, encoding: "binary", bytes: bytes.length },
    ...(isMapped ? { copyMap } : {}),
  };
}

/** The first 128 bits of the SHA-256, as 32 hex digits. */
async function toWitness(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash, 0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The map with the places of the copy counted in code points; those of the document stay as they are. Linear. */
function toCodePoints(text: string, map: readonly CopyMapEntry[]): CopyMapEntry[] {
  let at = 0;
  let points = 0;
  const toPoint = (position: number): number => {
    while (at < position) {
      at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      points++;
    }
    return points;
  };
  return map.map((entry) => ({ ...entry, copy: [toPoint(entry.copy[0]), toPoint(entry.copy[1])] }));
}
