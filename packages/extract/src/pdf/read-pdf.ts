import type { CopyMapEntry } from "@readout/schema";
import { getDocument } from "unpdf/pdfjs";
import type { Extracted } from "../extracted.ts";
import { toDamaged, toEncrypted, toNoTextLayer } from "../failures.ts";
import { CMapFactory } from "./cmaps/index.ts";
import { toBodies } from "./furniture.ts";
import { type Line, toLines } from "./page-lines.ts";
import { toParagraphs } from "./paragraphs.ts";
import { toIdeographs } from "./radicals.ts";
import type { TextItem } from "./text-item.ts";

const WHAT = "PDF";
/** Characters that a font without a table to Unicode gives. */
const MEANINGLESS = /[\p{Co}\p{Cc}\ufffd]/gu;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/**
 * The text of a PDF in the order in which its pages draw it: a paragraph a line, without page numbers and running heads.
 *
 * @throws ReadoutError - `source/encrypted`, `source/damaged`; `source/no-text-layer` for a scan, or fonts that do not tell their characters.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const pages = await readPages(bytes);
  const { text, map } = toText(toParagraphs(toBodies(pages).flat()));
  if (text.trim() === "") throw toNoTextLayer("there is no text in this PDF, only pictures of pages");
  const meaningless = text.match(MEANINGLESS)?.length ?? 0;
  if (meaningless * 2 > text.length)
    throw toNoTextLayer("the fonts of this PDF do not tell which characters they draw");
  return { text: toIdeographs(text), mediaType: "application/pdf", map };
}

/** Nothing of a PDF is run or drawn, and nothing is fetched for it. The types do not know all of these. */
const SETTINGS = {
  BinaryDataFactory: CMapFactory,
  cMapUrl: "cmaps/",
  cMapPacked: true,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  isEvalSupported: false,
  verbosity: 0,
};

async function readPages(bytes: Uint8Array): Promise<Line[][]> {
  // a copy, for the reader keeps what it is given
  const loading = getDocument({ ...SETTINGS, data: new Uint8Array(bytes) });
  try {
    const pdf = await loading.promise;
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(toLines(items as TextItem[], number));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw error instanceof Error && error.name === "PasswordException" ? toEncrypted(WHAT) : toDamaged(WHAT, error);
  } finally {
    await loading.destroy();
  }
}

function toText(paragraphs: readonly (readonly Line[])[]): { text: string; map: CopyMapEntry[] } {
  const map: CopyMapEntry[] = [];
  let text = "";
  for (const [index, lines] of paragraphs.entries()) {
    if (index > 0) text += "\n";
    for (const [number, { page, pieces }] of lines.entries()) {
      const first = pieces[0]?.text.charAt(0) ?? "";
      if (number > 0 && LATIN.test(text.charAt(text.length - 1)) && LATIN.test(first)) text += " ";
      for (const piece of pieces) {
        text += piece.before;
        map.push({ copy: [text.length, text.length + piece.text.length], source: [...piece.source], page });
        text += piece.text;
      }
    }
  }
  return { text, map };
}
