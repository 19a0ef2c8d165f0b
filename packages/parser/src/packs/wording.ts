import type { Wording } from "./pack.ts";

/** Writes a pattern from pieces: white space between them is for the eye and is dropped. */
export function pattern(pieces: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(String.raw({ raw: pieces.raw }, ...parts).replace(/\s/gu, ""), "u");
}

/** A wording known by its triggers (separated by white space). */
export function wording(triggers: string, reach: number, source: RegExp): Wording {
  return { triggers: triggers.split(/\s+/u), reach, pattern: source };
}

/** Alternatives, none kept as a group; the longest first, so that none hides a longer one. */
export function oneOf(words: string): string {
  const longestFirst = words
    .trim()
    .split(/\s+/u)
    .toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.join("|")})`;
}
