import { expect, test } from "vitest";
import { toReasons } from "./reasons.ts";

const trace = [
  { rule: "people/post-before-name", span: [0, 7], outcome: "fired" },
  { rule: "date/month-day", span: [2, 4], outcome: "refused", reason: "no such day" },
  { rule: "date/month-day", span: [2, 4], outcome: "refused", reason: "no such day" },
  { rule: "clause/task", span: [9, 20], outcome: "fired" },
] as const;

test("only decisions about the stretch are given, each once, with the reason of a refusal", () => {
  const reasons = toReasons(trace, [[3, 6]]);
  expect(reasons.fired).toEqual([{ rule: "people/post-before-name", span: [0, 7], refused: undefined }]);
  expect(reasons.refused).toEqual([{ rule: "date/month-day", span: [2, 4], refused: "no such day" }]);
  expect(reasons.more).toBe(0);
});

test("the narrowest decision stands first", () => {
  const nested = [
    { rule: "a/wide", span: [0, 30], outcome: "fired" },
    { rule: "a/narrow", span: [5, 8], outcome: "fired" },
  ] as const;
  expect(toReasons(nested, [[0, 30]]).fired.map(({ rule }) => rule)).toEqual(["a/narrow", "a/wide"]);
});

test("what is too much to show is counted", () => {
  const many = Array.from({ length: 30 }, (_, i) => ({
    rule: `a/r${i}`,
    span: [0, 4] as const,
    outcome: "fired" as const,
  }));
  const { fired, more } = toReasons(many, [[0, 4]]);
  expect(fired.length + more).toBe(30);
  expect(fired.length).toBeLessThan(30);
});
