import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { downloadChromium, readChromium } from "./chromium.ts";
import { toOutcome } from "./outcome.ts";
import { toReport } from "./report.ts";
import { takeRunSummary } from "./run-summary.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SHARED = join(ROOT, "../shared");
const DOWNLOAD_TIMEOUT_MS = 180_000;
const NO_BROWSER = `
!! NO BROWSER: the tests that need one are SKIPPED.
!! Install chromium, or point CHROMIUM at one, and run this again.
`;

// set by .ci/run: nothing may be skipped, and every test really runs
const strict = process.env.READOUT_CI === "1";
const chromium = readChromium() ?? downloadChromium(DOWNLOAD_TIMEOUT_MS);

const tasks = ["//#lint", "//#boundaries", "//#knip", "typecheck", "test", "build"];
const flags = ["--continue=dependencies-successful", "--concurrency=100%", "--log-order=grouped", "--summarize"];
const logs = strict ? ["--force", "--output-logs=full"] : ["--output-logs=errors-only"];
const env = {
  ...process.env,
  CHROMIUM: chromium ?? "",
  READOUT_SHARED: existsSync(SHARED) ? SHARED : "",
  DO_NOT_TRACK: "1",
  WRANGLER_SEND_METRICS: "false",
};

rmSync(join(ROOT, ".turbo/runs"), { recursive: true, force: true });
const turbo = spawnSync("turbo", ["run", ...tasks, ...flags, ...logs, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: ["ignore", "inherit", "inherit"],
  env,
});

const toLog = (file: string | undefined): string =>
  file && existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), "utf8") : "";
const outcomes = takeRunSummary(ROOT)?.map((run) => toOutcome(run, toLog(run.logFile), strict));

if (!chromium) process.stdout.write(NO_BROWSER);
process.stdout.write(outcomes ? toReport(outcomes) : "\nFAILED: turbo did not start\n0 passed, 1 failed\n");
const failed = turbo.status !== 0 || !outcomes || outcomes.some(({ failure }) => failure);
process.exitCode = failed ? 1 : 0;
