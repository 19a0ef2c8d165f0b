import { type DoubleByte, readPair } from "../../source/encoding/double-byte.ts";

/** The bytes that a stretch of wrongly read text was read from. */
export interface Stretch {
  /** Where it stands in the text; outside of all stretches are characters that the wrong encoding lacks. */
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
  /** For each byte the index of the unit that it begins, -1 for the second byte of a pair; one more for the end. */
  readonly units: Int32Array;
}

/** An encoding that text may have been read in by mistake. */
export type WrongEncoding = DoubleByte | "windows-1252";

/**
 * Every stretch of a text that can be led back to bytes. Linear.
 *
 * @param isUtf8 - The bytes are thought to be UTF-8, which tells two origins of € apart.
 */
export function toStretches(text: string, wrong: WrongEncoding, isUtf8: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  const bytes = new Uint8Array(text.length * 2);
  const units = new Int32Array(text.length * 2 + 1);
  let length = 0;
  let start = 0;
  let wanted = 0;
  const close = (end: number): void => {
    units[length] = end;
    if (length > 0) stretches.push({ start, end, bytes: bytes.slice(0, length), units: units.slice(0, length + 1) });
    length = 0;
    wanted = 0;
  };
  const add = (byte: number, unit: number): void => {
    units[length] = unit;
    bytes[length++] = byte;
    wanted = toWanted(wanted, byte);
  };
  for (let at = 0; at < text.length; at++) {
    const isSingle = isUtf8 && wrong === "gb18030" && isSingleEuro(text, at, wanted);
    const code = isSingle ? EURO_BYTE : readCode(text.charCodeAt(at), wrong);
    if (code === undefined) {
      close(at);
      continue;
    }
    if (length === 0) start = at;
    if (code > 0xff) {
      add(code >> 8, at);
      add(code & 0xff, -1);
    } else add(code, at);
  }
  close(text.length);
  return stretches;
}

/** How many bytes a sequence of UTF-8 still wants after one more. */
export function toWanted(wanted: number, byte: number): number {
  if (byte < 0x80) return 0;
  if (byte <= 0xbf) return Math.max(0, wanted - 1);
  return byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
}

const EURO = 0x20ac;
const EURO_BYTE = 0x80;

/**
 * Programs read the single byte 80 in GBK as €, which has a pair (A2E3) as well. Inside a sequence only 80 can stand;
 * at its last byte what follows tells: behind 80 another sequence begins, behind A2E3 the one that E3 began goes on.
 *
 * @param wanted - How many bytes the sequence before still wants.
 */
export function isSingleEuro(text: string, at: number, wanted: number): boolean {
  if (text.charCodeAt(at) !== EURO || wanted === 0) return false;
  if (wanted > 1 || at + 1 === text.length) return true;
  const next = readCode(text.charCodeAt(at + 1), "gb18030") ?? 0;
  const byte = next > 0xff ? next >> 8 : next;
  return byte < 0x80 || byte > 0xbf;
}

/** The byte, or lead × 256 + trail, that a unit was read from; `undefined` where the encoding has none. */
export function readCode(unit: number, wrong: WrongEncoding): number | undefined {
  if (unit < 0x80) return unit;
  return wrong === "windows-1252" ? toWestern().get(unit) : readPair(String.fromCharCode(unit), wrong);
}

let western: ReadonlyMap<number, number> | undefined;

/** Unit → byte of Windows-1252, and of Latin-1 where that has controls. */
function toWestern(): ReadonlyMap<number, number> {
  if (western) return western;
  const table = new Map<number, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) table.set(byte, byte);
  const decoded = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 128 }, (_, at) => at + 0x80));
  for (let at = 0; at < decoded.length; at++) table.set(decoded.charCodeAt(at), at + 0x80);
  western = table;
  return table;
}
