/** A word of a table at one place of a text. */
export interface WordAt<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

type Entries<V> = (readonly [word: string, value: V])[];

/**
 * Words that are asked for at places which the grammar names: what stands here, what ends here.
 * The one scan of the text finds every literal everywhere; a clause is asked at a few places only, so that looking there costs less.
 */
export class WordTable<V> {
  private readonly words: ReadonlyMap<string, V>;
  // by the first two, or the last two, code units: hardly a list is longer than five
  private readonly byHead = new Map<number, Entries<V>>();
  private readonly byTail = new Map<number, Entries<V>>();

  constructor(words: ReadonlyMap<string, V>) {
    this.words = words;
    // longest first, so that the first that stands is the longest
    for (const entry of [...words].sort(([a], [b]) => b.length - a.length)) {
      const [word] = entry;
      add(this.byHead, word.length === 1 ? word.charCodeAt(0) : pair(word, 0), entry);
      add(this.byTail, word.length === 1 ? word.charCodeAt(0) : pair(word, word.length - 2), entry);
    }
  }

  get(word: string): V | undefined {
    return this.words.get(word);
  }

  /** The longest word that begins at `at` and ends by `to`. */
  longestAt(text: string, at: number, to: number): WordAt<V> | undefined {
    if (at + 1 < to) {
      const entries = this.byHead.get(pair(text, at));
      if (entries)
        for (const [word, value] of entries)
          if (at + word.length <= to && (word.length === 2 || text.startsWith(word, at)))
            return { start: at, end: at + word.length, value };
    }
    const single = at < to ? this.byHead.get(text.charCodeAt(at))?.[0] : undefined;
    return single && { start: at, end: at + 1, value: single[1] };
  }

  /** The longest word that ends at `end` and begins at `from` or later. */
  longestEndingAt(text: string, end: number, from: number): WordAt<V> | undefined {
    if (end - 2 >= from) {
      const entries = this.byTail.get(pair(text, end - 2));
      if (entries)
        for (const [word, value] of entries)
          if (end - word.length >= from && (word.length === 2 || text.startsWith(word, end - word.length)))
            return { start: end - word.length, end, value };
    }
    const single = end - 1 >= from ? this.byTail.get(text.charCodeAt(end - 1))?.[0] : undefined;
    return single && { start: end - 1, end, value: single[1] };
  }
}

/** Two neighbouring code units as one number, above every single one. */
function pair(text: string, at: number): number {
  return (text.charCodeAt(at) + 1) * 65536 + text.charCodeAt(at + 1);
}

function add<V>(map: Map<number, V[]>, key: number, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
