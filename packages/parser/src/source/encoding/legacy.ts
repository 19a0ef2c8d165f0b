import { COMMON_CHARACTERS } from "./common-characters.data.ts";

const COMMON = new Set(COMMON_CHARACTERS);
const SAMPLE_BYTES = 65_536;
const CANDIDATES = ["gb18030", "big5"] as const;

/**
 * The encoding of bytes that are no Unicode, by how much they look like Chinese when read so: the share of common characters, less what cannot be read.
 * Where neither reading is Chinese at all the bytes are Western (`windows-1252`).
 */
export function toLegacyEncoding(bytes: Uint8Array): "gb18030" | "big5" | "windows-1252" {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const [gb, big5] = CANDIDATES.map((encoding) => toLikeness(new TextDecoder(encoding).decode(sample)));
  if (!gb || !big5 || Math.max(gb.score, big5.score) <= 0) return isWestern(sample) ? "windows-1252" : "gb18030";
  // GB18030 has a reading for nearly every pair of bytes, so a tie speaks for it only where Big5 fails
  return big5.score > gb.score ? "big5" : "gb18030";
}

function toLikeness(text: string): { readonly score: number } {
  let han = 0;
  let common = 0;
  let unreadable = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) continue;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) unreadable++;
    else if (code >= 0x3400) {
      han++;
      if (COMMON.has(character)) common++;
    }
  }
  const seen = han + unreadable;
  // running Chinese is at least a third common characters; chance gives a twentieth
  return { score: seen === 0 ? 0 : common / seen - 0.08 - unreadable / seen };
}

/** High bytes that stand alone between ASCII letters, as in `café`; Chinese has them in pairs. */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] as number) < 0x80) continue;
    high++;
    if ((bytes[at - 1] ?? 0x20) < 0x80 && (bytes[at + 1] ?? 0x20) < 0x80) alone++;
  }
  return alone * 2 > high;
}
