/** A word of a table at one place of a text. */
export interface WordAt<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

interface Entry<V> {
  readonly word: string;
  readonly value: V;
}

/**
 * Words that are asked for at places which the grammar names: what stands here, what ends here.
 * The one scan of the text finds every literal everywhere; a clause is asked at a few places only, so that looking there costs less.
 */
export class WordTable<V> {
  // by the first two, or the last two, code units: hardly a list is longer than five
  private readonly byHead: KeyTable<readonly Entry<V>[]>;
  private readonly byTail: KeyTable<readonly Entry<V>[]>;
  private readonly singles: KeyTable<V>;
  private readonly firsts = new UnitFilter();
  private readonly lasts = new UnitFilter();

  constructor(words: ReadonlyMap<string, V>) {
    const heads = new Map<number, Entry<V>[]>();
    const tails = new Map<number, Entry<V>[]>();
    const singles = new Map<number, V>();
    // longest first, so that the first that stands is the longest
    for (const [word, value] of [...words].sort(([a], [b]) => b.length - a.length)) {
      this.firsts.add(word.charCodeAt(0));
      this.lasts.add(word.charCodeAt(word.length - 1));
      if (word.length === 1) singles.set(word.charCodeAt(0), value);
      else {
        add(heads, pair(word, 0), { word, value });
        add(tails, pair(word, word.length - 2), { word, value });
      }
    }
    this.byHead = new KeyTable(heads);
    this.byTail = new KeyTable(tails);
    this.singles = new KeyTable(singles);
  }

  /** The longest word that begins at `at` and ends by `to`. */
  longestAt(text: string, at: number, to: number): WordAt<V> | undefined {
    if (at >= to || !this.firsts.mayHave(text.charCodeAt(at))) return undefined;
    if (at + 1 < to) {
      const entries = this.byHead.get(pair(text, at));
      if (entries)
        for (let i = 0; i < entries.length; i++) {
          const { word, value } = entries[i] as Entry<V>;
          if (at + word.length <= to && text.startsWith(word, at)) return { start: at, end: at + word.length, value };
        }
    }
    const single = this.singles.get(text.charCodeAt(at));
    return single === undefined ? undefined : { start: at, end: at + 1, value: single };
  }

  /** The longest word that ends at `end` and begins at `from` or later. */
  longestEndingAt(text: string, end: number, from: number): WordAt<V> | undefined {
    if (end <= from || !this.lasts.mayHave(text.charCodeAt(end - 1))) return undefined;
    if (end - 2 >= from) {
      const entries = this.byTail.get(pair(text, end - 2));
      if (entries)
        for (let i = 0; i < entries.length; i++) {
          const { word, value } = entries[i] as Entry<V>;
          const start = end - word.length;
          if (start >= from && text.startsWith(word, start)) return { start, end, value };
        }
    }
    const single = this.singles.get(text.charCodeAt(end - 1));
    return single === undefined ? undefined : { start: end - 1, end, value: single };
  }

  /** Every word that lies whole inside `[from, to)`, by start, the longest first. */
  within(text: string, from: number, to: number): WordAt<V>[] {
    const found: WordAt<V>[] = [];
    for (let at = from; at < to; at++) {
      const entries = at + 1 < to ? this.byHead.get(pair(text, at)) : undefined;
      for (const { word, value } of entries ?? [])
        if (at + word.length <= to && text.startsWith(word, at))
          found.push({ start: at, end: at + word.length, value });
      const single = this.singles.get(text.charCodeAt(at));
      if (single !== undefined) found.push({ start: at, end: at + 1, value: single });
    }
    return found;
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

/** Rules most code units out by their lower bits, in no more than two lines of the processor's cache. */
class UnitFilter {
  private readonly bits = new Int32Array(32);

  add(unit: number): void {
    const word = (unit >> 5) & 31;
    this.bits[word] = (this.bits[word] as number) | (1 << (unit & 31));
  }

  mayHave(unit: number): boolean {
    return (((this.bits[(unit >> 5) & 31] as number) >> (unit & 31)) & 1) === 1;
  }
}

const FREE = -1;

/** A map by small integers that never changes: most keys that are asked for are absent, and one look into a small table tells so. */
class KeyTable<V> {
  private readonly keys: Int32Array;
  private readonly values: (V | undefined)[];
  private readonly shift: number;

  constructor(entries: ReadonlyMap<number, V>) {
    const bits = Math.max(2, Math.ceil(Math.log2(entries.size * 3 + 1)));
    this.shift = 32 - bits;
    this.keys = new Int32Array(2 ** bits).fill(FREE);
    this.values = new Array(2 ** bits).fill(undefined);
    for (const [key, value] of entries) {
      let slot = this.slotOf(key);
      while (this.keys[slot] !== FREE) slot = (slot + 1) & (this.keys.length - 1);
      this.keys[slot] = key;
      this.values[slot] = value;
    }
  }

  get(key: number): V | undefined {
    const { keys } = this;
    for (let slot = this.slotOf(key); ; slot = (slot + 1) & (keys.length - 1)) {
      const found = keys[slot];
      if (found === key) return this.values[slot];
      if (found === FREE) return undefined;
    }
  }

  private slotOf(key: number): number {
    // the upper bits of a product with the golden ratio are well mixed
    return Math.imul(key, 0x9e3779b1) >>> this.shift;
  }
}
