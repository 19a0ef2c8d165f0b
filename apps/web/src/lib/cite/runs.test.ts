import { expect, test } from "vitest";
import { toRuns } from "./runs.ts";

type Span = [number, number];
const mark = (name: string, ...span: Span) => ({ name, span });
const show = (within: Span, ...marks: ReturnType<typeof mark>[]): string[] =>
  toRuns(within, marks).map(({ span: [start, end], marks: over }) =>
    `${start}-${end} ${over.map(({ name }) => name).join("")}`.trim(),
  );

test("a text without marks is one run", () => {
  expect(show([0, 5])).toEqual(["0-5"]);
});

test("runs tile the text, and each names the marks over it, the shortest first", () => {
  expect(show([0, 10], mark("A", 0, 8), mark("B", 2, 4), mark("C", 3, 10))).toEqual([
    "0-2 A",
    "2-3 BA",
    "3-4 BCA",
    "4-8 CA",
    "8-10 C",
  ]);
});

test("marks that reach beyond the stretch are clipped; marks outside it are ignored", () => {
  expect(show([3, 6], mark("A", 0, 4), mark("B", 5, 9), mark("C", 6, 9), mark("D", 0, 3))).toEqual([
    "3-4 A",
    "4-5",
    "5-6 B",
  ]);
});

test("an empty mark covers nothing, and an empty stretch has no runs", () => {
  expect(show([0, 3], mark("A", 1, 1))).toEqual(["0-3"]);
  expect(show([2, 2], mark("A", 0, 9))).toEqual([]);
});

test("whatever the marks, the runs follow one another from start to end and hold exactly the marks over them", () => {
  // a fixed sequence in place of chance, so that a failure can be seen again
  let seed = 20_221_123;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let round = 0; round < 300; round++) {
    const marks = Array.from({ length: next(12) }, (_, index) => {
      const start = next(40) - 5;
      return mark(String.fromCharCode(65 + index), start, start + next(20));
    });
    const runs = toRuns([0, 30], marks);
    expect(runs.map(({ span }) => span[0])).toEqual([0, ...runs.slice(0, -1).map(({ span }) => span[1])]);
    expect(runs.at(-1)?.span[1]).toBe(30);
    for (const { span, marks: over } of runs) {
      expect(span[1]).toBeGreaterThan(span[0]);
      const expected = marks.filter((one) => one.span[0] <= span[0] && one.span[1] >= span[1]);
      expect(new Set(over)).toEqual(new Set(expected));
    }
  }
});
