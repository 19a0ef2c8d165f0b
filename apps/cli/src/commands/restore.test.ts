import { Restored } from "@readout/schema";
import { expect, test } from "vitest";
import { runCli } from "../testing/run-cli.ts";
import { readSample, toSample } from "../testing/samples.ts";

const MANGLED = toSample("epidemic-command-mangled-dense");
const TRUE = readSample("epidemic-command");

test("help says what it takes, with examples", async () => {
  const { status, stdout } = await runCli(["restore", "--help"]);
  expect(status).toBe(0);
  expect(stdout).toMatchSnapshot();
});

test("the true text comes out, and nothing else", async () => {
  expect(await runCli(["restore", MANGLED])).toEqual({ status: 0, stdout: TRUE, stderr: "" });
});

test("a clean text comes out letter for letter", async () => {
  for (const id of ["epidemic-command", "forest-farm", "two-meetings"]) {
    expect((await runCli(["restore", toSample(id)])).stdout).toBe(readSample(id));
  }
});

test("several texts stay apart, each as it is", async () => {
  const stdin = "会议强调，要落实责任。";
  const { stdout } = await runCli(["restore", "-", MANGLED], { stdin });
  expect(stdout).toBe(`${stdin}\n${TRUE}`);
});

test("--json tells what was done; the edits lead back to the copy", async () => {
  const plain = Restored.parse(JSON.parse((await runCli(["restore", MANGLED, "--json"])).stdout));
  expect(plain.restoration.damage.length).toBeGreaterThan(0);
  expect(plain.restoration.edits).toBeUndefined();
  const { text, restoration } = Restored.parse(
    JSON.parse((await runCli(["restore", MANGLED, "--json", "--edits"])).stdout),
  );
  const copy = (restoration.edits ?? []).reduceRight(
    (now, { text: [start, end], was }) => now.slice(0, start) + was + now.slice(end),
    text,
  );
  expect(copy).toBe(readSample("epidemic-command-mangled-dense"));
});

test("lines give texts, with edits on request alone", async () => {
  const stdin = `${JSON.stringify({ id: "7", text: readSample("epidemic-command-mangled-dense") })}\n{"id":"8"}\n`;
  const { status, stdout } = await runCli(["restore", "--ndjson"], { stdin });
  const [first = "", second = ""] = stdout.split("\n");
  expect(status).toBe(1);
  expect(Restored.parse(JSON.parse(first))).toMatchObject({ id: "7", text: TRUE });
  expect(JSON.parse(first).restoration).not.toHaveProperty("edits");
  expect(JSON.parse(second)).toMatchObject({ id: "8", error: { code: "input/one-content", line: 2 } });
  const asked = await runCli(["restore", "--ndjson", "--edits"], { stdin });
  expect(JSON.parse(asked.stdout.split("\n")[0] ?? "").restoration.edits.length).toBeGreaterThan(50);
});

test("a bare text has no place for edits", async () => {
  const { status, stderr } = await runCli(["restore", MANGLED, "--edits"]);
  expect(status).toBe(2);
  expect(stderr).toContain("add --json or --ndjson");
});

test("Traditional is left alone, or converted, as asked", async () => {
  expect((await runCli(["restore", "-", "--script", "hans"], { stdin: "臺北市政府召開會議。" })).stdout).toContain(
    "会议",
  );
  expect((await runCli(["restore", MANGLED, "--keep-script"])).stdout).toContain("會");
});
