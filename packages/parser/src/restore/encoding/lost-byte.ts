import { isCommon } from "./likeness.ts";
import { isSingleEuro, readCode, toWanted, type WrongEncoding } from "./wrong-bytes.ts";

const LOST = "\ufffd";
/** Longer places have lost more than their end. */
const MOST_UNITS = 6;
const MOST_CANDIDATES = 8;
/** Marks that end a phrase stand before line ends and ASCII, where bytes are lost most; quotes and brackets of the same block do not. */
const LIKELY = /^[\u3400-\u9fff、。，：；！？”）》]*$/u;

/** What a place of UTF-8 may have said that lost one byte: every filling that gives common characters or marks, in the order of Unicode. */
export function toCandidates(written: string, wrong: WrongEncoding): string[] {
  const place = written.endsWith("?") ? written.slice(0, -1) + LOST : written;
  if (place.length > MOST_UNITS || place.split(LOST).length !== 2) return [];
  const bytes: number[] = [];
  let wanted = 0;
  const add = (byte: number): void => {
    bytes.push(byte);
    wanted = toWanted(wanted, byte === -1 ? 0x80 : byte);
  };
  for (let at = 0; at < place.length; at++) {
    const unit = place.charCodeAt(at);
    const code = place.charAt(at) === LOST ? -1 : isSingleEuro(place, at, wanted) ? 0x80 : readCode(unit, wrong);
    if (code === undefined) return [];
    if (code > 0xff) {
      add(code >> 8);
      add(code & 0xff);
    } else add(code);
  }
  const lost = bytes.indexOf(-1);
  const decoder = new TextDecoder("utf-8");
  const candidates: string[] = [];
  for (let byte = 0x80; byte <= 0xbf; byte++) {
    const text = decoder.decode(Uint8Array.from(bytes, (one, at) => (at === lost ? byte : one)));
    if (!text.includes(LOST) && LIKELY.test(text) && isCommon(text)) candidates.push(text);
  }
  return candidates.slice(0, MOST_CANDIDATES);
}
