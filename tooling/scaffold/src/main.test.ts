import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kinds } from "./kinds.ts";
import { ROOT } from "./testing/real-tree.ts";

const run = (...argv: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...argv], { encoding: "utf8" });

test("help shows every kind with an example, asked for or not", () => {
  const asked = run("--help");
  expect(asked).toMatchObject({ status: 0, stderr: "" });
  for (const { id, takes, example } of kinds) {
    expect(asked.stdout).toContain(`${id} ${takes}`);
    expect(asked.stdout).toContain(`pnpm new ${id} ${example}\n`);
  }
  expect(run().stdout).toBe(asked.stdout);
});

test("--dry-run says what would be written, what is left to do, and writes nothing", () => {
  const { status, stdout, stderr } = run("rule", "mention/rule-of-nobody", "--dry-run");
  const path = "packages/parser/src/genre/mention/rule-of-nobody.rule.ts";
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const words of [`would write  ${path}\n`, "+   ruleOfNobody,\n", `${path}:4  what it reads`, "vitest run"]) {
    expect(stdout).toContain(words);
  }
  expect(existsSync(join(ROOT, path))).toBe(false);
});

test.each([
  [["page", "Front"], "names are lower-case words"],
  [["page", "front", "door"], "door stands after the name"],
  [["page", "front", "--now"], "--now"],
])("%j ends with 2, and stderr says why and what now", (argv, words) => {
  const { status, stdout, stderr } = run(...argv);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
  expect(stderr).toMatch(/^new: .+\n {2}where .+\n {2}why .+\n {2}now .+\n$/u);
});
