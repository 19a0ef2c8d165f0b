import type { Span } from "@readout/schema";
import { definePlacePattern, type PlacePattern } from "./place-pattern.ts";

/** What a rule's reader sees of one place in the text. */
export interface RuleMatch {
  readonly text: string;
  readonly span: Span;
  /** The matched characters. */
  readonly matched: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Span of a named group that took part in the match, else `undefined`. */
  groupSpan(name: string): Span | undefined;
}

/** A reader's refusal: the pattern stood, but the place is not what the rule is for. `explain` shows the reason. */
export interface Refusal {
  readonly refused: string;
}

/**
 * A rule as data: literals that trigger it, a linear pattern, and a reader.
 * `C` is what the reader needs to know beside the text (the publication date, the meeting's division).
 */
export interface Rule<V, C = void> extends PlacePattern {
  readonly id: string;
  /** Every match contains one of these. */
  readonly triggers: readonly string[];
  /** How many code units before its trigger a match may begin. */
  readonly reach: number;
  readonly read: (match: RuleMatch, context: C) => V | Refusal | undefined;
}

export interface RuleSpec<V, C> {
  id: string;
  triggers: readonly string[];
  reach?: number;
  pattern: RegExp;
  read: (match: RuleMatch, context: C) => V | Refusal | undefined;
}

export function defineRule<V, C = void>(spec: RuleSpec<V, C>): Rule<V, C> {
  return { reach: 0, ...spec, ...definePlacePattern(spec.pattern) };
}

export function refuse(reason: string): Refusal {
  return { refused: reason };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value;
}

/** Examples of one rule; ⟦ ⟧ stand around the span that must be found. */
export interface RuleExamples<V, C = void> {
  readonly rule: Rule<V, C>;
  readonly context?: C;
  readonly match: readonly (readonly [marked: string, value: unknown])[];
  readonly skip: readonly string[];
}

export function defineExamples<V, C>(rule: Rule<V, C>, examples: Omit<RuleExamples<V, C>, "rule">): RuleExamples<V, C> {
  return { rule, ...examples };
}
