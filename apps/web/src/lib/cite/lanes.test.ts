import { expect, test } from "vitest";
import { toLanes } from "./lanes.ts";

const lanes = (...spans: [number, number][]): (number | undefined)[] => {
  const marks = spans.map((span) => ({ span }));
  const of = toLanes(marks);
  return marks.map((mark) => of.get(mark));
};

test("marks that do not overlap share the lane next to the characters", () => {
  expect(lanes([0, 3], [3, 5], [9, 12])).toEqual([0, 0, 0]);
});

test("the longer of two overlapping marks runs beneath the shorter", () => {
  expect(lanes([0, 10], [2, 4])).toEqual([1, 0]);
  expect(lanes([0, 4], [2, 9])).toEqual([0, 1]);
});

test("no two marks over one character share a lane", () => {
  expect(lanes([0, 10], [2, 4], [3, 8], [5, 6])).toEqual([2, 0, 1, 0]);
});
