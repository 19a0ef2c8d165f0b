// an empty list, which most copies have, costs no memory
const NO_CELLS = new Int32Array(0);
const NO_UNITS = new Uint16Array(0);

/**
 * Edits that turn one text into the next, packed: five numbers an edit and one pool of what is put in.
 * Sorted and disjoint; they are appended in order and never moved. Positions are UTF-16 code units.
 */
export class EditList {
  private cells = NO_CELLS;
  private pool = NO_UNITS;
  private poolLength = 0;
  private count = 0;

  /** @param expected - How many edits there may be; the list grows when there are more. */
  constructor(expected = 0) {
    if (expected === 0) return;
    this.cells = new Int32Array(expected * 4);
    this.pool = new Uint16Array(expected);
  }

  /** How many edits. */
  get length(): number {
    return this.count;
  }

  start(index: number): number {
    return this.cells[index * 4] as number;
  }

  end(index: number): number {
    return this.cells[index * 4 + 1] as number;
  }

  /** Where the last edit ends; 0 when there is none. */
  get lastEnd(): number {
    return this.count === 0 ? 0 : this.end(this.count - 1);
  }

  /** Bits of the kinds of damage that the edit undoes. */
  kinds(index: number): number {
    return (this.cells[index * 4 + 3] as number) & 0xff;
  }

  /** 0–100. */
  percent(index: number): number {
    return (this.cells[index * 4 + 3] as number) >>> 8;
  }

  /** How many units the edit puts in. */
  putLength(index: number): number {
    return this.putEnd(index) - (this.cells[index * 4 + 2] as number);
  }

  put(index: number): string {
    const from = this.cells[index * 4 + 2] as number;
    const to = this.putEnd(index);
    if (to === from) return "";
    if (to - from === 1) return String.fromCharCode(this.pool[from] as number);
    return unitsToString(this.pool, from, to);
  }

  /**
   * Appends one edit: `put` stands where `[start, end)` stood.
   *
   * @param start - Not before the end of the edit appended last.
   * @param kinds - Bits of the kinds of damage, at most eight.
   * @param percent - How sure the edit is, 0–100.
   */
  push(start: number, end: number, put: string, kinds: number, percent: number): void {
    this.reserve(put.length);
    this.cell(start, end, kinds, percent);
    for (let at = 0; at < put.length; at++) this.pool[this.poolLength++] = put.charCodeAt(at);
  }

  /** Like `push`, for an edit that puts in a single unit. */
  pushUnit(start: number, end: number, unit: number, kinds: number, percent: number): void {
    this.reserve(1);
    this.cell(start, end, kinds, percent);
    this.pool[this.poolLength++] = unit;
  }

  /** Like `push`, for an edit that only takes out. */
  pushCut(start: number, end: number, kinds: number, percent: number): void {
    this.reserve(0);
    this.cell(start, end, kinds, percent);
  }

  /** Appends the edit at `index` of another list, moved by `shift`. */
  pushFrom(other: EditList, index: number, shift: number): void {
    const length = other.putLength(index);
    const from = other.cells[index * 4 + 2] as number;
    this.reserve(length);
    this.cell(other.start(index) + shift, other.end(index) + shift, other.kinds(index), other.percent(index));
    for (let at = 0; at < length; at++) this.pool[this.poolLength++] = other.pool[from + at] as number;
  }

  /** The text after the edits. Linear in the text and the edits. */
  apply(text: string): string {
    if (this.count === 0) return text;
    // a few edits: slices; many: unit by unit, because short slices cost more than the units in them
    return this.count * 24 < text.length ? this.applySlices(text) : this.applyUnits(text);
  }

  private applySlices(text: string): string {
    const parts: string[] = [];
    let at = 0;
    for (let index = 0; index < this.count; index++) {
      parts.push(text.slice(at, this.start(index)), this.put(index));
      at = this.end(index);
    }
    parts.push(text.slice(at));
    return parts.join("");
  }

  private applyUnits(text: string): string {
    const { cells, pool } = this;
    const out = new Uint16Array(text.length + this.poolLength);
    let length = 0;
    let at = 0;
    for (let cell = 0; cell < this.count * 4; cell += 4) {
      const start = cells[cell] as number;
      while (at < start) out[length++] = text.charCodeAt(at++);
      at = cells[cell + 1] as number;
      const to = cell + 6 < this.count * 4 ? (cells[cell + 6] as number) : this.poolLength;
      for (let from = cells[cell + 2] as number; from < to; from++) out[length++] = pool[from] as number;
    }
    while (at < text.length) out[length++] = text.charCodeAt(at++);
    return unitsToString(out, 0, length);
  }

  private putEnd(index: number): number {
    return index + 1 < this.count ? (this.cells[index * 4 + 6] as number) : this.poolLength;
  }

  private cell(start: number, end: number, kinds: number, percent: number): void {
    const at = this.count * 4;
    this.cells[at] = start;
    this.cells[at + 1] = end;
    this.cells[at + 2] = this.poolLength;
    this.cells[at + 3] = kinds | (percent << 8);
    this.count++;
  }

  private reserve(units: number): void {
    if (this.count * 4 + 4 > this.cells.length) {
      const grown = new Int32Array(Math.max(64, this.cells.length * 2));
      grown.set(this.cells);
      this.cells = grown;
    }
    if (this.poolLength + units > this.pool.length) {
      const grown = new Uint16Array((this.poolLength + units) * 2 + 16);
      grown.set(this.pool);
      this.pool = grown;
    }
  }
}

/** A little-endian machine writes its units as UTF-16LE; none without `TextDecoder` is known, but none needs it. */
const decoder =
  new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? new TextDecoder("utf-16le", { ignoreBOM: true }) : undefined;

/** The string of `units[0, length)` that holds no surrogate; several times as fast as `unitsToString`. */
export function plainUnitsToString(units: Uint16Array, length: number): string {
  return decoder ? decoder.decode(units.subarray(0, length)) : unitsToString(units, 0, length);
}

// String.fromCharCode takes its units as arguments, and engines limit those
const CHUNK = 8192;

/** The string of `units[from, to)`; lone surrogates stay what they are. */
export function unitsToString(units: Uint16Array, from: number, to: number): string {
  if (to - from <= CHUNK) return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);
  const parts: string[] = [];
  for (let at = from; at < to; at += CHUNK) {
    parts.push(String.fromCharCode.apply(null, units.subarray(at, Math.min(at + CHUNK, to)) as unknown as number[]));
  }
  return parts.join("");
}
