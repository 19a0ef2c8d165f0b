import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toOpenPlaces } from "./open-place.ts";
import { ROOT } from "./testing/real-tree.ts";

const WRITTEN = ["packages/parser/src/**/*.{ts,md}", "apps/*/src/**/*.{ts,svelte}", "apps/web/e2e/*.ts"];

test("a place tells its line and what is wanted there", () => {
  expect(toOpenPlaces("a.ts", 'x\n/** TODO(new): what it reads */\nid: "TODO(new)",\n')).toEqual([
    { path: "a.ts", line: 2, wanted: "what it reads" },
    { path: "a.ts", line: 3, wanted: "" },
  ]);
});

test("nothing that `pnpm new` left to a person is left open", () => {
  const paths = globSync(WRITTEN, { cwd: ROOT });
  expect(paths.length).toBeGreaterThan(300);
  const open = paths.flatMap((path) => toOpenPlaces(path, readFileSync(join(ROOT, path), "utf8")));
  expect(open.map(({ path, line, wanted }) => `${path}:${line} ${wanted}`)).toEqual([]);
});
