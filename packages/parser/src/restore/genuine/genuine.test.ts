import { expect, test } from "vitest";
import { restoreCopy } from "../restore.ts";
import { GENUINE } from "./genuine.examples.ts";

test("there are enough genuine texts to mean something", () => {
  expect(GENUINE.length).toBeGreaterThanOrEqual(60);
});

test.each(GENUINE)("a genuine text comes back letter for letter: %s", (_, text) => {
  const { text: restored, restoration } = restoreCopy(text, { script: "auto" });
  expect(restored).toBe(text);
  expect(restoration.damage).toEqual([]);
  expect(restoration.edits).toEqual([]);
});
