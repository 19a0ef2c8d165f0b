import { expect, test } from "vitest";
import { toOutcome } from "./outcome.ts";
import type { TaskRun } from "./run-summary.ts";

const toRun = (task: string, exitCode: number): TaskRun => ({
  taskId: `@readout/x#${task}`,
  task,
  package: "@readout/x",
  cache: { status: "MISS" },
  execution: { startTime: 0, endTime: 1, exitCode },
});

test("a green task is not a failure", () => {
  expect(toOutcome(toRun("typecheck", 0), "", true)).toMatchObject({ tally: { failed: 0 }, failure: undefined });
  expect(toOutcome(toRun("test", 0), "  Tests  3 passed (3)", true)).toMatchObject({ tally: { passed: 3, failed: 0 } });
});

test("failed tests are counted, not the task", () => {
  const outcome = toOutcome(toRun("test", 1), "  Tests  2 failed | 3 passed (5)", false);
  expect(outcome).toMatchObject({ tally: { passed: 3, failed: 2 }, failure: "failed tests: 2" });
});

test("a task that fails without a failed test counts as one", () => {
  expect(toOutcome(toRun("lint", 1), "", false)).toMatchObject({ tally: { failed: 1 }, failure: "lint failed" });
  const unloaded = toOutcome(toRun("test", 1), "  Tests  3 passed (3)", false);
  expect(unloaded).toMatchObject({ tally: { passed: 3, failed: 1 }, failure: "test failed" });
});

test("a test task that ran no test is a failure, however it ended", () => {
  expect(toOutcome(toRun("test", 0), "", false).failure).toBe("no test was run");
});

test("a skipped test fails only where nothing may be skipped", () => {
  const log = "  Tests  3 passed | 2 skipped (5)";
  expect(toOutcome(toRun("test", 0), log, false).failure).toBeUndefined();
  expect(toOutcome(toRun("test", 0), log, true)).toMatchObject({ tally: { failed: 2 }, failure: "skipped tests: 2" });
});
