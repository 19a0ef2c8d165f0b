import { fc, test as property } from "@fast-check/vitest";
import { InputLine } from "@readout/schema";
import { expect, test } from "vitest";
import { ReadoutError } from "../source/readout-error.ts";
import { readId, readJson, toLineInput } from "./line.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return error instanceof ReadoutError ? error.code : "unforeseen";
  }
  return undefined;
};

test("a line gives its text, its page or its bytes, with what it knows of them", () => {
  expect(toLineInput({ id: "7", text: "会议强调", published: "2022-11-24" })).toEqual({
    id: "7",
    text: "会议强调",
    published: "2022-11-24",
  });
  expect(toLineInput({ html: "<p>会议", url: "https://example.org/1" })).toEqual({
    id: null,
    html: "<p>会议",
    url: "https://example.org/1",
  });
  expect(toLineInput({ id: null, bytes: "u+HS6Q==", encoding: "gbk" })).toEqual({
    id: null,
    bytes: new Uint8Array([0xbb, 0xe1, 0xd2, 0xe9]),
    encoding: "gbk",
  });
});

test("what a line says of itself goes before what is known of all", () => {
  const defaults = { published: "2022-01-01", encoding: "big5" };
  expect(toLineInput({ text: "会", published: "2022-11-24" }, defaults)).toHaveProperty("published", "2022-11-24");
  expect(toLineInput({ text: "会" }, defaults)).toHaveProperty("published", "2022-01-01");
  expect(toLineInput({ text: "会" }, defaults)).not.toHaveProperty("encoding");
});

test("null is as good as nothing, and a number is an id too", () => {
  const line = { id: 7, text: "会", html: null, bytes: null, published: null, title: null };
  expect(toLineInput(line)).toEqual({ id: "7", text: "会" });
  expect(toLineInput({ ...line, id: null }, { published: "2022-11-24" })).toEqual({
    id: null,
    text: "会",
    published: "2022-11-24",
  });
});

test.each([
  ["input/wrong-shape", null],
  ["input/wrong-shape", ["会"]],
  ["input/wrong-shape", "会"],
  ["input/wrong-shape", { text: 7 }],
  ["input/wrong-shape", { id: true, text: "会" }],
  ["input/wrong-shape", { text: "会", published: 2022 }],
  ["input/one-content", {}],
  ["input/one-content", { text: "会", html: "会" }],
  ["input/not-base64", { bytes: "会" }],
  ["source/empty", { text: " \n" }],
  ["source/empty", { html: "" }],
  ["source/pdf", { bytes: btoa("%PDF-1.7\n") }],
])("%s: %j", (code, value) => {
  expect(codeOf(() => toLineInput(value))).toBe(code);
});

test("JSON that is none, or none in UTF-8, is told apart", () => {
  expect(codeOf(() => readJson(utf8("{")))).toBe("input/not-json");
  expect(codeOf(() => readJson(new Uint8Array([0x22, 0xbb, 0xe1, 0x22])))).toBe("input/not-utf-8");
  expect(readJson(utf8('{"text":"\\ud800"}'))).toEqual({ text: "\ud800" });
});

test("an id is known even where the line cannot be read", () => {
  expect(readId({ id: "a", text: 7 })).toBe("a");
  expect(readId({ id: 7 })).toBe("7");
  expect(readId(null)).toBe(null);
});

const name = fc.constantFrom("id", "text", "html", "bytes", "encoding", "title", "url", "other");
const field = fc.oneof(fc.constant(null), fc.integer(), fc.constantFrom("会", "5Lya", "utf-8", "x"));

property.prop([fc.oneof(fc.jsonValue(), fc.dictionary(name, field))])("it takes what the schema takes", (value) => {
  const code = codeOf(() => toLineInput(value));
  expect(code === undefined || code.startsWith("source/")).toBe(InputLine.safeParse(value).success);
});
