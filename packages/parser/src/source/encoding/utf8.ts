/** How far bytes are UTF-8. */
export interface Utf8Shape {
  /** Whole sequences of two bytes and more. */
  readonly sequences: number;
  /** Bytes that belong to no sequence, without a sequence cut off at the end. */
  readonly broken: number;
  /** Offset of a sequence that the end of the bytes cuts off. */
  readonly cutAt: number | undefined;
}

/** Counts in one pass; overlong forms and surrogates are broken, as the Encoding Standard has it. */
export function toUtf8Shape(bytes: Uint8Array): Utf8Shape {
  let sequences = 0;
  let broken = 0;
  const end = bytes.length;
  for (let at = 0; at < end; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = toSequenceLength(lead);
    if (length === 0) {
      broken++;
      at++;
      continue;
    }
    let have = 1;
    while (have < length && at + have < end && isContinuation(lead, have, bytes[at + have] as number)) have++;
    if (have === length) {
      sequences++;
      at += length;
    } else if (at + have === end) return { sequences, broken, cutAt: at };
    else {
      broken++;
      at += have;
    }
  }
  return { sequences, broken, cutAt: undefined };
}

function toSequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

function isContinuation(lead: number, at: number, byte: number): boolean {
  if (at === 1) {
    if (lead === 0xe0) return byte >= 0xa0 && byte <= 0xbf;
    if (lead === 0xed) return byte >= 0x80 && byte <= 0x9f;
    if (lead === 0xf0) return byte >= 0x90 && byte <= 0xbf;
    if (lead === 0xf4) return byte >= 0x80 && byte <= 0x8f;
  }
  return byte >= 0x80 && byte <= 0xbf;
}
