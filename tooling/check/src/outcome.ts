import type { TaskRun } from "./run-summary.ts";
import { readTally, type Tally } from "./tally.ts";

/** What one task came to. A failed task that counts no failed test (lint, types, a suite that did not load) counts as one. */
export interface Outcome {
  readonly run: TaskRun;
  readonly tally: Tally;
  /** Why it failed, in a few words; `undefined` when it did not. */
  readonly failure: string | undefined;
}

/**
 * @param log - What the task printed; `""` when it left no log.
 * @param strict - A skipped test is a failure.
 */
export function toOutcome(run: TaskRun, log: string, strict: boolean): Outcome {
  const read = run.task === "test" ? readTally(log) : undefined;
  const tally = read ?? { passed: 0, failed: 0, skipped: 0 };
  const skipped = strict ? tally.skipped : 0;
  const broken = run.execution.exitCode !== 0;
  const untested = run.task === "test" && !read;
  const failed = Math.max(tally.failed + skipped, broken || untested ? 1 : 0);
  return { run, tally: { ...tally, failed }, failure: failed > 0 ? toReason() : undefined };

  function toReason(): string {
    if (tally.failed > 0) return `failed tests: ${tally.failed}`;
    if (broken) return `${run.task} failed`;
    return untested ? "no test was run" : `skipped tests: ${skipped}`;
  }
}
