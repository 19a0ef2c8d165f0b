import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const workspace = readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8");

test("the two commands of the README bring the pnpm that the lockfile was made with", () => {
  for (const script of ["start", "test"]) expect(manifest.scripts[script]).toContain(`${manifest.packageManager} `);
});

test("one version of Node for every platform, and for the install", () => {
  const versions = new Set(Object.values(manifest.optionalDependencies));
  expect(versions.size).toBe(1);
  expect(workspace).toContain(`nodeVersion: ${[...versions][0]}\n`);
});
