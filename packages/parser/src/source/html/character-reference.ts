import { type Token, Tokenizer } from "parse5";

const REFERENCE = /&(?:#(?:[xX][0-9a-fA-F]{1,12}|[0-9]{1,12})|[a-zA-Z][a-zA-Z0-9]{0,40});?/y;

/** A character reference in the source and what it stands for. */
export interface Reference {
  readonly length: number;
  readonly text: string;
}

/**
 * Reads the reference at `at`, where an `&` stands, as parse5 reads it in text: `&ldquo;` → `“`, `&nbsp` → U+00A0.
 * Where only the beginning is a reference (`&notit;`) the rest comes back as it stands: `¬it;`.
 *
 * @returns `undefined` where the `&` stands for itself.
 */
export class ReferenceReader {
  readonly #known = new Map<string, string>();

  read(source: string, at: number): Reference | undefined {
    REFERENCE.lastIndex = at;
    const written = REFERENCE.exec(source)?.[0];
    if (written === undefined) return undefined;
    let text = this.#known.get(written);
    if (text === undefined) {
      text = tokenise(written);
      this.#known.set(written, text);
    }
    return text === written ? undefined : { length: written.length, text };
  }
}

function tokenise(written: string): string {
  let text = "";
  const add = (token: Token.CharacterToken): void => {
    text += token.chars;
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: add,
      onComment: ignore,
      onDoctype: ignore,
      onStartTag: ignore,
      onEndTag: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(written, true);
  return text;
}
