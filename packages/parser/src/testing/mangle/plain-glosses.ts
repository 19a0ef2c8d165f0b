import { PLAIN_READINGS } from "../../restore/gloss/readings.data.ts";

/** A toneless reading for every character that has one. */
export const PLAIN_GLOSSES: ReadonlyMap<string, string> = new Map(
  [...PLAIN_READINGS.matchAll(/([a-zü]+)([^a-zü]+)/gu)].flatMap(([, syllable, characters]) =>
    [...(characters as string)].map((character) => [character, syllable as string] as const),
  ),
);
