import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const CLI = `
const [command, value] = process.argv.slice(2);
if (command === "where") process.stdout.write(process.cwd());
if (command === "exit") process.exitCode = Number(value);
if (command === "wait") {
  process.on("SIGTERM", () => process.exit(7));
  process.stdout.write("ready");
  setInterval(() => {}, 1000);
}
`;

let root: string;
let launcher: string;

/** A clone with everything installed, whose CLI tells what it was given. */
beforeAll(() => {
  root = mkdtempSync(join(import.meta.dirname, "../.cache-"));
  launcher = join(root, "tooling/readout.mjs");
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const node = `node-${process.platform}-${process.arch}`;
  write(
    "package.json",
    JSON.stringify({ optionalDependencies: { [node]: "1" }, scripts: { readout: `node ${launcher}` } }),
  );
  for (const folder of ["apps/cli", "packages/extract", "packages/parser", "packages/schema"])
    write(`${folder}/package.json`, "{}");
  write("apps/cli/src/main.ts", CLI);
  mkdirSync(join(root, "node_modules", node, "bin"), { recursive: true });
  symlinkSync(process.execPath, join(root, "node_modules", node, "bin/node"));
  mkdirSync(join(root, "tooling"));
  copyFileSync(join(import.meta.dirname, "../../readout.mjs"), launcher);
});

afterAll(() => rmSync(root, { recursive: true }));

const runFrom = (folder: string, command: string, args: string[]): ReturnType<typeof spawnSync> =>
  spawnSync(command, args, { cwd: join(root, folder), encoding: "utf8" });

test("a file is looked for where the user stands, under npm run and without it", () => {
  const here = join(root, "apps");
  expect(runFrom("apps", "npm", ["run", "-s", "readout", "--", "where"]).stdout).toBe(here);
  expect(runFrom("apps", process.execPath, [launcher, "where"]).stdout).toBe(here);
}, 20_000);

test("the exit status is the CLI's, and stdout holds nothing else", () => {
  const run = runFrom(".", process.execPath, [launcher, "exit", "3"]);
  expect(run.status).toBe(3);
  expect(run.stdout).toBe("");
});

test("a signal reaches the CLI", async () => {
  const child: ChildProcess = spawn(process.execPath, [launcher, "wait"], { stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout) await once(child.stdout, "data");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([7, null]);
});
