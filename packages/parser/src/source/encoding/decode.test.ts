import { fc, test as propertyTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { toDecoded } from "./decode.ts";
import { readBytes } from "./double-byte.ts";

const SIMPLIFIED =
  "岚江省召开会议，强调要统筹抓好防汛和生产工作，确保人民群众安全。会议由省长主持，各市有关部门负责同志参加。";
const TRADITIONAL =
  "嵐江省召開會議，強調要統籌抓好防汛和生產工作，確保人民群眾安全。會議由省長主持，各市有關部門負責同志參加。";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoded = (text: string, encoding: "gb18030" | "big5"): Uint8Array =>
  readBytes(text, encoding) ?? new Uint8Array();
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  );
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

test.each([
  ["utf-8", utf8(SIMPLIFIED), SIMPLIFIED],
  ["utf-8", join([0xef, 0xbb, 0xbf], utf8(SIMPLIFIED)), SIMPLIFIED],
  ["utf-16le", join([0xff, 0xfe], utf16(SIMPLIFIED, true)), SIMPLIFIED],
  ["utf-16be", join([0xfe, 0xff], utf16(SIMPLIFIED, false)), SIMPLIFIED],
  ["utf-16le", utf16(SIMPLIFIED, true), SIMPLIFIED],
  ["utf-16be", utf16(SIMPLIFIED, false), SIMPLIFIED],
  ["utf-16le", utf16("plain letters, 12 of them", true), "plain letters, 12 of them"],
  ["gb18030", encoded(SIMPLIFIED, "gb18030"), SIMPLIFIED],
  ["gb18030", encoded(TRADITIONAL, "gb18030"), TRADITIONAL],
  ["big5", encoded(TRADITIONAL, "big5"), TRADITIONAL],
  ["utf-8", utf8("only ASCII"), "only ASCII"],
  [
    "windows-1252",
    Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x75, 0x20, 0x6c, 0x61, 0x69, 0x74]),
    "café au lait",
  ],
])("%s is told by the bytes alone", (encoding, bytes, text) => {
  expect(toDecoded(bytes, undefined)).toEqual({ text, encoding, issues: [] });
});

test("a page's declaration decides between encodings that the bytes allow", () => {
  const page = `<meta charset="big5"><p>${TRADITIONAL}</p>`;
  expect(toDecoded(encoded(page, "big5"), undefined)).toMatchObject({ encoding: "big5", text: page });
});

test("gb2312 is read as what holds it", () => {
  const page = `<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>${TRADITIONAL}€</p>`;
  expect(toDecoded(encoded(page.replace("€", ""), "gb18030"), undefined)).toMatchObject({ encoding: "gb18030" });
});

test.each([
  ["gb2312", "utf-8", utf8],
  ["utf-8", "gb18030", (text: string) => encoded(text, "gb18030")],
  ["gbk", "big5", (text: string) => encoded(text, "big5")],
])("a page that declares %s and is %s is read as it is", (declared, encoding, encode) => {
  const page = `<html><head><meta charset="${declared}"></head><body>${TRADITIONAL}</body></html>`;
  expect(toDecoded(encode(page), undefined)).toMatchObject({ encoding, text: page });
});

test("a caller's encoding overrules everything", () => {
  expect(toDecoded(utf8("é"), "windows-1252").text).toBe("Ã©");
});

test("a character cut off at the end is reported and nothing before it is lost", () => {
  const bytes = utf8(SIMPLIFIED).slice(0, -2);
  const { text, issues } = toDecoded(bytes, undefined);
  expect(text).toBe(`${SIMPLIFIED.slice(0, -1)}\ufffd`);
  expect(issues).toMatchObject([{ code: "source/truncated", span: [text.length - 1, text.length] }]);
});

test("a few broken bytes in good UTF-8 are damage, not another encoding", () => {
  const { encoding, issues } = toDecoded(join(utf8(SIMPLIFIED), [0xff], utf8(SIMPLIFIED)), undefined);
  expect(encoding).toBe("utf-8");
  expect(issues).toMatchObject([{ code: "source/unreadable-bytes", span: [SIMPLIFIED.length, SIMPLIFIED.length + 1] }]);
});

test("U+FFFD that somebody wrote is no issue", () => {
  expect(toDecoded(utf8(`${SIMPLIFIED}\ufffd`), undefined).issues).toEqual([]);
});

test.each([
  ["source/pdf", join(utf8("%PDF-1.7\n%"), [0xe2, 0xe3, 0xcf, 0xd3])],
  ["source/binary", Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256)],
  ["source/binary", join([0x50, 0x4b, 0x03, 0x04], utf8("word/document.xml"))],
])("%s gives an empty text and says so", (code, bytes) => {
  expect(toDecoded(bytes, undefined)).toMatchObject({ text: "", encoding: "binary", issues: [{ code }] });
});

test("a text that speaks about PDF is a text", () => {
  expect(toDecoded(utf8(`${SIMPLIFIED}文件以 %PDF-1.7 开头。`), undefined).issues).toEqual([]);
});

propertyTest.prop([fc.uint8Array({ maxLength: 300 })])("any bytes are read without a throw", (bytes) => {
  expect(typeof toDecoded(bytes, undefined).text).toBe("string");
});

propertyTest.prop([fc.string({ unit: "binary", minLength: 1 })])("UTF-8 comes back letter for letter", (text) => {
  const { encoding, text: read } = toDecoded(utf8(text), "utf-8");
  expect(encoding).toBe("utf-8");
  expect(read).toBe(text.replace(/^\ufeff/u, ""));
});
