/** A hash of 64 bits, in two halves; as plain numbers because big integers cost a hundred times as much. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

const PRIME_LOW = 0x1b3;

/** Takes in bytes one by one; the hash of what it was given is FNV-1a, in 64 bits. */
export class Fnv1a implements Hash64 {
  high = 0xcbf29ce4;
  low = 0x84222325;

  byte(byte: number): void {
    const low = (this.low ^ byte) >>> 0;
    const product = low * PRIME_LOW;
    // the prime is 2^40 + 0x1b3: the first term moves the low half up by a byte
    this.high = (Math.imul(this.high, PRIME_LOW) + Math.floor(product / 0x100000000) + (low << 8)) >>> 0;
    this.low = product >>> 0;
  }

  /** The UTF-8 bytes of a code point; half a pair has none and counts as U+FFFD. */
  codePoint(point: number): void {
    const printed = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
    if (printed < 0x80) {
      this.byte(printed);
      return;
    }
    if (printed < 0x800) {
      this.byte(0xc0 | (printed >> 6));
    } else if (printed < 0x10000) {
      this.byte(0xe0 | (printed >> 12));
      this.byte(0x80 | ((printed >> 6) & 0x3f));
    } else {
      this.byte(0xf0 | (printed >> 18));
      this.byte(0x80 | ((printed >> 12) & 0x3f));
      this.byte(0x80 | ((printed >> 6) & 0x3f));
    }
    this.byte(0x80 | (printed & 0x3f));
  }
}
