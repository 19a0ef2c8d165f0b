import { COMMON_CHARACTERS } from "./common-characters.data.ts";
import type { DoubleByte } from "./double-byte.ts";

const COMMON = new Set(COMMON_CHARACTERS);
const SAMPLE_BYTES = 65_536;
/** Running Chinese is at least a third common characters; a wrong reading gives a twentieth. */
const BY_CHANCE = 0.08;
/** How much likelier another encoding must be than the one that the page declares. */
const CLEARLY = 0.2;

/**
 * The encoding of bytes that are no Unicode, by how much they look like Chinese when read so: the share of common characters, less what cannot be read.
 * Where neither reading is Chinese at all the bytes are Western (`windows-1252`).
 *
 * @param declared - Stands unless the other is clearly likelier.
 */
export function toLegacyEncoding(bytes: Uint8Array, declared: DoubleByte | undefined): DoubleByte | "windows-1252" {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const gb = toLikeness(new TextDecoder("gb18030").decode(sample));
  const big5 = toLikeness(new TextDecoder("big5").decode(sample));
  if (declared === "gb18030" && big5 <= gb + CLEARLY) return "gb18030";
  if (declared === "big5" && gb <= big5 + CLEARLY) return "big5";
  if (Math.max(gb, big5) <= 0) return isWestern(sample) ? "windows-1252" : "gb18030";
  return big5 > gb ? "big5" : "gb18030";
}

function toLikeness(text: string): number {
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
  return seen === 0 ? 0 : common / seen - BY_CHANCE - unreadable / seen;
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
