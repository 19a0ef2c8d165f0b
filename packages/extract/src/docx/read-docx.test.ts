import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { toPlace } from "../extracted.ts";
import { paragraph, writeDocx, writeZip } from "../testing/write-docx.ts";
import { readDocx } from "./read-docx.ts";

const toText = async (body: string, more?: Record<string, string>): Promise<string> =>
  (await readDocx(writeDocx(body, more))).text;

test("every paragraph is a line, whatever runs it is cut into", async () => {
  const body = paragraph("岚江省", "召开防汛会商会") + paragraph("会议强调，要加强值班值守。");
  expect(await toText(body)).toBe("岚江省召开防汛会商会\n会议强调，要加强值班值守。");
});

test("what the page does not print is not read: struck words, readings over characters, field codes, hidden words, older twins", async () => {
  const body = `<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>
    <w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom>
    <w:ruby><w:rt><w:r><w:t>lán</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>岚</w:t></w:r></w:rubyBase></w:ruby>
    <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>
    <w:r><w:t>江</w:t><w:tab/><w:t>省</w:t><w:br/><w:t>&lt;甲&#x4e59;&gt;</w:t></w:r></w:p>`;
  expect(await toText(body)).toBe("新岚江\t省\n<甲乙>");
});

test("a text box is a paragraph of its own, read once", async () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const body = `<w:p><w:r><w:t>前</w:t></w:r><mc:AlternateContent><mc:Choice>${box("框")}</mc:Choice><mc:Fallback>${box("框")}</mc:Fallback></mc:AlternateContent><w:r><w:t>后</w:t></w:r></w:p>`;
  expect(await toText(body)).toBe("框\n前后");
});

test("numbers of lists are read as they are printed", async () => {
  const level = (index: number, format: string, pattern: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="3">${level(0, "chineseCountingThousand", "%1、")}${level(1, "decimal", "%2.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
  const item = (depth: number, text: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = item(0, "压实责任") + item(1, "到岗") + item(1, "到人") + item(0, "加强督查") + item(1, "通报");
  expect(await toText(body, { "word/numbering.xml": numbering })).toBe(
    "一、压实责任\n1.到岗\n2.到人\n二、加强督查\n1.通报",
  );
});

test("every character leads to its place in the document", async () => {
  const { text, map } = await readDocx(writeDocx(paragraph("会议", "强调") + paragraph("要落实")));
  const xml = `<?xml version="1.0"?>`;
  expect(text).toBe("会议强调\n要落实");
  expect(map).toHaveLength(3);
  expect(toPlace(map, 4)).toBeUndefined();
  expect(toPlace(map, 5)?.index).toBeGreaterThan(xml.length);
  expect(toPlace(map, 6)?.index).toBe((toPlace(map, 5)?.index ?? 0) + 1);
});

test("a stored member is read as well as a packed one", async () => {
  const xml = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">${paragraph("会议")}</w:document>`;
  expect((await readDocx(writeZip({ "word/document.xml": xml }, { packs: false }))).text).toBe("会议");
});

test.each([
  ["source/encrypted", writeZip({ "word/document.xml": "<w:p/>" }, { flags: 1 })],
  ["source/damaged", writeDocx(paragraph("会议")).subarray(0, 200)],
  ["source/damaged", writeZip({ "word/styles.xml": "<w:p/>" })],
  ["source/no-text-layer", writeDocx("<w:p><w:r><w:drawing/></w:r></w:p>")],
])("it fails with %s", async (code, bytes) => {
  await expect(readDocx(bytes)).rejects.toMatchObject({ name: "ReadoutError", code });
});

property.prop([fc.uint8Array({ maxLength: 300 }), fc.nat(300)])(
  "a file with broken bytes gives a text or a failure that was foreseen",
  async (noise, at) => {
    const bytes = writeDocx(paragraph("会议强调"));
    bytes.set(noise.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
    const outcome = await readDocx(bytes).then(
      () => "text",
      (error) => error.name,
    );
    expect(["text", "ReadoutError"]).toContain(outcome);
  },
);
