import { COMMON_CHARACTERS } from "../../source/encoding/common-characters.data.ts";

const COMMON = new Set(COMMON_CHARACTERS);

/** How much a text looks like running Chinese. */
export interface Likeness {
  readonly han: number;
  /** Of the Chinese characters, 0–1; running text has more than a third, a wrong reading a twentieth. */
  readonly common: number;
  /** Letters of Latin-1 (À to ÿ and the signs before them). */
  readonly western: number;
  readonly ascii: number;
}

const SAMPLES = 32;
const SAMPLE_LENGTH = 96;

/** Looks at evenly spread samples of a long text: what was done to a page was done to most of it. */
export function toSampledLikeness(text: string): Likeness {
  if (text.length <= SAMPLES * SAMPLE_LENGTH) return toLikeness(text);
  const step = Math.floor((text.length - SAMPLE_LENGTH) / (SAMPLES - 1));
  const samples = Array.from({ length: SAMPLES }, (_, at) => text.slice(at * step, at * step + SAMPLE_LENGTH));
  return toLikeness(samples.join(""));
}

export function toLikeness(text: string): Likeness {
  let han = 0;
  let common = 0;
  let western = 0;
  let ascii = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) ascii++;
    else if (code >= 0xa0 && code <= 0xff) western++;
    else if (code >= 0x3400 && code <= 0x9fff) {
      han++;
      if (COMMON.has(text.charAt(at))) common++;
    }
  }
  return { han, common: han === 0 ? 0 : common / han, western, ascii };
}

/** Whether every Chinese character of a text is a common one. */
export function isCommon(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff && !COMMON.has(text.charAt(at))) return false;
  }
  return true;
}
