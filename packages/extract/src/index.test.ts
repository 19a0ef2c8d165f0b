import { parse } from "@readout/parser";
import { expect, test } from "vitest";
import { extract, readKind, toPlace, withSource } from "./index.ts";
import { paragraph, writeDocx, writeZip } from "./testing/write-docx.ts";
import { setParagraph, writePdf } from "./testing/write-pdf.ts";

const TEXT = "7月6日，岚江省防汛抗旱指挥部召开视频会商会。会议强调，要加强值班值守，及时转移群众。";
const docx = writeDocx(paragraph(TEXT));
const pdf = writePdf([setParagraph(TEXT, 700)]);

test("a document is told by its bytes", () => {
  expect(readKind(docx)).toBe("docx");
  expect(readKind(pdf)).toBe("pdf");
  expect(readKind(writeZip({ "a.txt": "会议" }))).toBeUndefined();
  expect(readKind(new TextEncoder().encode(TEXT))).toBeUndefined();
  expect(readKind(new Uint8Array())).toBeUndefined();
});

test("what is no document is handed back unread", async () => {
  expect(await extract(new TextEncoder().encode(TEXT))).toBeUndefined();
});

test.each([
  ["docx", docx],
  ["pdf", pdf],
])("a %s gives the record of its text, told as one of the file", async (_, bytes) => {
  const extracted = await extract(bytes);
  if (!extracted) throw new Error("no document");
  const plain = parse({ text: extracted.text }, { edits: true });
  const record = await withSource(plain, bytes, extracted, true);
  expect(record.text).toBe(TEXT);
  expect(record.source).toMatchObject({ mediaType: extracted.mediaType, bytes: bytes.length, encoding: "binary" });
  expect(record.witness).toMatch(/^[0-9a-f]{32}$/u);
  expect(record.witness).not.toBe(plain.witness);
  expect(record.textHash).toBe(plain.textHash);
  expect(record.copyMap).toEqual(extracted.map);
  expect(toPlace(extracted.map, 0)).toBeDefined();
});

test("a record in code points has its map in code points", async () => {
  const bytes = writeDocx(paragraph("𠮷江") + paragraph("会议"));
  const extracted = await extract(bytes);
  if (!extracted) throw new Error("no document");
  const record = parse({ text: extracted.text }, { edits: true, units: "codepoint" });
  const { copyMap } = await withSource(record, bytes, extracted, true);
  expect(copyMap?.map(({ copy }) => copy)).toEqual([
    [0, 2],
    [3, 5],
  ]);
});
