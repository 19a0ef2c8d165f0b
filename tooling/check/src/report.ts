import type { Outcome } from "./outcome.ts";
import { toSum } from "./tally.ts";

function toRow({ run, tally, failure }: Outcome): string {
  const { startTime, endTime } = run.execution;
  const name = run.package === "//" ? run.task : `${run.package} ${run.task}`;
  const counts = run.task === "test" ? `${tally.passed} passed` : "";
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : "";
  const time = run.cache.status === "HIT" ? "cached" : `${((endTime - startTime) / 1000).toFixed(1)} s`;
  return [failure ? "✗" : "✓", name.padEnd(32), (counts + skipped).padEnd(26), time.padStart(8)].join(" ");
}

function toAdvice({ run, failure }: Outcome): string {
  const script = run.package === "//" ? run.task : `--filter ${run.package} ${run.task}`;
  return `FAILED ${run.taskId}: ${failure}; alone: pnpm ${script}`;
}

/** The table of all tasks, a line for each that failed, and, last, `N passed, N failed`. */
export function toReport(outcomes: readonly Outcome[]): string {
  const sorted = outcomes.toSorted((a, b) => (a.run.taskId < b.run.taskId ? -1 : 1));
  const rows = sorted.filter(({ run }) => run.task !== "transit").map(toRow);
  const failures = sorted.filter(({ failure }) => failure).map(toAdvice);
  const { passed, failed } = toSum(sorted.map(({ tally }) => tally));
  return ["", ...rows, "", ...failures, `${passed} passed, ${failed} failed`, ""].join("\n");
}
