import type { CopyMapEntry } from "@readout/schema";

/** The text of a document. */
export interface Extracted {
  /** Its paragraphs in reading order, one a line. */
  readonly text: string;
  readonly mediaType: "application/pdf" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  /**
   * Sorted by `copy`. Of a DOCX `source` counts UTF-16 code units of `word/document.xml`, of a PDF those of the page's text:
   * its items as PDF.js gives them, one after the other, with a line feed where an item ends a line.
   */
  readonly map: readonly CopyMapEntry[];
}

/** Where a position of the copy stands in the document; `undefined` for what is written there only to part paragraphs. Binary search. */
export function toPlace(map: readonly CopyMapEntry[], position: number): { page?: number; index: number } | undefined {
  let [low, high] = [0, map.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] as CopyMapEntry).copy[1] <= position) low = middle + 1;
    else high = middle;
  }
  const entry = map[low];
  if (!entry || position < entry.copy[0]) return;
  const { copy, source, page } = entry;
  const index = Math.min(source[0] + position - copy[0], source[1]);
  return page === undefined ? { index } : { page, index };
}
