import type { Span } from "@readout/schema";
import type { RuleExamples } from "../engine/rule.ts";
import { type AnyRule, Scanner } from "../engine/scan.ts";

/** One example that does not hold, in words a person can act on. */
export interface BrokenExample {
  readonly example: string;
  readonly problem: string;
}

// biome-ignore lint/suspicious/noExplicitAny: examples of every value and context are checked alike
export type AnyExamples = RuleExamples<any, any>;

/**
 * Checks the marked examples of one rule: what stands between ⟦ and ⟧ must be read, alone and with the value given; in a `skip` nothing may be.
 * A value with a `span` of its own narrows what was matched, and is not compared.
 */
export function checkExamples({ rule, context, match, skip }: AnyExamples): BrokenExample[] {
  const broken: BrokenExample[] = [];
  for (const [marked, expected] of match) {
    const { text, span } = readMarked(marked);
    const readings = readAll(rule, context, text);
    const found = readings.find((reading) => reading.span[0] === span[0] && reading.span[1] === span[1]);
    if (!found)
      broken.push({
        example: marked,
        problem: `read ${readings.length === 0 ? "nothing" : readings.map((reading) => text.slice(...reading.span)).join(" | ")}`,
      });
    else if (readings.length > 1)
      broken.push({
        example: marked,
        problem: `also read ${readings
          .filter((reading) => reading !== found)
          .map((reading) => text.slice(...reading.span))
          .join(" | ")}`,
      });
    else if (!isEqual(found.value, expected))
      broken.push({ example: marked, problem: `value ${JSON.stringify(found.value)}` });
  }
  for (const text of skip) {
    const readings = readAll(rule, context, text);
    if (readings.length > 0)
      broken.push({
        example: text,
        problem: `read ${readings.map((reading) => text.slice(...reading.span)).join(" | ")}`,
      });
  }
  return broken;
}

/** Places where a rule's pattern matches though none of its triggers begins there within reach: the engine would never see them. */
export function checkTriggers({ rule, match, skip }: AnyExamples): BrokenExample[] {
  const broken: BrokenExample[] = [];
  for (const text of [...match.map(([marked]) => readMarked(marked).text), ...skip]) {
    for (let at = 0; at < text.length; at++) {
      rule.pattern.lastIndex = at;
      const matched = rule.pattern.exec(text)?.[0];
      if (matched === undefined) continue;
      const within = rule.triggers.some((trigger) => {
        const offset = text.indexOf(trigger, at) - at;
        return offset >= 0 && offset < matched.length && offset <= rule.reach;
      });
      if (!within) broken.push({ example: text, problem: `matches ${matched} without a trigger within reach` });
    }
  }
  return broken;
}

/** Quantifiers without an upper bound, outside character classes; a pattern must have none to stay linear. */
export function unboundedQuantifiers(pattern: RegExp): string[] {
  const outside = pattern.source.replace(/\\./gu, "_").replace(/\[[^\]]*\]/gu, "_");
  return outside.match(/[*+]|\{\d+,\}/gu) ?? [];
}

function readMarked(marked: string): { text: string; span: Span } {
  const from = marked.indexOf("⟦");
  const to = marked.indexOf("⟧") - 1;
  if (from < 0 || to < from) throw new Error(`an example needs one ⟦marked⟧ span: ${marked}`);
  return { text: marked.replace("⟦", "").replace("⟧", ""), span: [from, to] };
}

function readAll(rule: AnyRule, context: unknown, text: string): { span: Span; value: unknown }[] {
  return new Scanner([], [rule])
    .scan(text)
    .run(rule, context)
    .map(({ span, value }) => {
      if (typeof value !== "object" || value === null || !("span" in value)) return { span, value };
      const { span: own, ...rest } = value;
      return { span: (own as Span | undefined) ?? span, value: rest };
    });
}

/** Deep equality of plain data; what is `undefined` counts as absent. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => isEqual(left[key], right[key]));
}
