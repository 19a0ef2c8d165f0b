import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSample, toSample } from "./testing/samples.ts";

const MAIN = join(import.meta.dirname, "main.ts");
const BUILT = join(import.meta.dirname, "../dist/main.js");
const MANGLED = toSample("epidemic-command-mangled-dense");

test("the process ends with the status of the run", () => {
  const run = spawnSync(process.execPath, [MAIN, "parse", "nothing-here.txt"], { encoding: "utf8" });
  expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 1, stdout: "" });
  expect(run.stderr).toContain("input/unreadable");
});

test("a reader who has seen enough ends the run without a word", async () => {
  const line = `${JSON.stringify({ id: "1", text: readSample("epidemic-command") })}\n`;
  const child = spawn(process.execPath, [MAIN, "parse", "--ndjson"], { stdio: ["pipe", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  // the run ends while it is still being fed
  child.stdin.on("error", () => {});
  child.stdin.write(line.repeat(200));
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.end(line.repeat(200));
  const [status] = await once(child, "exit");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
}, 30_000);

test.skipIf(!existsSync(BUILT))("what is published runs by itself", () => {
  const run = spawnSync(process.execPath, [BUILT, "restore", MANGLED], { encoding: "utf8" });
  expect(run.status).toBe(0);
  expect(run.stdout).toBe(readSample("epidemic-command"));
});
