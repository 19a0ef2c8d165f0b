import type { Stretch } from "./wrong-bytes.ts";

/** Units of the text whose bytes are whole UTF-8, and what they say. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Chinese, its marks, full-width forms, Latin letters and general punctuation: what stands on a Chinese page. */
const EXPECTED = /^[\u0020-\u024f\u2000-\u27bf\u3000-\u33ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\s]*$/u;
const WIDE = /[\u3000-\u9fff\uff00-\uffef]/u;

/** The longest runs of a stretch that begin and end both at a character of the text and at a character of UTF-8; runs of ASCII alone are left out. */
export function toUtf8Runs({ bytes, units }: Stretch): Run[] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const runs: Run[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = toRunEnd(bytes, units, at);
    if (end > at) {
      const text = decoder.decode(bytes.subarray(at, end));
      if (WIDE.test(text) && EXPECTED.test(text))
        runs.push({ start: units[at] as number, end: units[end] as number, text });
      at = end;
    } else {
      // on to the next unit of the text
      do at++;
      while (at < bytes.length && units[at] === -1);
    }
  }
  return runs;
}

function toRunEnd(bytes: Uint8Array, units: Int32Array, from: number): number {
  let end = from;
  for (let at = from; at < bytes.length; ) {
    const next = at + toSequenceLength(bytes, at);
    if (next === at) return end;
    at = next;
    if (units[at] !== -1) end = at;
  }
  return end;
}

/** Length of the sequence that begins at a byte; 0 where none does or it is cut off. */
function toSequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes[at + offset];
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  // overlong forms, surrogates, beyond Unicode
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return length;
}
