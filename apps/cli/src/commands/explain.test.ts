import { Explained } from "@readout/schema";
import { expect, test } from "vitest";
import { runCli } from "../testing/run-cli.ts";
import { readSample, toSample } from "../testing/samples.ts";

const SAMPLE = toSample("epidemic-city");
const TEXT = readSample("epidemic-city");

test("help says what it takes, with examples", async () => {
  const { status, stdout } = await runCli(["explain", "--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatchSnapshot();
});

test("it tells what share was read, by which rules, and what was not", async () => {
  const { status, stdout } = await runCli(["explain", SAMPLE]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Read {2}\d+\.\d % of the text/u);
  expect(stdout).toMatch(/Fired {2}\d+ times/u);
  expect(stdout).toContain("Unread");
});

test("--find shows every place of the words, and only what touches them", async () => {
  const { stdout } = await runCli(["explain", SAMPLE, "--find", "会议", "--json"]);
  const { trace } = Explained.parse(JSON.parse(stdout));
  expect(trace.length).toBeGreaterThan(0);
  const places = [...TEXT.matchAll(/会议/gu)].map(({ index }) => index);
  for (const { span } of trace) expect(places.some((place) => span[0] < place + 2 && place < span[1])).toBe(true);
});

test("--at shows one place", async () => {
  const { stdout } = await runCli(["explain", SAMPLE, "--at", "0:5"]);
  expect(stdout).toContain(TEXT.slice(0, 5));
});

test.each([
  [["--find", "岚江省没有这句话"], 1, "explain/not-found"],
  [["--at", "99999:100000"], 1, "explain/no-such-place"],
  [["--at", "9:5"], 2, "120:135"],
  [["--at", "0:5", "--find", "会"], 2, "cannot be used with"],
])("%j ends with %i and says %s", async (options, status, words) => {
  const run = await runCli(["explain", SAMPLE, ...options]);
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(words);
});
