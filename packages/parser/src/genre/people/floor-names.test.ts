import { expect, it } from "vitest";
import { endOfFloorName, floorFrom } from "./floor-names.ts";

it("finds where members take the floor, or nowhere", () => {
  expect(floorFrom("12位委员作大会发言。")).toBe(5);
  expect(floorFrom("委员发言。")).toBe(5);
});

it.each([
  ["洛桑次旺常委建议，", 4],
  ["陆闵秋衡委员代表民族委员会发言提出，", 4],
  ["有的委员认为，", undefined],
  ["多位常委建议，", undefined],
  ["洛桑次旺出席会议", undefined],
])("%s", (text, end) => {
  expect(endOfFloorName(text, 0)).toBe(end);
});
