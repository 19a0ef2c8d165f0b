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

/** Every stretch of a text that can be led back to bytes. Linear. */
export function toStretches(text: string, wrong: WrongEncoding): Stretch[] {
  const stretches: Stretch[] = [];
  const bytes = new Uint8Array(text.length * 2);
  const units = new Int32Array(text.length * 2 + 1);
  let length = 0;
  let start = 0;
  const close = (end: number): void => {
    units[length] = end;
    if (length > 0) stretches.push({ start, end, bytes: bytes.slice(0, length), units: units.slice(0, length + 1) });
    length = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair =
      code < 0x80 ? code : wrong === "windows-1252" ? toWestern().get(code) : readPair(text.charAt(at), wrong);
    if (pair === undefined) {
      close(at);
      continue;
    }
    if (length === 0) start = at;
    units[length] = at;
    if (pair < 0x100) bytes[length++] = pair;
    else {
      bytes[length++] = pair >> 8;
      units[length] = -1;
      bytes[length++] = pair & 0xff;
    }
  }
  close(text.length);
  return stretches;
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
