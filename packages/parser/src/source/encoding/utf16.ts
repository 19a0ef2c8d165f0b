const SAMPLE_BYTES = 65_536;
/** Fewer bytes than this decide nothing. */
const LEAST_BYTES = 4;
const LEAST_SHARE = 0.97;

/**
 * UTF-16 without a mark, by its high bytes: in Chinese and ASCII text they are nearly all 00, 20, 30, 4E–9F or FF, and the low bytes are not.
 * NULs at one parity are needed, or a share that no other encoding of Chinese reaches.
 */
export function readUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < LEAST_BYTES) return undefined;
  const big = toLikeness(bytes, length, 0);
  const little = toLikeness(bytes, length, 1);
  if (big.share >= LEAST_SHARE && big.score > little.score) return "utf-16be";
  if (little.share >= LEAST_SHARE && little.score > big.score) return "utf-16le";
  return undefined;
}

/** `parity` is the place of the high byte in each unit. */
function toLikeness(bytes: Uint8Array, length: number, parity: 0 | 1): { share: number; score: number } {
  let plausible = 0;
  let marks = 0;
  for (let at = 0; at < length; at += 2) {
    const high = bytes[at + parity] as number;
    const low = bytes[at + 1 - parity] as number;
    if (isPlausible(high, low)) plausible++;
    // an ASCII character, or a CJK or full-width mark: two bytes that in GBK, Big5 and UTF-8 do not stand so
    if ((high === 0 && low >= 0x09 && low < 0x7f) || (high === 0x30 && low <= 0x11) || (high === 0xff && low <= 0x1f))
      marks++;
  }
  const units = length / 2;
  return marks * 50 < units ? { share: 0, score: 0 } : { share: plausible / units, score: plausible + marks };
}

function isPlausible(high: number, low: number): boolean {
  if (high === 0) return (low >= 0x20 && low !== 0x7f) || (low >= 0x09 && low <= 0x0d);
  return high === 0x20 || high === 0x30 || high === 0xff || (high >= 0x4e && high <= 0x9f);
}
