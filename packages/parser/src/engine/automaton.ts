/**
 * One automaton over all literals of all rules and lexicons (Aho–Corasick), so that a text is scanned once however many rules there are.
 * States are numbered from the root outwards; what they lead to stands in one small open-addressing table, the root's in a table by code unit,
 * because most characters fall back to it: tables that stay in the processor's cache are most of its speed.
 */
export interface Automaton {
  /** Calls `hit(literal, end)` for every occurrence of every literal, by end, longest first. Linear in `text`. */
  scan(text: string, hit: (literal: number, end: number) => void): void;
  /** How many states it has: for size reports. */
  readonly states: number;
}

const NONE = -1;

/** A trie under construction: states in the order of their words. */
interface Trie {
  readonly children: (Map<number, number> | undefined)[];
  readonly literalAt: number[];
}

function buildTrie(literals: readonly string[]): Trie {
  const children: (Map<number, number> | undefined)[] = [undefined];
  const literalAt = [NONE];
  literals.forEach((literal, number) => {
    let state = 0;
    for (let i = 0; i < literal.length; i++) {
      const unit = literal.charCodeAt(i);
      let next = children[state];
      if (!next) {
        next = new Map();
        children[state] = next;
      }
      let to = next.get(unit);
      if (to === undefined) {
        to = literalAt.push(NONE) - 1;
        children.push(undefined);
        next.set(unit, to);
      }
      state = to;
    }
    literalAt[state] = number;
  });
  return { children, literalAt };
}

/**
 * Builds the automaton of `literals`; a literal's number is its place in the list.
 *
 * @param literals - Distinct, none empty.
 */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const trie = buildTrie(literals);
  const size = trie.literalAt.length;
  const parent = new Int32Array(size);
  const unitOf = new Uint16Array(size);
  const literalAt = new Int32Array(size).fill(NONE);
  numberStates(trie, parent, unitOf, literalAt);

  const root = new Uint16Array(65536);
  const mask = 2 ** Math.ceil(Math.log2(size * 2)) - 1;
  const slots = new Int32Array(mask + 1);
  for (let state = 1; state < size; state++) {
    const unit = unitOf[state] as number;
    if (parent[state] === 0) root[unit] = state;
    else {
      let slot = slotOf(parent[state] as number, unit) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = state;
    }
  }

  /** 0 where nothing leads on. */
  function next(state: number, unit: number): number {
    for (let slot = slotOf(state, unit) & mask; ; slot = (slot + 1) & mask) {
      const to = slots[slot] as number;
      if (to === 0 || (unitOf[to] === unit && parent[to] === state)) return to;
    }
  }

  const fail = new Int32Array(size);
  // the longest suffix that is a literal, the state itself first; 0 where there is none
  const found = new Int32Array(size);
  for (let state = 1; state < size; state++) {
    const unit = unitOf[state] as number;
    let back = parent[state] as number;
    if (back !== 0) {
      do back = fail[back] as number;
      while (back !== 0 && next(back, unit) === 0);
      fail[state] = back === 0 ? (root[unit] as number) : next(back, unit);
    }
    found[state] = literalAt[state] === NONE ? (found[fail[state] as number] as number) : state;
  }

  return {
    states: size,
    scan(text, hit) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        let to = 0;
        while (state !== 0) {
          to = next(state, unit);
          if (to !== 0) break;
          state = fail[state] as number;
        }
        state = to === 0 ? (root[unit] as number) : to;
        for (let at = found[state] as number; at !== 0; at = found[fail[at] as number] as number)
          hit(literalAt[at] as number, i + 1);
      }
    },
  };
}

/** Numbers the states of a trie breadth first, so that each comes after its parent and after all that are nearer to the root. */
function numberStates(trie: Trie, parent: Int32Array, unitOf: Uint16Array, literalAt: Int32Array): void {
  const order = [0];
  for (let state = 0; state < order.length; state++) {
    const old = order[state] as number;
    literalAt[state] = trie.literalAt[old] as number;
    for (const [unit, child] of trie.children[old] ?? []) {
      const number = order.push(child) - 1;
      parent[number] = state;
      unitOf[number] = unit;
    }
  }
}

function slotOf(state: number, unit: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
