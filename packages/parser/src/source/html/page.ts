import type { CopyMapEntry } from "@readout/schema";
import { type Token, Tokenizer, TokenizerMode } from "parse5";
import type { CopyBlock } from "../copy.ts";
import { CopyWriter } from "./copy-writer.ts";
import { isVoidElement } from "./elements.ts";
import { OpenElements } from "./open-elements.ts";

/** What a page says: its visible text and what its head declares. */
export interface Page {
  readonly text: string;
  readonly map: readonly CopyMapEntry[];
  readonly blocks: readonly CopyBlock[];
  readonly head: PageHead;
}

/** Declarations, as they stand: names in lower case, the first of each name; nothing is believed yet. */
export interface PageHead {
  readonly title: string | undefined;
  /** By `name`, `property` or `itemprop`. */
  readonly meta: ReadonlyMap<string, string>;
  /** `datetime` of the first `<time>`. */
  readonly time: string | undefined;
  /** Each `<script type="application/ld+json">`, unparsed. */
  readonly linkedData: readonly string[];
}

/** Elements whose content is no markup, and how the tokenizer has to read it. */
const RAW_TEXT = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ["title", TokenizerMode.RCDATA],
  ["textarea", TokenizerMode.RCDATA],
  ["script", TokenizerMode.SCRIPT_DATA],
  ["style", TokenizerMode.RAWTEXT],
  ["xmp", TokenizerMode.RAWTEXT],
  ["iframe", TokenizerMode.RAWTEXT],
  ["noembed", TokenizerMode.RAWTEXT],
  ["noframes", TokenizerMode.RAWTEXT],
  ["noscript", TokenizerMode.RAWTEXT],
  ["plaintext", TokenizerMode.PLAINTEXT],
]);

/**
 * Reads a page: visible blocks in reading order, each led back to the source. Total and linear on any string.
 * Only parse5's tokenizer runs: a tree of 100,000 nested or misnested elements costs quadratic time to build, and the text needs none.
 */
export function toPage(html: string): Page {
  const handler = new PageHandler(html);
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  handler.switchTo = (mode) => {
    tokenizer.state = mode;
  };
  tokenizer.write(html, true);
  return handler.finish();
}

class PageHandler {
  switchTo: (mode: (typeof TokenizerMode)[keyof typeof TokenizerMode]) => void = () => {};
  readonly #writer: CopyWriter;
  readonly #open = new OpenElements();
  readonly #meta = new Map<string, string>();
  readonly #linkedData: string[] = [];
  #title: string | undefined;
  #time: string | undefined;
  /** Text of the title or of linked data that is being read. */
  #capture: { readonly tag: string; text: string } | undefined;
  #textStart = 0;
  #textEnd = 0;

  constructor(html: string) {
    this.#writer = new CopyWriter(html);
  }

  onStartTag(token: Token.TagToken): void {
    this.#flush(token.location);
    const { tagName } = token;
    const attributes = new Map(token.attrs.map(({ name, value }) => [name, value]));
    if (tagName === "br" || tagName === "hr") this.#writer.endLine();
    if (tagName === "meta") this.#readMeta(attributes);
    if (tagName === "time") this.#time ??= attributes.get("datetime");
    if (isVoidElement(tagName)) return;
    if (this.#open.open(tagName, attributes)) this.#writer.endLine();
    const mode = RAW_TEXT.get(tagName);
    if (mode === undefined) return;
    this.switchTo(mode);
    if (tagName === "title" || attributes.get("type") === "application/ld+json")
      this.#capture = { tag: tagName, text: "" };
  }

  onEndTag({ tagName, location }: Token.TagToken): void {
    this.#flush(location);
    if (this.#capture?.tag === tagName) this.#keepCapture();
    // </br> and a stray </p> end a line as their start tags would
    if (this.#open.close(tagName) || tagName === "p" || tagName === "br") this.#writer.endLine();
  }

  onCharacter(token: Token.CharacterToken): void {
    if (this.#capture) this.#capture.text += token.chars;
    if (token.location) this.#textEnd = token.location.endOffset;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onComment({ location }: Token.CommentToken): void {
    this.#flush(location);
  }

  onDoctype({ location }: Token.DoctypeToken): void {
    this.#flush(location);
  }

  onEof(): void {
    this.#flush(null);
  }

  finish(): Page {
    this.#keepCapture();
    return {
      ...this.#writer.finish(),
      head: { title: this.#title, meta: this.#meta, time: this.#time, linkedData: this.#linkedData },
    };
  }

  /** Text runs from markup to markup: parse5 places single characters only roughly where references stand beside spaces. */
  #flush(markup: Token.Location | null): void {
    const [from, to] = [this.#textStart, Math.min(this.#textEnd, markup?.startOffset ?? this.#textEnd)];
    if (markup) this.#textStart = markup.endOffset;
    const top = this.#open.top;
    if (to <= from || top?.hidden) return;
    const place = { tag: top?.block?.tag ?? "body", container: top?.block?.path ?? "" };
    if (top?.preformatted) this.#writer.writePreformatted(from, to, place, top.linked);
    else this.#writer.write(from, to, place, top?.linked === true);
  }

  #keepCapture(): void {
    if (!this.#capture) return;
    if (this.#capture.tag === "title") this.#title ??= this.#capture.text.replace(/\s+/gu, " ").trim();
    else this.#linkedData.push(this.#capture.text);
    this.#capture = undefined;
  }

  #readMeta(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop");
    const content = attributes.get("content")?.trim();
    if (!name || !content) return;
    const key = name.trim().toLowerCase();
    if (!this.#meta.has(key)) this.#meta.set(key, content);
  }
}
