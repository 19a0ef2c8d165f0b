#!/usr/bin/env node
// `npm run -s readout -- parse FILE`: the CLI of this clone, from its source. Runs on the host's Node ≥ 20.19 and brings all else;
// stdout belongs to the CLI alone.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const PACKAGES = ["apps/cli", "packages/extract", "packages/parser", "packages/schema"];
const SIGNALS = /** @type {const} */ (["SIGTERM", "SIGHUP"]);

/** @param {string} folder */
const manifest = (folder) => JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));

/** Node as the lockfile pins it, else the host's where that can run TypeScript; `undefined` where neither is there. */
function readNode() {
  const { optionalDependencies } = manifest(".");
  const pinned = Object.keys(optionalDependencies)
    .filter((name) => name.endsWith(`-${process.platform}-${process.arch}`))
    .map((name) => join(ROOT, "node_modules", name, "bin/node"))
    .find((path) => existsSync(path));
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return pinned ?? (major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined);
}

function isInstalled() {
  const missing = (/** @type {string} */ folder) => {
    // the command is published as one bundle, so that all it runs on is among the devDependencies
    const { dependencies, devDependencies } = manifest(folder);
    return Object.keys({ ...dependencies, ...devDependencies }).some(
      (name) => !existsSync(join(ROOT, folder, "node_modules", name)),
    );
  };
  return readNode() !== undefined && !PACKAGES.some(missing);
}

/** @param {string} message @returns {never} */
function fail(message) {
  process.stderr.write(`readout: ${message}\n`);
  // could not run
  process.exit(2);
}

function install() {
  const { packageManager } = manifest(".");
  process.stderr.write("readout: first run, installing what it needs\n");
  const run = spawnSync("npx", ["-y", packageManager, "install", "--frozen-lockfile"], {
    cwd: ROOT,
    // its standard output goes to our standard error
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) fail(`the install failed; run it by hand: npx -y ${packageManager} install`);
}

if (!isInstalled()) install();
const node = readNode() ?? fail("needs Node 22.18 or newer on this platform; see https://nodejs.org");

const main = join(ROOT, "apps/cli/src/main.ts");
const child = spawn(node, [main, ...process.argv.slice(2)], {
  // npm changes to the root of the clone; a FILE is meant from where the user stands
  cwd: process.env.npm_lifecycle_event === "readout" ? process.env.INIT_CWD : process.cwd(),
  stdio: "inherit",
  env: { NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/readout"), ...process.env },
});
// a terminal sends Ctrl-C to the child as well
process.on("SIGINT", () => {});
for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
child.on("error", (error) => fail(error.message));
child.on("exit", (status, signal) => process.exit(signal ? 128 + constants.signals[signal] : (status ?? 1)));
