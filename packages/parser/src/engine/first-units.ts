/** Which code units a match of a pattern may begin with. */
export interface FirstUnits {
  has(unit: number): boolean;
}

/** What a part of a pattern may begin with: characters by themselves, classes by their source; `empty` if it may match nothing. */
interface Beginning {
  readonly units: Set<number>;
  readonly classes: Set<string>;
  empty: boolean;
}

const ANYTHING = "[^]";

/**
 * Reads off a pattern what its matches begin with, so that places where none can begin need no try of it.
 * It may name too many units, never too few: what it does not know counts as anything.
 *
 * @returns `undefined` where the pattern may match nothing, and so anywhere.
 */
export function toFirstUnits({ source }: RegExp): FirstUnits | undefined {
  const { units, classes, empty } = new PatternReader(source).alternatives();
  if (empty || classes.has(ANYTHING)) return undefined;
  return new UnitSet(units, [...classes]);
}

const UNKNOWN = 0;
const IN = 1;
const OUT = 2;

/** Two bits for each code unit, filled in as units are asked for: most texts use a few thousand. */
class UnitSet implements FirstUnits {
  private readonly bits = new Uint8Array(65536 / 4);
  private readonly units: ReadonlySet<number>;
  private readonly classes: RegExp | undefined;

  constructor(units: ReadonlySet<number>, classes: readonly string[]) {
    this.units = units;
    this.classes = classes.length > 0 ? new RegExp(classes.join("|"), "u") : undefined;
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

/** Walks the source of a pattern with the flag `u`, as far as its beginnings need. */
class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the end of the group, or of the source. */
  alternatives(): Beginning {
    const all = this.sequence();
    while (this.source[this.at] === "|") {
      this.at++;
      const next = this.sequence();
      add(all, next);
      all.empty ||= next.empty;
    }
    return all;
  }

  private sequence(): Beginning {
    const all: Beginning = { units: new Set(), classes: new Set(), empty: true };
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const next = this.term();
      const isOptional = this.quantifier();
      if (!all.empty) continue;
      add(all, next);
      all.empty = next.empty || isOptional;
    }
    return all;
  }

  private term(): Beginning {
    const mark = this.source[this.at] as string;
    if (mark === "(") return this.group();
    if (mark === "[") return this.characterClass();
    if (mark === "\\") return this.escape();
    if (mark === "^" || mark === "$") return this.nothing(1);
    if (mark === ".") return this.ofClass(1);
    const unit = this.source.charCodeAt(this.at++);
    return { units: new Set([unit]), classes: new Set(), empty: false };
  }

  private group(): Beginning {
    const [opening = "("] = /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/u.exec(this.source.slice(this.at, this.at + 40)) ?? [];
    this.at += opening.length;
    const inside = this.alternatives();
    this.at++;
    return /[=!]$/u.test(opening) ? this.nothing(0) : inside;
  }

  private characterClass(): Beginning {
    let end = this.at + 1;
    while (this.source[end] !== "]") end += this.source[end] === "\\" ? 2 : 1;
    return this.ofClass(end + 1 - this.at);
  }

  private escape(): Beginning {
    const rest = this.source.slice(this.at, this.at + 40);
    if (/^\\b/iu.test(rest)) return this.nothing(2);
    const [property] = /^\\(?:p\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2})/iu.exec(rest) ?? [];
    if (property !== undefined) return this.ofClass(property.length);
    const [reference] = /^\\(?:k<[^>]*>|\d+)/u.exec(rest) ?? [];
    if (reference === undefined) return this.ofClass(2);
    this.at += reference.length;
    return { units: new Set(), classes: new Set([ANYTHING]), empty: true };
  }

  /** Whether what stands before may be left out. */
  private quantifier(): boolean {
    const [printed, least] = /^(?:[?*]|\+|\{(\d+)(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 16)) ?? [
      "",
    ];
    this.at += printed.length;
    return printed[0] === "?" || printed[0] === "*" || least === "0";
  }

  private ofClass(length: number): Beginning {
    const source = this.source.slice(this.at, this.at + length);
    this.at += length;
    return { units: new Set(), classes: new Set([source]), empty: false };
  }

  private nothing(length: number): Beginning {
    this.at += length;
    return { units: new Set(), classes: new Set(), empty: true };
  }
}

function add(all: Beginning, { units, classes }: Beginning): void {
  for (const unit of units) all.units.add(unit);
  for (const one of classes) all.classes.add(one);
}
