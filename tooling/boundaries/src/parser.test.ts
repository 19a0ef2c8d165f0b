import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toCycles } from "./cycles.ts";
import { toImports } from "./read-imports.ts";
import { toViolations } from "./violations.ts";

const SOURCES = join(import.meta.dirname, "../../../packages/parser/src");

const files = globSync("**/*.ts", { cwd: SOURCES }).map((file) => file.replaceAll("\\", "/"));
const imports = files.flatMap((file) => toImports(file, readFileSync(join(SOURCES, file), "utf8")));

test("the sources were read", () => {
  expect(files.length).toBeGreaterThan(10);
  expect(imports.length).toBeGreaterThan(files.length);
});

test("every import in the parser points the way it may", () => {
  expect(toViolations(imports)).toEqual([]);
});

test("no file of the parser needs itself by a round trip", () => {
  expect(toCycles(imports)).toEqual([]);
});

test("every relative import names a file that stands", () => {
  const dangling = imports.filter(({ to }) => to.endsWith(".ts") && !to.startsWith("../") && !files.includes(to));
  expect(dangling).toEqual([]);
});
