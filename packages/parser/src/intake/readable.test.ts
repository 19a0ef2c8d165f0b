import { describe, expect, test } from "vitest";
import { ReadoutError } from "../source/readout-error.ts";
import { assertPrinted, assertReadable } from "./readable.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const ZIP = "PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00";

test.each([
  ["empty", utf8("")],
  ["empty", utf8(" \r\n\t ")],
  ["pdf", latin("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")],
  ["office", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")],
  ["office", latin("{\\rtf1\\ansi")],
  ["office", latin(`${ZIP}[Content_Types].xml`)],
  ["archive", latin(`${ZIP}readout.txt`)],
  ["archive", latin("\x1f\x8b\x08\x00")],
  ["image", latin("\xff\xd8\xff\xe0\x00\x10JFIF")],
  ["binary", latin("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00")],
  ["binary", latin("\x00\x01\x02\x03".repeat(2000))],
])("what is no text is refused as %s", (kind, bytes) => {
  expect(() => assertReadable(bytes)).toThrow(expect.objectContaining({ code: `source/${kind}` }));
  expect(() => assertReadable(bytes)).toThrow(ReadoutError);
});

describe("a text passes", () => {
  test.each([
    ["in UTF-8", utf8("会议强调")],
    ["broken off inside a character", utf8("会议强调").subarray(0, 11)],
    ["in GBK", latin("\xbb\xe1\xd2\xe9")],
    ["in UTF-16 with its mark", latin("\xff\xfe\x1a\x4f\xae\x8b")],
    ["in UTF-16 without one", latin("<\x00h\x00t\x00m\x00l\x00>\x00\x1a\x4f\xae\x8b")],
    ["with one stray control character", utf8(`${"会议强调".repeat(50)}\u0007`)],
    ["with one stray NUL", utf8(`${"会议强调".repeat(50)}\0`)],
    ["of one character, 10 MB long", new Uint8Array(10_000_000).fill(0x61)],
  ])("%s", (_, bytes) => {
    expect(() => assertReadable(bytes)).not.toThrow();
  });
});

test("a string is refused only when nothing is printed in it", () => {
  expect(() => assertPrinted(" \n\u3000")).toThrow(expect.objectContaining({ code: "source/empty" }));
  for (const text of ["会", "\ud800", "\0", "（".repeat(100_000)]) expect(() => assertPrinted(text)).not.toThrow();
});
