import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a Chromium that stands on this machine: `$CHROMIUM`, the system's, Playwright's own; else `undefined`. */
export function readChromium(): string | undefined {
  return [process.env.CHROMIUM, ...SYSTEM, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Lets Playwright fetch its Chromium into the user's cache; what it says goes to our standard error. Offline it gives `undefined`. */
export function downloadChromium(timeoutMs: number): string | undefined {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
  const install = [cli, "install", "--no-shell", "chromium"];
  spawnSync(process.execPath, install, { stdio: ["ignore", 2, 2], timeout: timeoutMs });
  return readChromium();
}
