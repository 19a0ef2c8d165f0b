import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toOpenPlaces } from "./open-place.ts";
import { plan, type Write } from "./plan.ts";
import { additions } from "./testing/additions.ts";
import { ROOT, readReal } from "./testing/real-tree.ts";

/** One addition of every kind, one after the other, so that each meets the lists as the others left them. */
const written = new Map<string, Write>();
let folder: string;

beforeAll(() => {
  const read = (path: string) => written.get(path)?.text ?? readReal(path);
  const names = additions.flatMap(({ id, name }) => [
    { id, name },
    { id, name: `${name}-with-a-name-so-long-that-its-line-would-not-fit-otherwise` },
  ]);
  for (const { id, name } of [...names, { id: "rule", name: "date/day-of-nobody" }]) {
    for (const write of plan(id, { name }, read).writes) written.set(write.path, write);
  }
  folder = mkdtempSync(join(tmpdir(), "scaffold-"));
  for (const { path, text } of written.values()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const biome = JSON.parse(readReal("biome.json") ?? "{}");
  // the copy is no checkout
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...biome, vcs: { enabled: false } }));
});

afterAll(() => rmSync(folder, { recursive: true }));

const biome = (...flags: string[]) =>
  spawnSync(
    join(ROOT, "node_modules/.bin/biome"),
    ["check", "--error-on-warnings", "--reporter=summary", ...flags, "."],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );

test("every module that is written can be run without its types", () => {
  const modules = [...written.values()].filter(({ path }) => path.endsWith(".ts"));
  expect(modules.length).toBeGreaterThan(20);
  for (const { path, text } of modules) expect(() => stripTypeScriptTypes(text), path).not.toThrow();
});

test("no template leaves a place of its own unfilled", () => {
  for (const { path, text } of written.values()) expect(text, path).not.toMatch(/\{\{\w+\}\}/u);
});

test("every new file says what is left to a person", () => {
  const fresh = [...written.values()].filter(
    ({ path, was }) => was === undefined && !path.endsWith("register/index.ts"),
  );
  for (const { path, text } of fresh) expect(toOpenPlaces(path, text).length, path).toBeGreaterThan(0);
});

test("the lint has nothing to say, once Biome has broken the longest lines", () => {
  expect(biome("--write").stderr).not.toContain("lint/");
  expect(biome()).toMatchObject({ status: 0, stderr: "" });
});
