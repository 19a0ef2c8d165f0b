import { expect, test } from "vitest";
import { runCli } from "../testing/run-cli.ts";
import { toSample } from "../testing/samples.ts";

const ESCAPE = "\u001b[";
const parse = async (options: Parameters<typeof runCli>[1]): Promise<string> =>
  (await runCli(["parse", toSample("flood-control")], options)).stdout;

test("colours are for a terminal alone, and never against NO_COLOR", async () => {
  expect(await parse({ columns: 80 })).toContain(ESCAPE);
  expect(await parse({})).not.toContain(ESCAPE);
  expect(await parse({ columns: 80, env: { NO_COLOR: "1" } })).not.toContain(ESCAPE);
  expect(await parse({ columns: 80, env: { TERM: "dumb" } })).not.toContain(ESCAPE);
  expect(await parse({ env: { FORCE_COLOR: "1" } })).toContain(ESCAPE);
});

test("colours change nothing but colours", async () => {
  const coloured = await parse({ columns: 100 });
  // biome-ignore lint/complexity/useRegexLiterals: a literal may not hold the escape character
  expect(coloured.replace(new RegExp("\\u001b\\[[\\d;]*m", "gu"), "")).toBe(await parse({}));
});
