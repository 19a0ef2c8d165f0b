/** Where a match of a pattern may begin, by the code unit there and, behind a look back, the one before. */
export interface FirstUnits {
  mayBeginAt(text: string, at: number): boolean;
}

/** Characters by themselves, classes by their source. */
interface Named {
  readonly units: Set<number>;
  readonly classes: Set<string>;
}

/** What a part of a pattern begins and ends with. */
interface Edges {
  readonly first: Named;
  /** What it begins with only where one of {@link guards} stands before: `(?<=落实)文件`. */
  readonly guarded: Named;
  readonly guards: Named;
  readonly last: Named;
  /** Whether it may match nothing. */
  empty: boolean;
  /** Set for a look back by itself: what must stand before. */
  readonly behind?: Named;
}

const ANYTHING = "[^]";

const name = (units: Iterable<number> = [], classes: Iterable<string> = []): Named => ({
  units: new Set(units),
  classes: new Set(classes),
});

function add(all: Named, { units, classes }: Named): void {
  for (const unit of units) all.units.add(unit);
  for (const one of classes) all.classes.add(one);
}

/**
 * Reads off a pattern what its matches begin with, so that places where none can begin need no try of it.
 * It may name too much, never too little: what it does not know counts as anything.
 *
 * @returns `undefined` where the pattern may match nothing, and so anywhere.
 */
export function toFirstUnits({ source }: RegExp): FirstUnits | undefined {
  const { first, guarded, guards, empty } = new PatternReader(source).alternatives();
  if (empty || first.classes.has(ANYTHING) || guarded.classes.has(ANYTHING)) return undefined;
  const plain = new UnitSet(first);
  if (guards.units.size + guards.classes.size === 0)
    return { mayBeginAt: (text, at) => plain.has(text.charCodeAt(at)) };
  const behindGuard = new UnitSet(guarded);
  const guard = new UnitSet(guards);
  return {
    mayBeginAt(text, at) {
      const unit = text.charCodeAt(at);
      return plain.has(unit) || (at > 0 && guard.has(text.charCodeAt(at - 1)) && behindGuard.has(unit));
    },
  };
}

const UNKNOWN = 0;
const IN = 1;
const OUT = 2;

/** Two bits for each code unit, filled in as units are asked for: most texts use a few thousand. */
class UnitSet {
  private readonly bits = new Uint8Array(65536 / 4);
  private readonly units: ReadonlySet<number>;
  private readonly classes: RegExp | undefined;

  constructor({ units, classes }: Named) {
    this.units = units;
    this.classes = classes.size > 0 ? new RegExp([...classes].join("|"), "u") : undefined;
  }

  has(unit: number): boolean {
    const known = ((this.bits[unit >> 2] as number) >> ((unit & 3) << 1)) & 3;
    return known === UNKNOWN ? this.decide(unit) : known === IN;
  }

  private decide(unit: number): boolean {
    // half of a pair may begin any class that holds characters beyond 16 bits
    const isIn =
      (unit >= 0xd800 && unit < 0xe000) ||
      this.units.has(unit) ||
      (this.classes?.test(String.fromCharCode(unit)) ?? false);
    this.bits[unit >> 2] = (this.bits[unit >> 2] as number) | ((isIn ? IN : OUT) << ((unit & 3) << 1));
    return isIn;
  }
}

/** Walks the source of a pattern with the flag `u`, as far as its edges need. */
class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the end of the group, or of the source. */
  alternatives(): Edges {
    const all = this.sequence();
    while (this.source[this.at] === "|") {
      this.at++;
      const next = this.sequence();
      add(all.first, next.first);
      add(all.guarded, next.guarded);
      add(all.guards, next.guards);
      add(all.last, next.last);
      all.empty ||= next.empty;
    }
    return all;
  }

  private sequence(): Edges {
    const all = noEdges();
    let behind: Named | undefined;
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const next = this.term();
      const isOptional = this.quantifier() || next.empty;
      if (!isOptional) clear(all.last);
      add(all.last, next.last);
      if (!all.empty) continue;
      if (next.behind) {
        behind = next.behind;
        continue;
      }
      add(behind ? all.guarded : all.first, next.first);
      if (behind) add(all.guards, behind);
      add(all.guarded, next.guarded);
      add(all.guards, next.guards);
      all.empty = isOptional;
    }
    return all;
  }

  private term(): Edges {
    const mark = this.source[this.at] as string;
    if (mark === "(") return this.group();
    if (mark === "[") return this.characterClass();
    if (mark === "\\") return this.escape();
    if (mark === "^" || mark === "$") return this.nothing(1);
    if (mark === ".") return this.ofClass(1);
    return ofOne(name([this.source.charCodeAt(this.at++)]));
  }

  private group(): Edges {
    const [opening = "("] = /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/u.exec(this.source.slice(this.at, this.at + 40)) ?? [];
    this.at += opening.length;
    const inside = this.alternatives();
    this.at++;
    if (opening === "(?<=" && !inside.empty && !inside.last.classes.has(ANYTHING))
      return { ...noEdges(), behind: inside.last };
    return /[=!]$/u.test(opening) ? noEdges() : inside;
  }

  private characterClass(): Edges {
    let end = this.at + 1;
    while (this.source[end] !== "]") end += this.source[end] === "\\" ? 2 : 1;
    return this.ofClass(end + 1 - this.at);
  }

  private escape(): Edges {
    const rest = this.source.slice(this.at, this.at + 40);
    if (/^\\b/iu.test(rest)) return this.nothing(2);
    const [property] = /^\\(?:p\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2})/iu.exec(rest) ?? [];
    if (property !== undefined) return this.ofClass(property.length);
    const [reference] = /^\\(?:k<[^>]*>|\d+)/u.exec(rest) ?? [];
    if (reference === undefined) return this.ofClass(2);
    this.at += reference.length;
    return { ...ofOne(name([], [ANYTHING])), empty: true };
  }

  /** Whether what stands before may be left out. */
  private quantifier(): boolean {
    const [printed, least] = /^(?:[?*]|\+|\{(\d+)(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 16)) ?? [
      "",
    ];
    this.at += printed.length;
    return printed[0] === "?" || printed[0] === "*" || least === "0";
  }

  private ofClass(length: number): Edges {
    const source = this.source.slice(this.at, this.at + length);
    this.at += length;
    return ofOne(name([], [source]));
  }

  private nothing(length: number): Edges {
    this.at += length;
    return noEdges();
  }
}

/** What one character is: both edges at once. */
function ofOne(edge: Named): Edges {
  return { first: edge, guarded: name(), guards: name(), last: edge, empty: false };
}

function noEdges(): Edges {
  return { first: name(), guarded: name(), guards: name(), last: name(), empty: true };
}

function clear({ units, classes }: Named): void {
  units.clear();
  classes.clear();
}
