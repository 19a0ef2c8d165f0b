import { fromGbk, toGbk } from "./gbk.ts";
import { MIRROR_GLOSSES } from "./glosses.ts";
import { ODD_GLOSSES } from "./odd-glosses.ts";
import { PLAIN_GLOSSES } from "./plain-glosses.ts";
import { toTraditionalOneToOne } from "./to-traditional.ts";

/** Numbers below one, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Mangler = (clean: string, random: () => number) => string;

const GLOSSES: readonly (readonly [character: string, reading: string])[] = MIRROR_GLOSSES.split(" ").map((entry) => [
  entry.charAt(0),
  entry.slice(1),
]);

function glossed(share: number, write: (character: string, reading: string) => string): Mangler {
  const chosen = new Map(GLOSSES.slice(0, Math.round(GLOSSES.length * share)));
  return (clean) => {
    let out = "";
    for (const character of toTraditionalOneToOne(clean)) {
      const reading = chosen.get(character);
      out += reading === undefined ? character : write(character, reading);
    }
    return out;
  };
}

const bracketed = (character: string, reading: string) => `${character}(${reading})`;

/** Pressed into the bytes: a pair that stands across two characters is glossed as well, and tears them apart. */
function glossedInBytes(share: number): Mangler {
  const pairs = GLOSSES.slice(0, Math.round(GLOSSES.length * share)).map(
    ([character, reading]) => [toGbk(character), toGbk(`${character}(${reading})`)] as const,
  );
  return (clean) => {
    let data = toGbk(toTraditionalOneToOne(clean));
    for (const [[lead, trail], put] of pairs) {
      const next: number[] = [];
      for (let at = 0; at < data.length; at++) {
        if (data[at] === lead && data[at + 1] === trail) {
          next.push(...put);
          at++;
        } else next.push(data[at] as number);
      }
      data = next;
    }
    return fromGbk(data);
  };
}

const WEATHER = ["☁", "☀", "❄", "☔", "⚡", "💦", "☭", "✨"];

function tonelessAndRepeated(signs: number): Mangler {
  return (clean, random) => {
    let out = "";
    for (const character of clean) {
      out += character;
      const reading = PLAIN_GLOSSES.get(character);
      if (reading === undefined || random() > 0.33) continue;
      for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
        const sign = random() < signs ? (WEATHER[Math.floor(random() * WEATHER.length)] as string) : "";
        const cut = Math.floor(random() * (reading.length + 1));
        out += `(${reading.slice(0, cut)}${sign}${reading.slice(cut)})`;
      }
    }
    return out;
  };
}

const HALF: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "！": "!",
  "？": "?",
  "（": "(",
  "）": ")",
};
const halfWidthMarks: Mangler = (clean) => clean.replace(/[，：；！？（）]/gu, (mark) => HALF[mark] as string);
const halfWidthCommas: Mangler = (clean) => clean.replace(/，/gu, ",");

/** A comma strewn in before a mark, or a mark printed twice. */
const doubledMarks: Mangler = (clean, random) =>
  clean.replace(/[，。、；]/gu, (mark) => {
    if (random() > 0.2) return mark;
    if (random() < 0.5) return mark + mark;
    return `${random() < 0.5 ? "," : "，"}${mark}`;
  });
/** Every comma twice in half width, and one before every other mark. */
const doubledCommas: Mangler = (clean) => clean.replace(/[，。、；]/gu, (mark) => (mark === "，" ? ",," : `,${mark}`));

const lostDateMarks: Mangler = (clean) => clean.replace(/(?<=^|\n|[，。年])(1[0-2])月([1-3]\d)日/gu, "$1$2日");

const dotsInWords: Mangler = (clean, random) =>
  clean.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => (random() < 0.02 ? "." : ""));
const emojiNoise: Mangler = (clean, random) =>
  clean.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () =>
    random() < 0.03 ? (WEATHER[Math.floor(random() * WEATHER.length)] as string) : "",
  );

const hardWrapped: Mangler = (clean) =>
  clean
    .split("\n")
    .map((line) => line.match(/.{1,38}/gu)?.join("\n") ?? "")
    .join("\n");

const SPAM = ["7 I9 U) K# f% O", "' i2 O& Q! z7 L", "9 p: a2 k+ Y( x3 T% n"];
const forumLines: Mangler = (clean, random) =>
  clean
    .split("\n")
    .map((line) => (random() < 0.6 ? `${line}\n${SPAM[Math.floor(random() * SPAM.length)]}` : line))
    .join("\n");

const repeatedBody: Mangler = (clean) => `${clean}\n${clean}`;

const then =
  (...steps: Mangler[]): Mangler =>
  (clean, random) =>
    steps.reduce((text, step) => step(text, random), clean);

/** Every style that is known, by name. `lost bytes` is the only one that loses anything. */
export const MANGLERS: Readonly<Record<string, Mangler>> = {
  "toned dense": glossed(1, bracketed),
  "toned sparse": glossed(0.3, bracketed),
  "toned minimal": glossed(0.08, bracketed),
  "toned with a space": glossed(0.6, (character, reading) => `${character}(${reading} )`),
  "toned and half-width": then(halfWidthMarks, glossed(1, bracketed)),
  "toned and doubled": then(doubledMarks, glossed(0.5, bracketed)),
  "toneless repeated": tonelessAndRepeated(0),
  "toneless with signs": tonelessAndRepeated(0.3),
  "converted only": then(toTraditionalOneToOne),
  "half-width marks": halfWidthMarks,
  "half-width commas": halfWidthCommas,
  "doubled marks": doubledMarks,
  "doubled commas": doubledCommas,
  "doubled and half-width": then(doubledMarks, halfWidthMarks),
  "lost date marks": lostDateMarks,
  "dots in words": dotsInWords,
  "emoji between characters": emojiNoise,
  "hard wraps": hardWrapped,
  "forum lines": forumLines,
  "repeated body": repeatedBody,
  "bytes dense": glossedInBytes(1),
  "bytes sparse": glossedInBytes(0.4),
  ...ODD_GLOSSES,
};
