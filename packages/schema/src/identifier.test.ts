import { expect, test } from "vitest";
import { Anchor, ConceptCode, Hash, LocalId, RuleId } from "./identifier.ts";
import { Issue } from "./issue.ts";

const CASES = [
  [LocalId, ["m1", "p30", "d7.2"], ["", "m", "1", "d7.2.1", "d7."]],
  [Anchor, ["0123456789ab", "0123456789ab-2"], ["0123456789a", "0123456789AB", "0123456789ab-"]],
  [Hash, ["0".repeat(32)], ["0".repeat(31), "g".repeat(32)]],
  [ConceptCode, ["test.community", "policy.v9", "resp.four-side"], ["test", "Test.community", ".x", "test."]],
  [RuleId, ["clause/task", "people/post-before-name"], ["clause", "/task", "clause/"]],
] as const;

test.each(CASES.flatMap(([schema, good]) => good.map((value) => [value, schema] as const)))(
  "%s is what it says",
  (value, schema) => {
    expect(schema.parse(value)).toBe(value);
  },
);

test.each(CASES.flatMap(([schema, , bad]) => bad.map((value) => [value, schema] as const)))(
  "%j is refused",
  (value, schema) => {
    expect(schema.safeParse(value).success).toBe(false);
  },
);

test("an issue's code is a path, so that it has a page", () => {
  const issue = { code: "date/no-year", span: null, message: "…", hint: "…" };
  expect(Issue.parse(issue)).toEqual(issue);
  expect(Issue.safeParse({ ...issue, code: "no-year" }).success).toBe(false);
});
