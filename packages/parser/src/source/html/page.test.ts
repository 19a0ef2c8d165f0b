import { fc, test as propertyTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { toPage } from "./page.ts";

test.each([
  ["blocks in reading order, one a line", "<h1>标题</h1><div>一<p>二</p>三</div>", "标题\n一\n二\n三"],
  ["a paragraph without its end tag", "<p>一<p>二<ul><li>三<li>四</ul>", "一\n二\n三\n四"],
  ["<br> ends a line", "<div>一<br>二<br/><br>　　三</div>", "一\n二\n三"],
  ["cells one by one", "<table><tr><td>一<td>二<tr><td>三</table>", "一\n二\n三"],
  ["references decoded", "<p>&ldquo;一&rdquo;&amp;&#x4e8c;&#19977;&nbsp;四&hellip;</p>", "“一”&二三\u00a0四…"],
  ["white space as a browser shows it", "<p>\n  one\n\t two <b> three</b>\n</p>", "one two three"],
  ["a line end of the source between Chinese is no space", "<p>一二\n三四，\n五 六</p>", "一二三四，五 六"],
  ["an indent is no text", "<p>　　&nbsp;&nbsp;一</p>", "一"],
  [
    "what no reader sees",
    "<p>一<script>document.write('<p>二')</script><style>p{}</style><!-- 三 --></p><noscript>四</noscript>",
    "一",
  ],
  [
    "what is hidden",
    '<p>一</p><p hidden>二</p><div style="color:red; display: none">三<p>四</p></div><p>五</p>',
    "一\n五",
  ],
  ["an article that waits for a script", '<div id="js_content" style="visibility: hidden;"><p>一</p></div>', "一"],
  ["the title of the tab is not on the page", "<title>一</title><body>二", "二"],
  ["preformatted lines", "<pre>一\n 二\n</pre>", "一\n二"],
  ["stray end tags", "</div>一</p>二</span>三", "一\n二三"],
  ["a tag that the end cuts off", "<p>一<div class=", "一"],
  ["readings above characters", "<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>", "汉(hàn)"],
  ["nothing", "", ""],
])("%s", (_, html, text) => {
  expect(toPage(html).text).toBe(text);
});

test("a block knows its element, its way there, and how much of it is links", () => {
  const html = '<div id="main" class="box news"><ul><li><a href="/">四个字的</a>链接</li></ul><p>正文</p></div>';
  const { text, blocks } = toPage(html);
  expect(blocks.map(({ span, tag, container, linkShare }) => [text.slice(...span), tag, container, linkShare])).toEqual(
    [
      ["四个字的链接", "li", "div#main.box.news~0/ul~1/li~2", 4 / 6],
      ["正文", "p", "div#main.box.news~0/p~4", 0],
    ],
  );
});

test("every stretch of the copy leads back to where it stood", () => {
  const html = "<p>一 &ldquo;二&rdquo;&nbsp; 三\r\n四</p>\n<p>五&amp;六</p>";
  const { text, map } = toPage(html);
  expect(map.map(({ copy, source }) => [text.slice(...copy), html.slice(...source)])).toEqual([
    ["一 ", "一 "],
    ["“", "&ldquo;"],
    ["二", "二"],
    ["”", "&rdquo;"],
    ["\u00a0", "&nbsp;"],
    [" 三", " 三"],
    ["四", "四"],
    ["五", "五"],
    ["&", "&amp;"],
    ["六", "六"],
  ]);
});

test("the head's declarations are kept as they stand", () => {
  const { head } = toPage(
    '<head><title> 一\n二 </title><meta name="Author" content="甲"><meta property="og:title" content="一&amp;二"><script type="application/ld+json">{"a":"<p>"}</script></head><time datetime="2023-04-05T06:07">昨天</time>',
  );
  expect(head.title).toBe("一 二");
  expect(Object.fromEntries(head.meta)).toEqual({ author: "甲", "og:title": "一&二" });
  expect(head.linkedData).toEqual(['{"a":"<p>"}']);
  expect(head.time).toBe("2023-04-05T06:07");
});

// each of these takes a tree builder, a scan to the end of the page or a search through the stack quadratic time
test.each([
  "<div>",
  "<b>一",
  "<p>",
  "<li>一",
  "<td>一",
  "<a href=1>一",
  "<table>",
  "&a",
  "<",
  "<pre>一</pre>",
  "<font color=red>",
])("100,000 times %s is read", (piece) => {
  expect(toPage(piece.repeat(100_000)).text.length).toBeGreaterThanOrEqual(0);
});

test("paragraphs under 100,000 open elements are read", () => {
  const { blocks } = toPage("<div>".repeat(100_000) + "<p>一</div>".repeat(1000));
  expect(blocks).toHaveLength(1000);
  expect(blocks.every(({ container }) => container.length < 2000)).toBe(true);
});

const PIECES = [
  "<p>",
  "</p>",
  "<div>",
  "</div>",
  "<br>",
  "<a>",
  "</a>",
  "<td>",
  "<pre>",
  "</pre>",
  "<script>",
  "</script>",
  "&amp;",
  "&#x4e2d;",
  "&nbsp;",
  "\n",
  "\r\n",
  " ",
  "　",
  "一",
  "a",
  "<",
  "&",
  "\ud800",
  "😀",
  "\0",
];
const page = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((parts) => parts.join(""));

propertyTest.prop([page])("any page is read, its map and its blocks slicing back", (html) => {
  const { text, map, blocks } = toPage(html);
  let at = 0;
  for (const { copy, source } of map) {
    expect(copy[0]).toBeGreaterThanOrEqual(at);
    expect(source[1]).toBeGreaterThan(source[0]);
    at = copy[1];
    const written = html.slice(...source);
    const shown = (part: string): string => part.replace(/[ \t\r\n\f]+/gu, " ");
    if (!written.startsWith("&")) expect(shown(written)).toBe(text.slice(...copy));
  }
  expect(blocks.map(({ span }) => text.slice(...span)).join("\n")).toBe(text);
  expect(toPage(html)).toEqual({ text, map, blocks, head: expect.anything() });
});
