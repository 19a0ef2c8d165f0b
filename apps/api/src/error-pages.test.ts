import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errorPages } from "./error-pages.ts";
import { readErrorPages } from "./write-error-pages.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SOURCES = ["packages/parser/src", "apps/api/src", "apps/cli/src"];
/** A code where it is given: to an error, a report or an issue. */
const GIVEN = /(?:ReadoutError\(|report\(|code: |code:\s+)\s*"([a-z0-9-]+(?:\/[a-z0-9-]+)+)"/gu;

const codes = new Set(
  SOURCES.flatMap((folder) => globSync("**/*.ts", { cwd: join(ROOT, folder) }).map((file) => join(ROOT, folder, file)))
    .filter((file) => !/\.(?:test|examples|data)\.ts$/u.test(file))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(GIVEN)].map(([, code]) => code ?? "")),
);

test("the pages served are those of docs/errors: pnpm --filter @readout/api pages", () => {
  expect(Object.fromEntries(Object.entries(errorPages).map(([code, { markdown }]) => [code, markdown]))).toEqual(
    readErrorPages(),
  );
});

test("every error and issue that the sources can give has its page", () => {
  expect(codes.size).toBeGreaterThan(20);
  expect([...codes].filter((code) => !(code in errorPages))).toEqual([]);
});

test.each(Object.entries(errorPages))("%s says what, why and what now", (code, { title, markdown }) => {
  expect(title).toMatch(/^\S.{5,70}$/u);
  expect(markdown).toContain(`\`${code}\` · `);
  expect([...markdown.matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading)).toEqual(["Why", "What now"]);
});
