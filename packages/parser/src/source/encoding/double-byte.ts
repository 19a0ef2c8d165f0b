/** Encodings of Chinese in one and two bytes. */
export type DoubleByte = "gb18030" | "big5";

const tables = new Map<DoubleByte, ReadonlyMap<string, number>>();

/**
 * The two bytes of one character as `lead * 256 + trail`; `undefined` for ASCII and for what the encoding lacks.
 * The platform only decodes, so the table is its decoder turned round, built at the first call (about 5 ms).
 */
export function readPair(character: string, encoding: DoubleByte): number | undefined {
  return toTable(encoding).get(character);
}

function toTable(encoding: DoubleByte): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      // an unreadable pair gives U+FFFD, alone or before its ASCII trail; of two pairs for one character the first is the standard's
      if (!character.startsWith("\ufffd") && !table.has(character)) table.set(character, lead * 256 + trail);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** The bytes of a text; `undefined` where it holds a character that the encoding lacks. */
export function readBytes(text: string, encoding: DoubleByte): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes[length++] = code;
    else {
      const pair = readPair(character, encoding);
      if (pair === undefined) return undefined;
      bytes[length++] = pair >> 8;
      bytes[length++] = pair & 0xff;
    }
  }
  return bytes.subarray(0, length);
}
