import { areas } from "@readout/parser";
import { expect, test } from "vitest";
import { toAreaLabels } from "./area-labels.ts";

test("no two areas of any pack share a letter, an id or a place", () => {
  const labels = toAreaLabels(areas);
  expect(labels.size).toBe(areas.length);
  for (const key of ["letter", "rank"] as const)
    expect(new Set([...labels.values()].map((label) => label[key])).size).toBe(areas.length);
});

test("the first pack keeps the letters of its register", () => {
  const label = { zh: "甲", en: "one" };
  const labels = toAreaLabels(
    ["a", "b", "c", "d"].map((id, index) => ({ id, letter: index === 1 ? "B" : "A", label })),
  );
  expect([...labels.values()].map(({ letter }) => letter)).toEqual(["A", "B", "a", "α"]);
});
