/** A list of literals, each with a value, that readers ask for by place. All lexicons are found in one scan of the text. */
export interface Lexicon<V = true> {
  readonly id: string;
  readonly entries: ReadonlyMap<string, V>;
}

/** A lexicon of literals that need no value: separated by white space, or a list. */
export function defineLexicon(id: string, words: string | readonly string[]): Lexicon<true>;
/** A lexicon whose literals stand for something. */
export function defineLexicon<V>(id: string, entries: Readonly<Record<string, V>> | ReadonlyMap<string, V>): Lexicon<V>;
export function defineLexicon(id: string, source: unknown): Lexicon<unknown> {
  if (typeof source === "string")
    return {
      id,
      entries: new Map(
        source
          .split(/\s+/u)
          .filter(Boolean)
          .map((word) => [word, true]),
      ),
    };
  if (Array.isArray(source)) return { id, entries: new Map(source.map((word: string) => [word, true])) };
  if (source instanceof Map) return { id, entries: source };
  return { id, entries: new Map(Object.entries(source as Record<string, unknown>)) };
}
