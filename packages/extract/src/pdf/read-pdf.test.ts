import { expect, test } from "vitest";
import { toPlace } from "../extracted.ts";
import { setParagraph, writePdf } from "../testing/write-pdf.ts";
import { readPdf } from "./read-pdf.ts";

const FIRST = "岚江省防汛抗旱指挥部召开视频会商会，分析研判近期雨情水情，安排部署下一阶段防汛救灾工作。";
const SECOND = "会议强调，要加强监测预报预警，落实值班值守制度，及时转移危险区域群众，确保人民群众生命安全。";
const TITLE = { x: 200, y: 780, text: "全省防汛视频会商会召开", size: 22 };

test("lines that a page breaks are one paragraph again; headings and new paragraphs stay apart", async () => {
  const bytes = writePdf([[TITLE, ...setParagraph(FIRST, 720), ...setParagraph(SECOND, 664)]]);
  const { text, mediaType } = await readPdf(bytes);
  expect(text).toBe(`${TITLE.text}\n${FIRST}\n${SECOND}`);
  expect(mediaType).toBe("application/pdf");
});

test("a title that does not fit on one line is one title, two lines of sense stay two", async () => {
  const center = (text: string, y: number) => ({ x: 74 + 224 - text.length * 11, y, text, size: 22 });
  const long = ["岚江省防汛抗旱指挥部召开全省防汛视频会商", "会部署强降雨防范"].map((text, index) =>
    center(text, 790 - index * 34),
  );
  const short = ["压实责任保安全", "全力以赴迎大汛"].map((text, index) => center(text, 790 - index * 34));
  const body = setParagraph(FIRST, 700);
  expect((await readPdf(writePdf([[...long, ...body]]))).text).toBe(
    `${long.map(({ text }) => text).join("")}\n${FIRST}`,
  );
  expect((await readPdf(writePdf([[...short, ...body]]))).text).toBe(
    `${short.map(({ text }) => text).join("\n")}\n${FIRST}`,
  );
});

test("a paragraph goes on over the page, without page numbers and running heads", async () => {
  const head = { x: 220, y: 810, text: "岚江省人民政府公报", size: 10 };
  const number = (n: number) => ({ x: 290, y: 40, text: `— ${n} —`, size: 10 });
  const lines = setParagraph(FIRST + SECOND, 720);
  const pages = [lines.slice(0, 1), lines.slice(1, 2), lines.slice(2)];
  const { text } = await readPdf(writePdf(pages.map((page, index) => [head, ...page, number(index + 1)])));
  expect(text).toBe(FIRST + SECOND);
});

test("every character leads to its page and to its place in the text of that page", async () => {
  const { text, map } = await readPdf(writePdf([[TITLE], setParagraph(FIRST, 720)]));
  expect(toPlace(map, 0)).toEqual({ page: 1, index: 0 });
  expect(toPlace(map, text.indexOf("江"))).toEqual({ page: 2, index: 1 });
  expect(toPlace(map, TITLE.text.length)).toBeUndefined();
});

test("columns of names stay apart, characters that were spread do not", async () => {
  const row = [..."参会人员"].map((text, index) => ({ x: 80 + index * 20, y: 700, text }));
  const { text } = await readPdf(writePdf([[...row, { x: 220, y: 700, text: "周晓岚" }]]));
  expect(text).toBe("参会人员　周晓岚");
});

test("radicals that a program wrote for characters are read as characters", async () => {
  const { text } = await readPdf(writePdf([[{ x: 80, y: 700, text: "⼯作⻓期⾯向⼈⺠，⼊⼾" }]]));
  expect(text).toBe("工作长期面向人民，入户");
});

test("a small head that runs over two pages is no part of the text, a line of the text that comes twice is", async () => {
  const head = { x: 220, y: 810, text: "岚江省人民政府公报", size: 10 };
  const vow = { x: 74, y: 780, text: "会议强调，要加强值班值守。" };
  const { text } = await readPdf(
    writePdf([
      [head, vow],
      [head, vow, { x: 74, y: 720, text: "（完）" }],
    ]),
  );
  expect(text).toBe(`${vow.text}\n${vow.text}\n（完）`);
});

const toGbk = (words: string): string => {
  const codes: Record<string, string> = { 岚: "e1b0", 江: "bdad", 会: "bbe1", 议: "d2e9" };
  return [...words].map((char) => codes[char]).join("");
};

test("a font that names a table of the trade is read by it", async () => {
  const page = [[{ x: 80, y: 700, text: "岚江会议" }]];
  expect((await readPdf(writePdf(page, { font: "GBK-EUC-H", encode: toGbk }))).text).toBe("岚江会议");
  expect((await readPdf(writePdf(page, { font: "UniGB-UCS2-H" }))).text).toBe("岚江会议");
});

const LOCK = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -44/O<${"11".repeat(32)}>/U<${"22".repeat(32)}>>>/ID[<00><00>]`;

test.each([
  ["source/encrypted", writePdf([[TITLE]], { trailer: LOCK })],
  ["source/damaged", new TextEncoder().encode("%PDF-1.7\n%%EOF\n")],
  ["source/no-text-layer", writePdf([[], []])],
  ["source/no-text-layer", writePdf([[{ x: 80, y: 700, text: "\u0001\u0002\u0003\u0004\u0005" }]], { font: "mute" })],
])("it fails with %s", async (code, bytes) => {
  await expect(readPdf(bytes)).rejects.toMatchObject({ name: "ReadoutError", code });
});
