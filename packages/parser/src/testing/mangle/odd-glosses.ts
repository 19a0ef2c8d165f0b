import { MIRROR_GLOSSES } from "./glosses.ts";
import { PLAIN_GLOSSES } from "./plain-glosses.ts";
import { toTraditionalOneToOne } from "./to-traditional.ts";

type Mangler = (clean: string, random: () => number) => string;

const READINGS: ReadonlyMap<string, string> = new Map(
  MIRROR_GLOSSES.split(" ").map((entry) => [entry.charAt(0), entry.slice(1)]),
);

/** Glosses behind converted characters, each written as `write` says; `share` of the places, at random. */
function glossed(share: number, write: (reading: string) => string): Mangler {
  return (clean, random) => {
    let out = "";
    for (const character of toTraditionalOneToOne(clean)) {
      const reading = READINGS.get(character);
      out += reading === undefined || random() > share ? character : character + write(reading);
    }
    return out;
  };
}

const TONES = ["āēīōūǖ", "áéíóúǘ", "ǎěǐǒǔǚ", "àèìòùǜ"];

/** `huì` as `hui4`. */
function toNumbered(reading: string): string {
  let tone = 5;
  const letters = [...reading].map((letter) => {
    const row = TONES.findIndex((marked) => marked.includes(letter));
    if (row === -1) return letter;
    tone = row + 1;
    return "aeiouü".charAt((TONES[row] as string).indexOf(letter));
  });
  return letters.join("") + tone;
}

/** Once behind any character, at random, ü as keyboards write it. */
const tonelessOnce: Mangler = (clean, random) => {
  let out = "";
  for (const character of clean) {
    const reading = PLAIN_GLOSSES.get(character);
    out += character;
    if (reading !== undefined && random() < 0.2) out += `(${reading.replace("ü", random() < 0.5 ? "v" : "u:")})`;
  }
  return out;
};

/** Glosses as no mirror of ours has written them, but as another may. */
export const ODD_GLOSSES: Readonly<Record<string, Mangler>> = {
  "toned at random": glossed(0.4, (reading) => `(${reading})`),
  "full-width brackets": glossed(1, (reading) => `（${reading}）`),
  "square brackets": glossed(1, (reading) => `[${reading}]`),
  "space before the bracket": glossed(1, (reading) => ` (${reading})`),
  "capital letters": glossed(1, (reading) => `(${reading.toUpperCase()})`),
  "tone numbers": glossed(1, (reading) => `(${toNumbered(reading)})`),
  "converted and toneless": glossed(1, (reading) => `(${toNumbered(reading).slice(0, -1)})`),
  "toneless once": tonelessOnce,
};
