import { type FirstUnits, toFirstUnits } from "./first-units.ts";

/** A pattern that is tried at single places of a text; most places are told by their first character. */
export interface PlacePattern {
  /** Flags `uy`: runs sticky. */
  readonly pattern: RegExp;
  /** What a match begins with, where the pattern tells. */
  readonly first: FirstUnits | undefined;
}

export function definePlacePattern({ source }: RegExp): PlacePattern {
  const pattern = new RegExp(source, "uy");
  return { pattern, first: toFirstUnits(pattern) };
}

/** The match at exactly one place; not tried where none can begin. */
export function matchAt({ first, pattern }: PlacePattern, text: string, at: number): RegExpExecArray | null {
  if (first && !first.mayBeginAt(text, at)) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the match at exactly one place ends; `undefined` where none begins. */
export function matchEnd({ first, pattern }: PlacePattern, text: string, at: number): number | undefined {
  if (first && !first.mayBeginAt(text, at)) return undefined;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
