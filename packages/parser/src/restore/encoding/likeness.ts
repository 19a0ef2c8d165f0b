import { COMMON_CHARACTERS } from "../../source/encoding/common-characters.data.ts";

let common: Uint8Array | undefined;

/** 1 by code unit for the characters that make up most of running Chinese. */
function toCommonUnits(): Uint8Array {
  if (common) return common;
  common = new Uint8Array(0x10000);
  for (let at = 0; at < COMMON_CHARACTERS.length; at++) common[COMMON_CHARACTERS.charCodeAt(at)] = 1;
  return common;
}

/** How much a text looks like running Chinese. */
export interface Likeness {
  readonly han: number;
  /** Of the Chinese characters, 0–1; running text has more than a third, a wrong reading a twentieth. */
  readonly common: number;
  /** Letters of Latin-1 (À to ÿ and the signs before them). */
  readonly western: number;
  readonly ascii: number;
}

const SAMPLES = 12;
const SAMPLE_LENGTH = 12;

/** Looks at evenly spread samples of a long text: what was done to a page was done to most of it. */
export function toSampledLikeness(text: string): Likeness {
  const isLong = text.length > SAMPLES * SAMPLE_LENGTH;
  const step = isLong ? Math.floor((text.length - SAMPLE_LENGTH) / (SAMPLES - 1)) : text.length;
  const length = isLong ? SAMPLE_LENGTH : text.length;
  const seen = { han: 0, common: 0, western: 0, ascii: 0 };
  for (let from = 0, at = 0; at < (isLong ? SAMPLES : 1); at++, from += step) count(text, from, from + length, seen);
  return toShare(seen);
}

export function toLikeness(text: string): Likeness {
  const seen = { han: 0, common: 0, western: 0, ascii: 0 };
  count(text, 0, text.length, seen);
  return toShare(seen);
}

interface Counts {
  han: number;
  common: number;
  western: number;
  ascii: number;
}

function toShare({ han, common, western, ascii }: Counts): Likeness {
  return { han, common: han === 0 ? 0 : common / han, western, ascii };
}

function count(text: string, from: number, to: number, seen: Counts): void {
  const isCommonUnit = toCommonUnits();
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) seen.ascii++;
    else if (code >= 0xa0 && code <= 0xff) seen.western++;
    else if (code >= 0x3400 && code <= 0x9fff) {
      seen.han++;
      seen.common += isCommonUnit[code] as number;
    }
  }
}

/** Whether a code unit is one of the characters that make up most of running Chinese. */
export function isCommonUnit(unit: number): boolean {
  return toCommonUnits()[unit] === 1;
}

/** Whether every Chinese character of a text is a common one. */
export function isCommon(text: string): boolean {
  const isCommonUnit = toCommonUnits();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff && isCommonUnit[code] === 0) return false;
  }
  return true;
}
