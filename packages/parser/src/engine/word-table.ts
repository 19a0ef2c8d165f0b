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
  private readonly singles = new Map<number, V>();
  // by the first two, or the last two, code units: hardly a list is longer than five
  private readonly byHead = new Map<number, Entries<V>>();
  private readonly byTail = new Map<number, Entries<V>>();

  constructor(words: ReadonlyMap<string, V>) {
    // longest first, so that the first that stands is the longest
    for (const entry of [...words].sort(([a], [b]) => b.length - a.length)) {
      const [word] = entry;
      if (word.length === 1) this.singles.set(word.charCodeAt(0), entry[1]);
      else {
        add(this.byHead, pair(word, 0), entry);
        add(this.byTail, pair(word, word.length - 2), entry);
      }
    }
  }

  /** The longest word that begins at `at` and ends by `to`. */
  longestAt(text: string, at: number, to: number): WordAt<V> | undefined {
    if (at + 1 < to) {
      const entries = this.byHead.get(pair(text, at));
      if (entries)
        for (const [word, value] of entries)
          if (at + word.length <= to && text.startsWith(word, at)) return { start: at, end: at + word.length, value };
    }
    const single = at < to ? this.singles.get(text.charCodeAt(at)) : undefined;
    return single === undefined ? undefined : { start: at, end: at + 1, value: single };
  }

  /** The longest word that ends at `end` and begins at `from` or later. */
  longestEndingAt(text: string, end: number, from: number): WordAt<V> | undefined {
    if (end - 2 >= from) {
      const entries = this.byTail.get(pair(text, end - 2));
      if (entries)
        for (const [word, value] of entries)
          if (end - word.length >= from && text.startsWith(word, end - word.length))
            return { start: end - word.length, end, value };
    }
    const single = end - 1 >= from ? this.singles.get(text.charCodeAt(end - 1)) : undefined;
    return single === undefined ? undefined : { start: end - 1, end, value: single };
  }
}

/** Two neighbouring code units in 30 bits, a small integer in every engine; what shares a key is told apart by comparing. */
function pair(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x3fff) << 16) | text.charCodeAt(at + 1);
}

function add<V>(map: Map<number, V[]>, key: number, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
