import { expect, test } from "vitest";
import { reading } from "../testing/reading.ts";
import { toCitation, toTitle } from "./citation.ts";
import type { Item } from "./item.ts";
import { toSheet } from "./sheet.ts";

const { record, copy } = reading;
const sheet = toSheet(record, copy);
const paragraphs = sheet.passages.flatMap((passage) => passage.paragraphs);
const item = (id: string): Item => sheet.items.get(id) as Item;

test("a footnote names readout, meeting, day, paragraph, characters and the hash of the text", () => {
  expect(toCitation(record, paragraphs, item("d1.1"), "en", "https://example.org/#d1.1").footnote).toBe(
    "“抓好核酸检测”, in 《省委召开专题会》 (readout), 省委第3次专题会, 5 January 2023, para. 2, " +
      "characters 42–48 of the restored text, SHA-256 fedcba987654, https://example.org/#d1.1.",
  );
  expect(toCitation(record, paragraphs, item("d1.1"), "zh").footnote).toBe(
    "“抓好核酸检测”，见《省委召开专题会》（会议通稿），省委第3次专题会，2023年1月5日，第 2 段，还原正文第 42–48 字符，SHA-256 fedcba987654。",
  );
});

test("the address of the readout itself comes before one of ours", () => {
  const published = { ...record, source: { ...record.source, url: "https://example.gov/1.html" } };
  const { footnote } = toCitation(published, paragraphs, item("p1"), "en", "https://example.org/#p1");
  expect(footnote).toContain("https://example.gov/1.html");
  expect(footnote).not.toContain("example.org");
});

test("quotation marks inside a quotation become single ones", () => {
  const quoting = { ...record, text: record.text.replace("核酸", "“酸”") };
  const { quotation, footnote } = toCitation(quoting, paragraphs, { id: "x", kind: "note", spans: [[42, 49]] }, "zh");
  expect(quotation).toBe("抓好“酸”检测");
  expect(footnote).toContain("“抓好‘酸’检测”");
});

test("a very long quotation is shortened in its middle", () => {
  const long = { ...record, text: "强".repeat(1000) };
  const { quotation } = toCitation(long, paragraphs, { id: "x", kind: "note", spans: [[0, 1000]] }, "zh");
  expect(quotation).toMatch(/^强{110}……强{55}$/u);
});

test("the page's title names the meeting and its day, else the first line, never all of an endless one", () => {
  expect(toTitle(record, "en")).toBe("省委第3次专题会 · 5 January 2023 · Readout");
  expect(toTitle({ ...record, meetings: [] }, "zh")).toBe("省委召开专题会 · Readout");
  expect(toTitle({ ...record, meetings: [], blocks: [], text: "a".repeat(10_000) }, "en").length).toBeLessThan(140);
});
