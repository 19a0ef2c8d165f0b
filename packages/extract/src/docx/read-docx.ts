import type { CopyMapEntry } from "@readout/schema";
import type { Extracted } from "../extracted.ts";
import { toDamaged, toNoTextLayer } from "../failures.ts";
import { type Numbering, toNumbering } from "./numbering.ts";
import { readAttribute, readXml, toCharacters } from "./xml.ts";
import { readArchive, readMember } from "./zip.ts";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const DOCUMENT = "word/document.xml";
const NAMESPACE =
  /xmlns:([\w-]+)="http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main"/u;
/** What the page does not print: what was struck or moved away, readings set over characters, the older twin of a drawing. */
const UNPRINTED = ["del", "moveFrom", "rt", "instrText", "delText", "pPrChange", "rPrChange"];
const FALLBACK = "mc:Fallback";

/**
 * The text of a DOCX as a reader sees it: a paragraph a line, list numbers as they are printed, changes accepted.
 *
 * @throws ReadoutError - `source/encrypted`, `source/damaged`; `source/no-text-layer` when no paragraph has text.
 */
export async function readDocx(bytes: Uint8Array): Promise<Extracted> {
  const archive = readArchive(bytes);
  const xml = await readMember(archive, DOCUMENT);
  if (xml === undefined) throw toDamaged("DOCX file");
  const prefix = NAMESPACE.exec(xml.slice(0, 8192))?.[1] ?? "w";
  const numbering = toNumbering(await readMember(archive, "word/numbering.xml"), prefix);
  const { text, map } = toText(xml, prefix, numbering);
  if (text.trim() === "") throw toNoTextLayer("there is no text in this DOCX file, only pictures or nothing");
  return { text, mediaType: MEDIA_TYPE, map };
}

/** A paragraph in the making; one in a text box stands inside another. */
interface Paragraph {
  text: string;
  readonly map: CopyMapEntry[];
}

function toText(xml: string, w: string, numbering: Numbering): { text: string; map: CopyMapEntry[] } {
  const unprinted = new Set([...UNPRINTED.map((name) => `${w}:${name}`), FALLBACK]);
  const open: Paragraph[] = [];
  const lines: string[] = [];
  const map: CopyMapEntry[] = [];
  let length = 0;
  let skipping = 0;
  let isText = false;
  let isHidden = false;
  let level = 0;
  const end = (): void => {
    const paragraph = open.pop();
    if (!paragraph) return;
    const start = length;
    for (const { copy, source } of paragraph.map) map.push({ copy: [start + copy[0], start + copy[1]], source });
    lines.push(paragraph.text);
    length += paragraph.text.length + 1;
  };
  const write = (text: string, source?: readonly [number, number]): void => {
    const paragraph = open.at(-1);
    if (!paragraph || isHidden) return;
    const from = paragraph.text.length;
    paragraph.text += text;
    if (source) paragraph.map.push({ copy: [from, from + text.length], source: [...source] });
  };
  for (const token of readXml(xml)) {
    if (token.type === "text") {
      if (isText && skipping === 0) write(toCharacters(xml.slice(...token.span)), token.span);
      continue;
    }
    const { type, name, tag } = token;
    if (unprinted.has(name)) skipping += type === "open" ? 1 : type === "close" ? -1 : 0;
    if (skipping > 0) continue;
    if (name === `${w}:t`) isText = type === "open";
    else if (name === `${w}:p`) {
      if (type === "close") end();
      else open.push({ text: "", map: [] });
      if (type === "empty") end();
      isHidden = false;
    } else if (name === `${w}:r`) isHidden = false;
    else if (name === `${w}:ilvl`) level = Number(readAttribute(tag, `${w}:val`) ?? 0);
    else if (name === `${w}:numId`) {
      write(numbering.next(readAttribute(tag, `${w}:val`) ?? "", level));
      level = 0;
    } else if (type === "close") continue;
    else if (name === `${w}:vanish`) isHidden = !/^(?:0|false)$/u.test(readAttribute(tag, `${w}:val`) ?? "1");
    else if (name === `${w}:tab` && !readAttribute(tag, `${w}:pos`)) write("\t");
    else if (name === `${w}:cr` || (name === `${w}:br` && !readAttribute(tag, `${w}:type`))) write("\n");
    else if (name === `${w}:noBreakHyphen`) write("-");
  }
  while (open.length > 0) end();
  return { text: lines.join("\n"), map };
}
