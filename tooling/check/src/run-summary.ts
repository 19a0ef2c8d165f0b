import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** One task that turbo ran or found in its cache. */
export interface TaskRun {
  /** `@readout/parser#test`, `//#lint`. */
  readonly taskId: string;
  readonly task: string;
  readonly package: string;
  /** From the root of the clone; absent for a task whose log is not kept. */
  readonly logFile?: string;
  readonly cache: { readonly status: "HIT" | "MISS" };
  readonly execution: { readonly startTime: number; readonly endTime: number; readonly exitCode: number | null };
}

/** The tasks of turbo's last run, whose summary is then removed; `undefined` when turbo did not get as far as to write one. */
export function takeRunSummary(root: string): TaskRun[] | undefined {
  const folder = join(root, ".turbo/runs");
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    const runs = names.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
    rmSync(folder, { recursive: true });
    return runs.at(-1)?.tasks.filter((run: Partial<TaskRun>) => run.execution);
  } catch {
    return;
  }
}
