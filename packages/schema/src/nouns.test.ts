import { expect, test } from "vitest";
import { z } from "zod";
import * as everything from "./index.ts";

const EXPORTS: [string, unknown][] = Object.entries(everything);
const NOUNS = EXPORTS.filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType)
  // an alias is the same noun under a second name
  .filter(([, schema], index, all) => all.findIndex(([, other]) => other === schema) === index);

test("the package holds the nouns of the record", () => {
  expect(NOUNS.length).toBeGreaterThan(40);
});

test.each(NOUNS)("%s is named after itself, and says what it is", (name, schema) => {
  const { id, description } = schema.meta() ?? {};
  expect(id).toBe(name);
  expect(description).toMatch(/\S{2,}.*\.$/su);
});

test("no two nouns have one id", () => {
  const ids = NOUNS.map(([, schema]) => schema.meta()?.id);
  expect(new Set(ids).size).toBe(ids.length);
});
