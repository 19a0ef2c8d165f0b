import type { Span } from "@readout/schema";
import type { PlacePattern } from "./place-pattern.ts";
import type { RuleMatch } from "./rule.ts";

const NO_GROUPS = {};
const withPlaces = new WeakMap<RegExp, RegExp>();

/** A match as a rule's reader sees it. */
export function toMatch({ pattern }: PlacePattern, text: string, at: number, found: RegExpExecArray): RuleMatch {
  // places of groups cost a second run, and few readers ask for them
  let places: Readonly<Record<string, Span | undefined>> | undefined;
  return {
    text,
    span: [at, at + found[0].length],
    matched: found[0],
    groups: found.groups ?? NO_GROUPS,
    groupSpan: (name) => {
      if (found.groups?.[name] === undefined) return undefined;
      places ??= findPlaces(pattern, text, at);
      return places[name];
    },
  };
}

function findPlaces(pattern: RegExp, text: string, at: number): Readonly<Record<string, Span | undefined>> {
  let indexing = withPlaces.get(pattern);
  if (!indexing) {
    indexing = new RegExp(pattern.source, "duy");
    withPlaces.set(pattern, indexing);
  }
  indexing.lastIndex = at;
  return indexing.exec(text)?.indices?.groups ?? NO_GROUPS;
}
