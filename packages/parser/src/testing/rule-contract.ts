import { describe, expect, it } from "vitest";
import type { AnyRule } from "../engine/scan.ts";
import { type AnyExamples, checkExamples, checkTriggers, unboundedQuantifiers } from "./examples.ts";

/** What holds of every rule of a list: an id of its own, examples both ways that hold, triggers that see every match, a linear pattern. */
export function describeRules(name: string, rules: readonly AnyRule[], examples: readonly AnyExamples[]): void {
  describe(name, () => {
    it("lists every rule once", () => {
      expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))]);
    });

    describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
      const own = examples.filter((entry) => entry.rule === rule);

      it("has match and skip examples", () => {
        expect(own).toHaveLength(1);
        expect(own[0]?.match.length).toBeGreaterThan(0);
        expect(own[0]?.skip.length).toBeGreaterThan(0);
      });

      it("reads what its examples mark, and nothing else", () => {
        expect(own.flatMap(checkExamples)).toEqual([]);
      });

      it("matches nowhere without one of its triggers", () => {
        // the examples of all the rules are texts for each of them
        expect(examples.flatMap(({ match, skip }) => checkTriggers({ rule, match, skip }))).toEqual([]);
      });

      it("has a linear pattern", () => {
        expect(unboundedQuantifiers(rule.pattern)).toEqual([]);
      });
    });
  });
}
