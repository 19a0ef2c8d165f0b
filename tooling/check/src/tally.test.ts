import { expect, test } from "vitest";
import { readTally } from "./tally.ts";

test("Vitest's closing lines are added up, colours and all", () => {
  const log = [
    "\u001b[2m Test Files \u001b[22m \u001b[1m\u001b[32m2 passed\u001b[39m\u001b[22m\u001b[90m (2)\u001b[39m",
    "\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[31m3 failed\u001b[39m | \u001b[32m35 passed\u001b[39m | 2 skipped | 1 todo (41)",
    "      Tests  5 passed (5)",
  ].join("\n");
  expect(readTally(log)).toEqual({ passed: 40, failed: 3, skipped: 3 });
});

test("Playwright's closing lines are added up", () => {
  expect(readTally("Running 15 tests\n  1 failed\n  1 flaky\n  2 skipped\n  12 passed (1.3m)\n")).toEqual({
    passed: 13,
    failed: 1,
    skipped: 2,
  });
});

test("what a test prints is no closing line", () => {
  expect(readTally("9 passed\nTests 4 passed\n the 3 failed ones\n")).toBeUndefined();
});
