import type { CopyMapEntry, Span } from "@readout/schema";
import type { CopyBlock } from "../copy.ts";
import { type Reference, ReferenceReader } from "./character-reference.ts";

/** Where a block stands on the page. */
export interface BlockPlace {
  readonly tag: string;
  readonly container: string;
}

interface Run {
  readonly text: string;
  readonly source: Span;
}

const SPACE = /[ \t\n\r\f]+/y;
/** No-break and ideographic spaces: kept inside a line, an indent at its edges. */
const WIDE_SPACE = /[\u00a0\u3000]+/y;
const VISIBLE = /[^ \t\n\r\f\u00a0\u3000&]+/y;
const PIECES = [VISIBLE, SPACE, WIDE_SPACE];
const ONLY_SPACE = /^[ \t\n\r\f]+$/u;
const ONLY_WIDE_SPACE = /^[\u00a0\u3000]+$/u;

/** CJK characters and marks; between two of them a line end of the source is no space. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\ud888]/u;
const WIDE_OR_QUOTE = /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\ud888]/u;

/**
 * Writes the copy of a page line by line: white space collapsed as a browser does, references decoded, and every stretch led back to the source.
 * The lines are joined by one newline, which has no place in the source.
 */
export class CopyWriter {
  readonly #source: string;
  readonly #references = new ReferenceReader();
  readonly #lines: string[] = [];
  readonly #map: CopyMapEntry[] = [];
  readonly #blocks: CopyBlock[] = [];
  #length = 0;

  #line: string[] = [];
  #lineLength = 0;
  #last = "";
  #pending: Run[] = [];
  #visible = 0;
  #linked = 0;
  #place: BlockPlace | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds the text that stands at `[from, to)` in the source, tags excluded. */
  write(from: number, to: number, place: BlockPlace, linked: boolean): void {
    // the patterns run on this stretch alone: on the whole page they would run on through the markup
    const stretch = this.#source.slice(from, to);
    for (let at = 0; at < stretch.length; ) {
      const { length, text } = this.#readPiece(stretch, at);
      const run: Run = { text, source: [from + at, from + at + length] };
      at += length;
      if (ONLY_SPACE.test(text) || ONLY_WIDE_SPACE.test(text)) this.#pending.push(run);
      else if (text !== "") this.#writeVisible(run, place, linked);
    }
  }

  /** Writes `[from, to)` of preformatted text: each of its line ends ends a line of the copy. */
  writePreformatted(from: number, to: number, place: BlockPlace, linked: boolean): void {
    const stretch = this.#source.slice(from, to);
    let start = 0;
    for (let end = stretch.indexOf("\n"); end >= 0; end = stretch.indexOf("\n", start)) {
      this.write(from + start, from + end, place, linked);
      this.endLine();
      start = end + 1;
    }
    this.write(from + start, to, place, linked);
  }

  endLine(): void {
    const place = this.#place;
    this.#pending = [];
    if (!place) return;
    const start = this.#length;
    this.#lines.push(this.#line.join(""));
    this.#blocks.push({
      span: [start, start + this.#lineLength],
      tag: place.tag,
      container: place.container,
      linkShare: this.#visible === 0 ? 0 : this.#linked / this.#visible,
    });
    this.#length = start + this.#lineLength + 1;
    this.#line = [];
    this.#lineLength = 0;
    this.#last = "";
    this.#visible = 0;
    this.#linked = 0;
    this.#place = undefined;
  }

  finish(): { readonly text: string; readonly map: readonly CopyMapEntry[]; readonly blocks: readonly CopyBlock[] } {
    this.endLine();
    return { text: this.#lines.join("\n"), map: this.#map, blocks: this.#blocks };
  }

  /** A piece of one kind: visible, space, or one reference; never empty. */
  #readPiece(stretch: string, at: number): Reference {
    for (const pattern of PIECES) {
      pattern.lastIndex = at;
      const text = pattern.exec(stretch)?.[0];
      if (text !== undefined) return { length: text.length, text };
    }
    return this.#references.read(stretch, at) ?? { length: 1, text: "&" };
  }

  #writeVisible(run: Run, place: BlockPlace, linked: boolean): void {
    if (this.#place === undefined) this.#place = place;
    else this.#writePending(run.text.charAt(0));
    this.#pending = [];
    this.#append(run.text, run.source);
    this.#visible += run.text.length;
    if (linked) this.#linked += run.text.length;
  }

  #writePending(next: string): void {
    let spaced = false;
    for (const { text, source } of this.#pending) {
      if (!ONLY_SPACE.test(text)) {
        this.#append(text, source);
        spaced = false;
      } else if (!spaced && !(isLineEnd(text) && joinsLines(this.#last, next))) {
        this.#append(" ", source);
        spaced = true;
      }
    }
  }

  #append(text: string, source: Span): void {
    const from = this.#length + this.#lineLength;
    const to = from + text.length;
    const last = this.#map.at(-1);
    if (
      last &&
      last.copy[1] === from &&
      last.source[1] === source[0] &&
      isLiteral(last) &&
      text.length === source[1] - source[0]
    )
      this.#map[this.#map.length - 1] = { copy: [last.copy[0], to], source: [last.source[0], source[1]] };
    else this.#map.push({ copy: [from, to], source });
    this.#line.push(text);
    this.#lineLength += text.length;
    this.#last = text.charAt(text.length - 1);
  }
}

/** A stretch as long in the copy as in the source is the same character by character: no reference is as short as what it stands for. */
const isLiteral = ({ copy, source }: CopyMapEntry): boolean => copy[1] - copy[0] === source[1] - source[0];

const isLineEnd = (space: string): boolean => space.includes("\n") || space.includes("\r");

function joinsLines(before: string, after: string): boolean {
  return (WIDE.test(before) && WIDE_OR_QUOTE.test(after)) || (WIDE_OR_QUOTE.test(before) && WIDE.test(after));
}
