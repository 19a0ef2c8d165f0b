/** A hash of 64 bits, in two halves; as plain numbers because big integers cost a hundred times as much. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

const PRIME_LOW = 0x1b3;

/** FNV-1a in 64 bits over the UTF-8 of those characters of a text that `takes` accepts; half a pair has none and counts as U+FFFD. */
export function hashCharacters(text: string, takes: (point: number) => boolean): Hash64 {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) as number;
    if (point > 0xffff) at++;
    if (!takes(point)) continue;
    // the bytes of one character in one number, the first lowest
    let bytes = toUtf8(point);
    do {
      const mixed = (low ^ (bytes & 0xff)) >>> 0;
      const product = mixed * PRIME_LOW;
      // the prime is 2^40 + 0x1b3: the first term moves the low half up by a byte
      high = (Math.imul(high, PRIME_LOW) + Math.floor(product / 0x100000000) + (mixed << 8)) >>> 0;
      low = product >>> 0;
      bytes >>>= 8;
    } while (bytes !== 0);
  }
  return { high, low };
}

/** The UTF-8 bytes of a code point, packed into one number, the first lowest. */
function toUtf8(point: number): number {
  if (point < 0x80) return point;
  if (point >= 0xd800 && point < 0xe000) return toUtf8(0xfffd);
  const last = 0x80 | (point & 0x3f);
  if (point < 0x800) return 0xc0 | (point >> 6) | (last << 8);
  const third = 0x80 | ((point >> 6) & 0x3f);
  if (point < 0x10000) return 0xe0 | (point >> 12) | (third << 8) | (last << 16);
  return 0xf0 | (point >> 18) | ((0x80 | ((point >> 12) & 0x3f)) << 8) | (third << 16) | (last << 24);
}
