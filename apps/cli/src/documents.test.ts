import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paragraph, setParagraph, writeDocx, writePdf } from "@readout/extract/testing";
import { Readout, Restored } from "@readout/schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "./testing/run-cli.ts";
import { readSample } from "./testing/samples.ts";

// a blank as wide as a character, as these pages are set, is an ideographic space
const LINES = readSample("flood-control").trimEnd().replaceAll(" ", "\u3000").split("\n").filter(Boolean);
const TEXT = LINES.join("\n");

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  writeFileSync(join(folder, "a.docx"), writeDocx(LINES.map((line) => paragraph(line)).join("")));
  const pages = LINES.map((line) => setParagraph(line, 780));
  writeFileSync(join(folder, "b.pdf"), writePdf(pages));
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(["a.docx", "b.pdf"])("the text of %s comes out, and its record is that of the text", async (name) => {
  const restored = await runCli(["restore", join(folder, name)]);
  expect(restored).toEqual({ status: 0, stdout: TEXT, stderr: "" });
  const { status, stdout } = await runCli(["parse", join(folder, name), "--json"]);
  const record = Readout.parse(JSON.parse(stdout));
  const plain = Readout.parse(JSON.parse((await runCli(["parse", "--json"], { stdin: TEXT })).stdout));
  expect(status).toBe(0);
  expect(record.directives).toEqual(plain.directives);
  expect(record.people).toEqual(plain.people);
  expect(record.source.mediaType).toMatch(/pdf|wordprocessingml/u);
  expect(record.witness).not.toBe(plain.witness);
});

test("--edits leads from the copy to the page of a PDF", async () => {
  const { stdout } = await runCli(["restore", join(folder, "b.pdf"), "--json", "--edits"]);
  const given = JSON.parse(stdout);
  expect(Restored.parse(given).text).toBe(TEXT);
  expect(given.copyMap[0]).toMatchObject({ copy: [0, expect.any(Number)], source: [0, expect.any(Number)], page: 1 });
  expect(given.copyMap.at(-1).page).toBe(LINES.length);
});

test("explain reads a document too, and a folder stands for the documents in it", async () => {
  const explained = await runCli(["explain", join(folder, "a.docx"), "--find", "防汛"]);
  expect(explained.status).toBe(0);
  expect(explained.stdout).toContain("Fired");
  const { stdout } = await runCli(["parse", folder, "--json"]);
  expect(stdout.trimEnd().split("\n")).toHaveLength(2);
});

test("a document through the pipe is told by its bytes", async () => {
  const stdin = writeDocx(paragraph("会议强调，要加强值班值守。"));
  expect((await runCli(["restore"], { stdin })).stdout).toBe("会议强调，要加强值班值守。");
});
