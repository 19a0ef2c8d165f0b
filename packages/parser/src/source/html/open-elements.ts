import { isBlockElement, isHiding, isScopeElement, isUnseenElement, toImpliedEnd } from "./elements.ts";

/** An element that has begun and not ended, with what it hands down. */
export interface OpenElement {
  readonly tag: string;
  readonly path: string;
  readonly depth: number;
  readonly hidden: boolean;
  readonly linked: boolean;
  readonly preformatted: boolean;
  /** The nearest element, itself included, that begins a line. */
  readonly block: OpenElement | undefined;
}

/** Paths deeper than this are cut, and end tags that would close more levels are ignored: both keep any page linear. */
const MOST_DEPTH = 64;
const MOST_LEVELS = 512;
const MOST_NAME_LENGTH = 80;

/**
 * The open elements of a page, after the tree construction of the HTML standard as far as text is concerned: optional end tags, scopes of tables, stray end tags.
 * Misnested formatting is left where it stands; it moves no text.
 */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #open = new Map<string, number>();
  #count = 0;

  get top(): OpenElement | undefined {
    return this.#stack.at(-1);
  }

  /** @returns True where the tag begins a line, or closes something that did. */
  open(tag: string, attributes: ReadonlyMap<string, string>): boolean {
    const isBlock = isBlockElement(tag);
    const implied = toImpliedEnd(tag);
    const closed =
      (isBlock && this.#closeParagraph(tag)) ||
      (implied !== undefined && this.#closeNearest(implied.tags, implied.within));
    const parent = this.top;
    const depth = (parent?.depth ?? 0) + 1;
    const path = depth > MOST_DEPTH ? (parent?.path ?? "") : toPath(parent?.path, tag, attributes, this.#count);
    this.#count++;
    const element = {
      tag,
      path,
      depth,
      hidden: parent?.hidden === true || isUnseenElement(tag) || isHiding(attributes, tag),
      linked: parent?.linked === true || tag === "a",
      preformatted: parent?.preformatted === true || tag === "pre",
      block: parent?.block,
    };
    this.#push(isBlock ? withItself(element) : element);
    return isBlock || closed;
  }

  /** @returns True where something that begins a line was closed. */
  close(tag: string): boolean {
    if ((this.#open.get(tag) ?? 0) === 0) return false;
    const isBlock = isBlockElement(tag);
    const barred = isScopeElement(tag) || TABLE_PARTS.has(tag) ? undefined : isScopeElement;
    for (let levels = 0, at = this.#stack.length - 1; at >= 0 && levels < MOST_LEVELS; at--, levels++) {
      const one = this.#stack[at] as OpenElement;
      if (one.tag === tag) return this.#cut(at);
      if (barred?.(one.tag)) return false;
      if (!isBlock && isBlockElement(one.tag)) return false;
    }
    return false;
  }

  /** A paragraph ends where another block begins, unless something that scopes it lies between. */
  #closeParagraph(tag: string): boolean {
    if ((this.#open.get("p") ?? 0) === 0 || TABLE_PARTS.has(tag)) return false;
    for (let levels = 0, at = this.#stack.length - 1; at >= 0 && levels < MOST_LEVELS; at--, levels++) {
      const one = this.#stack[at] as OpenElement;
      if (one.tag === "p") return this.#cut(at);
      if (isBlockElement(one.tag)) return false;
    }
    return false;
  }

  #closeNearest(tags: readonly string[], within: readonly string[]): boolean {
    if (tags.every((tag) => (this.#open.get(tag) ?? 0) === 0)) return false;
    for (let levels = 0, at = this.#stack.length - 1; at >= 0 && levels < MOST_LEVELS; at--, levels++) {
      const one = this.#stack[at] as OpenElement;
      if (tags.includes(one.tag)) return this.#cut(at);
      if (within.includes(one.tag)) return false;
    }
    return false;
  }

  #push(element: OpenElement): void {
    this.#stack.push(element);
    this.#open.set(element.tag, (this.#open.get(element.tag) ?? 0) + 1);
  }

  #cut(at: number): boolean {
    let closesBlock = false;
    while (this.#stack.length > at) {
      const one = this.#stack.pop() as OpenElement;
      this.#open.set(one.tag, (this.#open.get(one.tag) ?? 1) - 1);
      closesBlock ||= isBlockElement(one.tag);
    }
    return closesBlock;
  }
}

const TABLE_PARTS = new Set(["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"]);

function withItself(element: Omit<OpenElement, "block">): OpenElement {
  const block: OpenElement & { block: OpenElement | undefined } = { ...element, block: undefined };
  block.block = block;
  return block;
}

function toPath(
  parent: string | undefined,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  count: number,
): string {
  const id = attributes.get("id");
  const classes = attributes.get("class");
  let name = tag;
  if (id) name += `#${toWords(id)}`;
  if (classes) name += `.${toWords(classes)}`;
  const step = `${name.slice(0, MOST_NAME_LENGTH)}~${count}`;
  return parent === undefined ? step : `${parent}/${step}`;
}

/** `/`, `~` and spaces would be taken for the path's own. */
function toWords(value: string): string {
  return value
    .slice(0, MOST_NAME_LENGTH)
    .trim()
    .replace(/[\s/~]+/gu, ".");
}
