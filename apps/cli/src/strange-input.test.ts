import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paragraph, writeDocx, writePdf } from "@readout/extract/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "./testing/run-cli.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const write = (bytes: Uint8Array): string => {
  const file = join(folder, "given.txt");
  writeFileSync(file, bytes);
  return file;
};

const LOCK = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -44/O<${"11".repeat(32)}>/U<${"22".repeat(32)}>>>/ID[<00><00>]`;

/** The table of docs/strange-input.md, its column for the command line: what is refused. */
test.each([
  ["nothing", "source/empty", utf8("")],
  ["only white space", "source/empty", utf8(" \r\n\t")],
  ["a PDF that breaks off", "source/damaged", utf8("%PDF-1.7\n1 0 obj\n")],
  ["a PDF of pictures", "source/no-text-layer", writePdf([[]])],
  ["a locked PDF", "source/encrypted", writePdf([[]], { trailer: LOCK })],
  ["a DOCX that breaks off", "source/damaged", writeDocx(paragraph("会议")).subarray(0, -9)],
  ["a DOC", "source/office", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ["an image", "source/image", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ["other binary data", "source/binary", new Uint8Array(4096).map((_, index) => index % 7)],
])("%s is refused, as a file and through the pipe: %s", async (_, code, bytes) => {
  for (const run of [await runCli(["parse", write(bytes)]), await runCli(["restore", "-"], { stdin: bytes })]) {
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 1, stdout: "" });
    expect(run.stderr).toContain(`(${code})`);
    expect(run.stderr).not.toMatch(/\n\s+at /u);
  }
});

/** The same table: what is read all the same, and comes back letter for letter. */
test.each([
  ["UTF-8 cut off inside a character", utf8("会议强调").subarray(0, 11), "会议强\ufffd"],
  ["100,000 open brackets", utf8("（".repeat(100_000)), "（".repeat(100_000)],
  ["10 MB of one character", utf8("a".repeat(10_000_000)), "a".repeat(10_000_000)],
  ["a NUL in a text", utf8(`会议\0${"强调".repeat(100)}`), `会议\0${"强调".repeat(100)}`],
])("%s is read", async (_, bytes, text) => {
  const { status, stdout } = await runCli(["restore", write(bytes)]);
  expect(status).toBe(0);
  // a comparison that prints neither of them
  expect(stdout === text).toBe(true);
  expect((await runCli(["parse", write(bytes), "--json"])).status).toBe(0);
});

test("lone surrogates pass through lines, escaped as they came", async () => {
  const stdin = '{"id":"1","text":"会\\ud800议"}\n';
  const { status, stdout } = await runCli(["restore", "--ndjson"], { stdin });
  expect(status).toBe(0);
  expect(stdout).toContain('"text":"会\\ud800议"');
});

test("what would steer a terminal comes out as a picture in a report, and as it is in a restored text", async () => {
  const stdin = `7月6日，全省防汛会议\u001b[31m召开。${"会议强调，要落实责任。".repeat(10)}`;
  expect((await runCli(["parse"], { stdin })).stdout).not.toContain("\u001b");
  expect((await runCli(["restore"], { stdin })).stdout).toBe(stdin);
});

test("a strange line among others is one error line", async () => {
  const stdin = ['{"id":"1","text":""}', '{"id":"2","bytes":"JVBERi0xLjcK"}', '{"id":"3","text":"会议"}', ""].join(
    "\n",
  );
  const { status, stdout } = await runCli(["parse", "--ndjson"], { stdin });
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(status).toBe(1);
  expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
    ["1", "source/empty"],
    ["2", "source/pdf"],
    ["3", undefined],
  ]);
});
