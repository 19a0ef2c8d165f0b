import { expect, test } from "vitest";
import { toOutcome } from "./outcome.ts";
import { toReport } from "./report.ts";
import type { TaskRun } from "./run-summary.ts";

const toRun = (pkg: string, task: string, exitCode: number): TaskRun => ({
  taskId: `${pkg}#${task}`,
  task,
  package: pkg,
  cache: { status: "MISS" },
  execution: { startTime: 0, endTime: 1500, exitCode },
});

test("the report names each failure and ends with the counts", () => {
  const outcomes = [
    toOutcome(toRun("@readout/a", "test", 1), "  Tests  1 failed | 7 passed (8)", false),
    toOutcome(toRun("//", "lint", 1), "", false),
    toOutcome(toRun("@readout/b", "test", 0), "  Tests  4 passed (4)", false),
  ];
  const lines = toReport(outcomes).trimEnd().split("\n");
  expect(lines).toContain("FAILED @readout/a#test: failed tests: 1; alone: pnpm --filter @readout/a test");
  expect(lines).toContain("FAILED //#lint: lint failed; alone: pnpm lint");
  expect(lines.find((line) => line.includes("@readout/b"))).toMatch(/^✓ @readout\/b test +4 passed +1\.5 s$/);
  expect(lines.at(-1)).toBe("11 passed, 2 failed");
});
