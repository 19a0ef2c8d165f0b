import { paragraph, writeDocx } from "@readout/extract/testing";
import { expect, test } from "vitest";
import { LIMIT_BYTES, toOpened, toPasted, toRefusal } from "./intake.ts";

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test("nothing, or only spaces, is refused as empty", () => {
  expect(toPasted("")).toEqual({ refusal: "empty" });
  expect(toPasted(" \n\u3000\t")).toEqual({ refusal: "empty" });
  expect(toOpened(bytes(), "a.txt")).toEqual({ refusal: "empty" });
});

test("a pasted text is taken as text, a pasted page as a page", () => {
  expect(toPasted("会议强调")).toEqual({ input: { text: "会议强调" } });
  expect(toPasted("\n<!DOCTYPE html><p>会议")).toEqual({ input: { html: "\n<!DOCTYPE html><p>会议" } });
  expect(toPasted("<会议>")).toEqual({ input: { text: "<会议>" } });
});

test("lone surrogates and open brackets are a text like any other", () => {
  expect(toPasted("会\ud800议")).toEqual({ input: { text: "会\ud800议" } });
  expect(toPasted("（".repeat(100_000))).toHaveProperty("input.text");
});

test.each([
  ["office", bytes(0x50, 0x4b, 3, 4), "readout.xlsx"],
  ["office", utf8("{\\rtf1"), "readout.rtf"],
  ["office", bytes(0xd0, 0xcf, 0x11, 0xe0), "readout.doc"],
  ["archive", bytes(0x50, 0x4b, 3, 4), "readout.zip"],
  ["image", bytes(0xff, 0xd8, 0xff, 0xe0), "scan.jpg"],
  ["binary", bytes(0, 1, 2, 3, 0, 5, 6, 0), "a.out"],
  ["too-large", new Uint8Array(LIMIT_BYTES + 1), "a.txt"],
] as const)("a file is refused as %s", (refusal, content, name) => {
  expect(toOpened(content, name)).toEqual({ refusal });
});

test("a DOCX and a PDF are handed on, whatever they are called", () => {
  const pdf = utf8("%PDF-1.7\n");
  const docx = writeDocx(paragraph("会议"));
  for (const name of ["readout.pdf", "readout.txt"]) {
    expect(toOpened(pdf, name)).toEqual({ input: { bytes: pdf, file: name } });
    expect(toOpened(docx, name)).toEqual({ input: { bytes: docx, file: name } });
  }
});

test("a document that cannot be read is refused with words of its own", () => {
  expect(toRefusal("source/encrypted")).toBe("encrypted");
  expect(toRefusal("input/encoding")).toBeUndefined();
});

test("a text in any encoding is handed on as bytes, also when it breaks off inside a character", () => {
  const broken = utf8("会议强调").subarray(0, 11);
  expect(toOpened(broken, "a.txt")).toEqual({ input: { bytes: broken, mediaType: "text/plain", file: "a.txt" } });
  const gbk = bytes(0xbb, 0xe1, 0xd2, 0xe9);
  expect(toOpened(gbk, "a.txt")).toHaveProperty("input.bytes", gbk);
  const utf16 = bytes(0xff, 0xfe, 0x1a, 0x4f, 0xae, 0x8b, 0x0a, 0x00);
  expect(toOpened(utf16, "a.txt")).toHaveProperty("input.bytes", utf16);
});

test("a page is told by its name or by its beginning", () => {
  expect(toOpened(utf8("<p>会议"), "a.html")).toHaveProperty("input.mediaType", "text/html");
  expect(toOpened(utf8("\ufeff<!doctype html>会议"), "a.txt")).toHaveProperty("input.mediaType", "text/html");
  expect(toOpened(utf8("会议 <b>"), "a.txt")).toHaveProperty("input.mediaType", "text/plain");
});
