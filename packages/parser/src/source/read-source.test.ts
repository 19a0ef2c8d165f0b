import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { hashText } from "./hash.ts";
import type { Input } from "./input.ts";
import { readSource } from "./read-source.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a string is its own copy", () => {
  const copy = readSource("岚江\ud800\0");
  expect(copy).toMatchObject({ text: "岚江\ud800\0", map: undefined, blocks: undefined, issues: [] });
  expect(copy.source).toMatchObject({
    mediaType: "text/plain",
    encoding: "utf-8",
    bytes: 10,
    published: null,
    authors: [],
  });
});

test("the witness is the hash of the bytes, of the UTF-8 form where a string was given", () => {
  // SHA-256 of "abc", FIPS 180-4
  expect(hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223");
  expect(readSource("岚江").witness).toBe(readSource({ bytes: bytes("岚江") }).witness);
});

test("bytes are a page when they begin like one, or when the caller says so", () => {
  const page = "<!-- 存档 -->\n<!DOCTYPE html><p>岚江</p>";
  expect(readSource({ bytes: bytes(page) })).toMatchObject({ text: "岚江", source: { mediaType: "text/html" } });
  expect(readSource({ bytes: bytes(page), mediaType: "text/plain" }).text).toBe(page);
  expect(readSource({ bytes: bytes("岚江<p>霁州"), mediaType: "text/html; charset=x" }).text).toBe("岚江\n霁州");
  expect(readSource({ bytes: bytes("<岚江> 不是标签") }).text).toBe("<岚江> 不是标签");
});

const PAGE = `<html><head><title>全省防汛会议召开_要闻_岚江网</title></head><body>
<div class="nav">当前位置：要闻</div><h1>全省防汛会议召开</h1>
<p class="info">发布时间：2023-06-07 08:09　来源：岚江日报　作者：甲乙 丙丁</p>
<p>6月6日，全省防汛会议在霁州召开。会议回顾了2022年1月2日以来的工作。</p></body></html>`;

test("a page's own facts are read from beside its headline", () => {
  expect(readSource({ html: PAGE }).source).toMatchObject({
    title: "全省防汛会议召开",
    published: "2023-06-07",
    publisher: "岚江日报",
    authors: ["甲乙", "丙丁"],
  });
});

test("a headline that <br> breaks is one title; reporters at the end are authors", () => {
  const html =
    "<title>压实责任 守住底线 全省防汛会议召开-岚江网</title><h1>压实责任 守住底线<br>全省防汛会议召开</h1><p>会议强调，要压实责任。（岚江日报记者 甲乙 丙丁）</p>";
  expect(readSource({ html }).source).toMatchObject({
    title: "压实责任 守住底线 全省防汛会议召开",
    authors: ["甲乙", "丙丁"],
  });
});

test("the caller's facts win over the page's", () => {
  const source = readSource({ html: PAGE, title: "甲", published: "2020-02-29", publisher: "乙", authors: [] }).source;
  expect(source).toMatchObject({ title: "甲", published: "2020-02-29", publisher: "乙", authors: [] });
});

test("a day that nobody published on is not taken for one", () => {
  const html = "<h1>某某简介</h1><p>1975年1月28日</p><p>某某，岚江人，长期从事防汛工作，著有多部作品。</p>";
  expect(readSource({ html }).source.published).toBeNull();
});

describe("what declares a page's day", () => {
  test.each([
    ['<meta property="article:published_time" content="2023-06-07T08:09:10+08:00">'],
    ['<meta name="PubDate" content="2023-6-7">'],
    ['<meta name="publishdate" content="20230607">'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-06-07T00:00:00"}</script>'],
    ['<script type="application/ld+json">[{"@graph":[{"headline":"甲","pubDate":"2023-06-07"}]}]</script>'],
    ["<p>2023年06月07日08:09  来源：岚江网</p>"],
    ["<p>（2023-06-07 08:09:10）</p>"],
    ["<p>2023/06/07</p>"],
    ["<p>来源：岚江网 时间：2023.06.07</p>"],
  ])("%s", (html) => {
    expect(readSource({ html: `<title>甲乙丙丁</title>${html}<p>正文</p>` }).source.published).toBe("2023-06-07");
  });

  test.each(['<script type="application/ld+json">{broken</script>', "<p>2023-13-40</p>", "<p>编号12023-06-0789</p>"])(
    "not %s",
    (html) => {
      expect(readSource({ html }).source.published).toBeNull();
    },
  );
});

test.each([
  ["input/one-content", {} as Input],
  ["input/one-content", { text: "", html: "" } as unknown as Input],
  ["input/content-type", { bytes: "岚江" } as unknown as Input],
  ["input/content-type", { text: null } as unknown as Input],
  ["input/published", { text: "", published: "2023-02-30" }],
  ["input/published", { text: "", published: "7 June" }],
  ["input/encoding", { bytes: bytes(""), encoding: "utf-9" }],
])("%s is the caller's fault, and says what to do", (code, input) => {
  expect(() => readSource(input)).toThrow(expect.objectContaining({ code, hint: expect.stringMatching(/\S/u) }));
});

propertyTest.prop([fc.uint8Array({ maxLength: 400 }), fc.constantFrom(undefined, "text/html", "text/plain")])(
  "any bytes give a copy",
  (data, mediaType) => {
    const copy = readSource({ bytes: data, ...(mediaType ? { mediaType } : {}) });
    expect(copy.source.bytes).toBe(data.length);
    for (const { span } of copy.issues) expect(span === null || span[1] <= copy.text.length).toBe(true);
  },
);

propertyTest.prop([fc.string({ unit: "binary" })])("any string is its own copy", (text) => {
  expect(readSource(text).text).toBe(text);
});
