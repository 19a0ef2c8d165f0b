/** Encodings of Chinese in one and two bytes. */
export type DoubleByte = "gb18030" | "big5";

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;
const NO_TRAIL = 0x7f;
const ROW = LAST_TRAIL - FIRST_TRAIL + 1;
const UNREADABLE = 0xfffd;

/** The pairs of an encoding both ways, private use included, so that what a program read wrongly can be written back as it was. */
export interface PairTable {
  /** The code unit of two bytes; 0 where they are no pair of one unit. */
  decode(lead: number, trail: number): number;
  /** Lead × 256 + trail of a code unit; 0 where it has no pair. */
  encode(unit: number): number;
  /** The same for a character of two units. */
  encodeWide(character: string): number;
}

const tables = new Map<DoubleByte, PairTable | undefined>();

/** Built at the first call from the platform's own decoder, which only decodes; `undefined` where the platform has none. */
export function loadPairs(encoding: DoubleByte): PairTable | undefined {
  if (!tables.has(encoding)) tables.set(encoding, build(encoding));
  return tables.get(encoding);
}

function build(encoding: DoubleByte): PairTable | undefined {
  const characters = decodeAll(encoding);
  if (!characters) return undefined;
  const units = new Uint16Array((LAST_LEAD - FIRST_LEAD + 1) * ROW);
  const pairs = new Uint16Array(0x10000);
  const wide = new Map<string, number>();
  let next = 0;
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      if (trail === NO_TRAIL) continue;
      const character = characters[next++] as string;
      const unit = character.charCodeAt(0);
      // an unreadable pair gives U+FFFD, alone or before its ASCII trail
      if (unit === UNREADABLE) continue;
      const pair = lead * 256 + trail;
      // of two pairs for one character the first is the standard's: A1A1 is written for a space, A3A0 read as one
      if (character.length > 1) {
        if (!wide.has(character)) wide.set(character, pair);
        continue;
      }
      units[(lead - FIRST_LEAD) * ROW + trail - FIRST_TRAIL] = unit;
      if (pairs[unit] === 0) pairs[unit] = pair;
    }
  }
  return {
    decode(lead, trail) {
      if (lead < FIRST_LEAD || lead > LAST_LEAD || trail < FIRST_TRAIL || trail > LAST_TRAIL) return 0;
      return units[(lead - FIRST_LEAD) * ROW + trail - FIRST_TRAIL] as number;
    },
    encode: (unit) => pairs[unit] as number,
    encodeWide: (character) => wide.get(character) ?? 0,
  };
}

/** What every pair of bytes is read as, lead by lead; a line end after each keeps them apart. */
function decodeAll(encoding: DoubleByte): string[] | undefined {
  const data = new Uint8Array((LAST_LEAD - FIRST_LEAD + 1) * (ROW - 1) * 3);
  let length = 0;
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      if (trail === NO_TRAIL) continue;
      data[length++] = lead;
      data[length++] = trail;
      data[length++] = 0x0a;
    }
  }
  try {
    return new TextDecoder(encoding).decode(data).split("\n");
  } catch {
    return undefined;
  }
}

/** The two bytes of one character as `lead * 256 + trail`; `undefined` for ASCII and for what the encoding lacks. */
export function readPair(character: string, encoding: DoubleByte): number | undefined {
  const table = loadPairs(encoding);
  const pair = character.length === 1 ? table?.encode(character.charCodeAt(0)) : table?.encodeWide(character);
  return pair === 0 ? undefined : pair;
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
