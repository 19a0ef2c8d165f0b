import type { Block, BlockRole, Span } from "@readout/schema";

/** One paragraph of the restored text. */
export interface Paragraph {
  /** Counted from 1, as a footnote counts. */
  readonly number: number;
  readonly span: Span;
  readonly role: BlockRole;
  /** Begins a paragraph of the text; `false` for the later pieces of a very long one. */
  readonly first: boolean;
}

/** Beyond this many characters a paragraph is laid out in pieces, so that one endless line does not stop the page. */
const PIECE = 1600;
const SENTENCE_ENDS = /[。！？；.!?;]/;

/**
 * Cuts a text into its lines and gives each the role of the block over it. Empty lines give no paragraph.
 *
 * @param blocks - In the order of the text; where none stands the role is `body`.
 */
export function toParagraphs(text: string, blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let number = 0;
  let block = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (!isBlank(text, start, end)) {
      while (block < blocks.length && (blocks[block] as Block).span[1] <= start) block++;
      const over = blocks[block];
      const role = over && over.span[0] < end ? over.role : "body";
      number++;
      for (let from = start; from < end; ) {
        const to = toPieceEnd(text, from, end);
        paragraphs.push({ number, span: [from, to], role, first: from === start });
        from = to;
      }
    }
    start = end + 1;
  }
  return paragraphs;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (text.charAt(index).trim() !== "") return false;
  return true;
}

function toPieceEnd(text: string, from: number, end: number): number {
  if (end - from <= PIECE) return end;
  for (let index = from + PIECE; index > from + PIECE / 2; index--) {
    if (SENTENCE_ENDS.test(text.charAt(index - 1))) return index;
  }
  // between the halves of a surrogate pair no piece may end
  const low = text.charCodeAt(from + PIECE);
  return from + PIECE + (low >= 0xdc00 && low <= 0xdfff ? 1 : 0);
}
