import { LineError, Readout } from "@readout/schema";
import { expect, test } from "vitest";
import { runCli } from "../testing/run-cli.ts";
import { readSample, toSample } from "../testing/samples.ts";

const SAMPLE = toSample("epidemic-command");
const toRecords = (stdout: string): Readout[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => Readout.parse(JSON.parse(line)));

test("help says what it takes, with examples", async () => {
  const { status, stdout, stderr } = await runCli(["parse", "--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatchSnapshot();
});

test("a file gives a report of what it says", async () => {
  const { status, stdout, stderr } = await runCli(["parse", SAMPLE, "--published", "2022-11-26"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const words of ["疫情防控调度会", "2022-11-25", "程远舟", "省委书记", "PCR testing", "by video"]) {
    expect(stdout).toContain(words);
  }
});

test("--json gives the record, valid by its schema, on one line", async () => {
  const { status, stdout } = await runCli(["parse", SAMPLE, "--json"]);
  const [record, ...rest] = toRecords(stdout);
  expect({ status, rest }).toEqual({ status: 0, rest: [] });
  expect(record).toMatchObject({ text: readSample("epidemic-command"), source: { file: SAMPLE } });
  expect(record?.restoration.edits).toBeUndefined();
});

test("--json on a terminal is indented, for a person", async () => {
  const { stdout } = await runCli(["parse", SAMPLE, "--json"], { columns: 80 });
  expect(stdout).toMatch(/^\{\n {2}"format": "readout\/1",\n/u);
});

test("a folder stands for the texts and pages in it, in the order of their names", async () => {
  const { status, stdout } = await runCli(["parse", toSample("", ""), "--json"]);
  const files = toRecords(stdout).map(({ source }) => source.file ?? "");
  expect(status).toBe(0);
  expect(files.length).toBeGreaterThan(8);
  expect(files).toEqual(files.toSorted());
  expect(files.every((file) => /\.(?:txt|html)$/u.test(file))).toBe(true);
});

test("standard input is read without a file, and with -", async () => {
  const stdin = readSample("flood-control");
  const bare = await runCli(["parse", "--json"], { stdin });
  const dash = await runCli(["parse", "-", "--json"], { stdin });
  expect(bare.status).toBe(0);
  expect(bare.stdout).toBe(dash.stdout);
  expect(toRecords(bare.stdout)[0]).toMatchObject({ text: stdin, source: { file: null } });
});

test("one input that cannot be read is said, and the others are read", async () => {
  const { status, stdout, stderr } = await runCli(["parse", "nothing-here.txt", SAMPLE, "--json"]);
  expect(status).toBe(1);
  expect(toRecords(stdout)).toHaveLength(1);
  expect(stderr).toBe(
    "readout: nothing-here.txt: there is no such file (input/unreadable)\n  check the path; it is looked for from the folder where you stand\n",
  );
});

test("an address is no file, and what to do instead is said", async () => {
  const { status, stderr } = await runCli(["parse", "https://example.org/readout.html"]);
  expect(status).toBe(1);
  expect(stderr).toContain("curl -s ADDRESS | readout parse");
});

test("lines are answered in their order, bad ones too, and the run goes on", async () => {
  const stdin =
    '{"id":"b","text":"会议强调，要落实责任。"}\nnonsense\n\n{"id":"a","html":"<p>会议强调","published":"2022-11-24"}\n';
  const { status, stdout, stderr } = await runCli(["parse", "--ndjson", "--published", "2020-01-01"], { stdin });
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect({ status, stderr, ids: lines.map(({ id }) => id) }).toEqual({ status: 1, stderr: "", ids: ["b", null, "a"] });
  expect(Readout.parse(lines[0]).source.published).toBe("2020-01-01");
  expect(LineError.parse(lines[1]).error).toMatchObject({ code: "input/not-json", line: 2 });
  expect(Readout.parse(lines[2]).source.published).toBe("2022-11-24");
});

test("issues change the exit status only with --strict", async () => {
  const file = toSample("forest-farm");
  expect((await runCli(["parse", file, "--json"])).status).toBe(0);
  const strict = await runCli(["parse", file, "--json", "--strict"]);
  expect(strict.status).toBe(1);
  expect(toRecords(strict.stdout)[0]?.issues.length).toBeGreaterThan(0);
  expect(strict.stderr).toContain("date/no-year");
  const line = `${JSON.stringify({ id: "1", text: readSample("forest-farm") })}\n`;
  expect((await runCli(["parse", "--ndjson", "--strict"], { stdin: line })).status).toBe(1);
});

test("--edits lead back to the copy, --units counts as asked", async () => {
  const file = toSample("epidemic-command-mangled-dense");
  const { stdout } = await runCli(["parse", file, "--json", "--edits", "--units", "codepoint"]);
  const [record] = toRecords(stdout);
  expect(record?.units).toBe("codepoint");
  expect(record?.restoration.edits?.length).toBeGreaterThan(50);
});

test.each([
  [["parse", "--jsn"], "--json"],
  [["parse", "--json", "--ndjson"], "cannot be used with"],
  [["parse", SAMPLE, "--published", "2022-02-30"], "2022-11-24"],
  [["parse", SAMPLE, "--units", "bytes"], "codepoint"],
  [["parse", SAMPLE, "--script", "hans", "--keep-script"], "cannot be used with"],
  [["parse"], "give a file or a folder"],
])("%j cannot run, and stderr says why", async (argv, words) => {
  const { status, stdout, stderr } = await runCli(argv);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(words);
});

test("an encoding that nobody knows is a fault of the call, said for each input", async () => {
  const { status, stderr } = await runCli(["parse", SAMPLE, "--encoding", "klingon"]);
  expect(status).toBe(1);
  expect(stderr).toContain("(input/encoding)");
});
