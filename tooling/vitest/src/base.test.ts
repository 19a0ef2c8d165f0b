import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const HOME = join(import.meta.dirname, "..");
const SUITE = `
import { expect, test } from "vitest";
test("asserts", () => { expect(1).toBe(1); });
test("asserts nothing", () => {});
test("writes", () => { console.log("hello"); expect(1).toBe(1); });
test("writes and swallows", () => { try { console.warn("hello"); } catch {} expect(1).toBe(1); });
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(HOME, ".cache-"));
  writeFileSync(join(folder, "suite.test.ts"), SUITE);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a test that asserts nothing or writes to the console fails", () => {
  const vitest = join(HOME, "node_modules/vitest/vitest.mjs");
  const config = join(HOME, "vitest.config.ts");
  const report = join(folder, "report.json");
  const flags = ["--root", folder, "--config", config, "--reporter", "json", "--outputFile", report];
  spawnSync(process.execPath, [vitest, "run", ...flags]);
  const [file] = JSON.parse(readFileSync(report, "utf8")).testResults;
  const outcomes = file.assertionResults.map((t: { title: string; status: string }) => [t.title, t.status]);
  expect(Object.fromEntries(outcomes)).toEqual({
    asserts: "passed",
    "asserts nothing": "failed",
    writes: "failed",
    "writes and swallows": "failed",
  });
}, 30_000);
