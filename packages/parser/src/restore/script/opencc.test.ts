import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { restoreCopy } from "../restore.ts";

const SHARED = process.env.READOUT_SHARED ?? new URL("../../../../../../shared/", import.meta.url).pathname;
const CASES = `${SHARED}/peers/opencc/testcases.strict.json`;

interface Case {
  readonly id: string;
  readonly input: string;
  readonly expected: Readonly<Record<string, string>>;
}

// the one case that t2s and tw2s decide differently is decided as t2s does it
test.skipIf(!existsSync(CASES)).each([
  ["t2s", 0],
  ["tw2s", 1],
  ["hk2s", 0],
] as const)("OpenCC's cases of %s are converted as OpenCC does, all but %i", (config, missed) => {
  const { cases } = JSON.parse(readFileSync(CASES, "utf8")) as { cases: Case[] };
  const wanted = cases.filter(({ expected }) => expected[config] !== undefined);
  const wrong = wanted.filter(
    ({ input, expected }) => restoreCopy(input, { script: "hans" }).text !== expected[config],
  );
  expect(wanted.length).toBeGreaterThan(20);
  expect(wrong.map(({ id }) => id)).toHaveLength(missed);
});
