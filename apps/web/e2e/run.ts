// Runs the tests in a browser where there is one. Where there is none they are skipped, loudly; in CI that is a failure.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readChromium } from "./chromium.ts";

const root = join(import.meta.dirname, "..");

if (readChromium()) {
  const cli = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
  const run = spawnSync(process.execPath, [cli, "test", ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
  process.exitCode = run.status ?? 1;
} else {
  process.stderr.write(
    "\n!! NO BROWSER: the browser tests of apps/web are SKIPPED. Install chromium, or set CHROMIUM to one.\n\n",
  );
  process.exitCode = process.env.READOUT_CI === "1" ? 1 : 0;
}
