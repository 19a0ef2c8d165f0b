import { stripVTControlCharacters } from "node:util";

/** How many tests a run had; `skipped` counts those marked to do as well. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NONE: Tally = { passed: 0, failed: 0, skipped: 0 };
const FIELD: Readonly<Record<string, keyof Tally>> = {
  passed: "passed",
  flaky: "passed",
  failed: "failed",
  skipped: "skipped",
  todo: "skipped",
  "did not run": "failed",
};

export const toSum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NONE,
  );

function toTally(counts: string): Tally {
  const tally = { ...NONE };
  for (const [, count, word] of counts.matchAll(/(\d+) (passed|flaky|failed|skipped|todo|did not run)/g)) {
    const field = FIELD[word ?? ""];
    if (field) tally[field] += Number(count);
  }
  return tally;
}

/**
 * Adds up the closing lines of Vitest (`Tests  1 failed | 35 passed (36)`) and Playwright (`  12 passed (3.2s)`) in a log.
 *
 * @returns `undefined` when the log has no such line: then no test was run at all.
 */
export function readTally(log: string): Tally | undefined {
  const lines = stripVTControlCharacters(log).split(/\r?\n/);
  const closing = lines.flatMap((line) => {
    const vitest = /^\s*Tests\s+(.*\(\d+\))/.exec(line);
    const playwright = /^\s{2}(\d+ (?:passed|flaky|failed|skipped|did not run))(?: \([\d.]+\w+\))?$/.exec(line);
    return vitest?.[1] ?? playwright?.[1] ?? [];
  });
  return closing.length > 0 ? toSum(closing.map(toTally)) : undefined;
}
