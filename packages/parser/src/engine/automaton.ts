/**
 * One automaton over all literals of all rules and lexicons (Aho–Corasick), so that a text is scanned once however many rules there are.
 * States are numbered; transitions live in one open-addressing table, the root's in a table by code unit, because most characters fall back to it.
 */
export interface Automaton {
  /** Calls `hit(literal, start, end)` for every occurrence of every literal, by end, longest first. Linear in `text`. */
  scan(text: string, hit: (literal: number, start: number, end: number) => void): void;
  /** How many states it has: for size reports. */
  readonly states: number;
}

const EMPTY = -1;

class Transitions {
  private keys = new Float64Array(1 << 12).fill(EMPTY);
  private values = new Int32Array(1 << 12);
  private mask = (1 << 12) - 1;
  private count = 0;

  get(state: number, unit: number): number {
    const key = state * 65536 + unit;
    for (let slot = this.slot(state, unit); ; slot = (slot + 1) & this.mask) {
      const found = this.keys[slot];
      if (found === key) return this.values[slot] as number;
      if (found === EMPTY) return EMPTY;
    }
  }

  set(state: number, unit: number, value: number): void {
    if (this.count * 3 > this.mask) this.grow();
    const key = state * 65536 + unit;
    let slot = this.slot(state, unit);
    while (this.keys[slot] !== EMPTY) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.values[slot] = value;
    this.count++;
  }

  private slot(state: number, unit: number): number {
    const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }

  private grow(): void {
    const { keys, values } = this;
    this.mask = this.mask * 2 + 1;
    this.keys = new Float64Array(this.mask + 1).fill(EMPTY);
    this.values = new Int32Array(this.mask + 1);
    this.count = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key !== EMPTY) this.set(Math.floor(key / 65536), key % 65536, values[i] as number);
    }
  }
}

/**
 * Builds the automaton of `literals`; a literal's number is its place in the list.
 *
 * @param literals - Distinct, none empty.
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const next = new Transitions();
  const root = new Int32Array(65536);
  const parent: number[] = [0];
  const unitOf: number[] = [0];
  const literalAt: number[] = [EMPTY];
  const lengths = literals.map((literal) => literal.length);

  literals.forEach((literal, number) => {
    let state = 0;
    for (let i = 0; i < literal.length; i++) {
      const unit = literal.charCodeAt(i);
      let to = state === 0 ? root[unit] || EMPTY : next.get(state, unit);
      if (to === EMPTY) {
        to = literalAt.push(EMPTY) - 1;
        parent.push(state);
        unitOf.push(unit);
        if (state === 0) root[unit] = to;
        else next.set(state, unit, to);
      }
      state = to;
    }
    literalAt[state] = number;
  });

  const size = literalAt.length;
  const fail = new Int32Array(size);
  // the nearest shorter suffix that is itself a literal; 0 ends the chain
  const output = new Int32Array(size);
  for (const state of breadthFirst(parent)) {
    const up = parent[state] as number;
    if (up === 0) continue;
    const unit = unitOf[state] as number;
    let back = fail[up] as number;
    while (back !== 0 && next.get(back, unit) === EMPTY) back = fail[back] as number;
    const to = back === 0 ? (root[unit] as number) : next.get(back, unit);
    fail[state] = to;
    output[state] = literalAt[to] === EMPTY ? (output[to] as number) : to;
  }

  const ends = Int32Array.from(literalAt);
  return {
    states: size,
    scan(text, hit) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        let to = state === 0 ? (root[unit] as number) : next.get(state, unit);
        while (to === EMPTY) {
          state = fail[state] as number;
          to = state === 0 ? (root[unit] as number) : next.get(state, unit);
        }
        state = to;
        for (let at = ends[state] === EMPTY ? (output[state] as number) : state; at !== 0; at = output[at] as number) {
          const literal = ends[at] as number;
          hit(literal, i + 1 - (lengths[literal] as number), i + 1);
        }
      }
    },
  };
}

/** All states but the root, each after its parent and after all that are nearer to the root. */
function breadthFirst(parent: readonly number[]): number[] {
  const depth = new Int32Array(parent.length);
  for (let state = 1; state < parent.length; state++) depth[state] = (depth[parent[state] as number] as number) + 1;
  return Array.from({ length: parent.length - 1 }, (_, i) => i + 1).sort(
    (a, b) => (depth[a] as number) - (depth[b] as number),
  );
}
