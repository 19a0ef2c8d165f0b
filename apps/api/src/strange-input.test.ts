import { Problem, Readout } from "@readout/schema";
import { expect, test } from "vitest";
import { bytesOf } from "./testing/bytes.ts";
import { post } from "./testing/call.ts";

/** The table of docs/strange-input.md, its column API: what is refused. */
const REFUSED: readonly (readonly [name: string, code: string, body: Uint8Array<ArrayBuffer>])[] = [
  ["nothing", "source/empty", bytesOf("")],
  ["only white space", "source/empty", bytesOf(" \r\n\t")],
  ["a PDF", "source/pdf", bytesOf("%PDF-1.7\n1 0 obj\n")],
  ["a DOCX", "source/office", bytesOf("PK\x03\x04\x14\0\x06\0\b\0\0\0!\0[Content_Types].xml")],
  ["an image", "source/image", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ["other binary data", "source/binary", new Uint8Array(4096).map((_, index) => index % 7)],
];

test.each(REFUSED)("%s is refused: %s", async (_, code, body) => {
  const response = await post("/api/v1/parse", body, "text/plain");
  expect(response.status).toBe(422);
  expect(Problem.parse(await response.json()).code).toBe(code);
});

/** The same table: what is read all the same. */
const READ: readonly (readonly [name: string, body: string | Uint8Array<ArrayBuffer>, type: string, text: string])[] = [
  ["UTF-8 cut off inside a character", bytesOf("会议强调").subarray(0, 11), "text/plain", "会议强\ufffd"],
  ["a lone surrogate", '{"text":"会\\ud800议"}', "application/json", "会\ud800议"],
  ["100,000 open brackets", "（".repeat(100_000), "text/plain", "（".repeat(100_000)],
  ["10 MB of one character", "a".repeat(10_000_000), "text/plain", "a".repeat(10_000_000)],
  ["a NUL in a text", `会议\0${"强调".repeat(100)}`, "text/plain", `会议\0${"强调".repeat(100)}`],
];

test.each(READ)("%s is read, letter for letter", async (_, body, type, text) => {
  const response = await post("/api/v1/parse", body, type);
  expect(response.status).toBe(200);
  const record = Readout.parse(await response.json());
  // a comparison that prints neither of them
  expect(record.text === text).toBe(true);
  expect(record.meetings).toEqual([]);
});

test("what is cut off is said", async () => {
  const response = await post("/api/v1/parse", bytesOf("会议强调").subarray(0, 11), "text/plain");
  expect(Readout.parse(await response.json()).issues.map(({ code }) => code)).toEqual(["source/truncated"]);
});
