import type { Span } from "@readout/schema";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Rule } from "./rule.ts";
import { isRefusal } from "./rule.ts";
import type { Trace } from "./trace.ts";

/** One occurrence of a lexicon's literal. */
export interface Hit<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

/** One reading of a rule at one place. */
export interface Reading<V> {
  readonly rule: string;
  readonly span: Span;
  readonly value: V;
}

// biome-ignore lint/suspicious/noExplicitAny: rules of every value and context stand in one list
export type AnyRule = Rule<any, any>;
export type AnyLexicon = Lexicon<unknown>;

/** All literals of some lexicons and rules, compiled once and scanned together. */
export class Scanner {
  private readonly automaton: Automaton;
  /** For each literal, the numbers of the channels that want it. */
  private readonly channelsOf: readonly number[][];
  private readonly channels = new Map<AnyLexicon | AnyRule, number>();
  private readonly literals: readonly string[];

  constructor(lexicons: readonly AnyLexicon[], rules: readonly AnyRule[]) {
    const numbers = new Map<string, number>();
    const channelsOf: number[][] = [];
    const add = (source: AnyLexicon | AnyRule, words: Iterable<string>) => {
      const channel = this.channels.size;
      this.channels.set(source, channel);
      for (const word of words) {
        let number = numbers.get(word);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(word, number);
          channelsOf.push([]);
        }
        (channelsOf[number] as number[]).push(channel);
      }
    };
    for (const lexicon of lexicons) add(lexicon, lexicon.entries.keys());
    for (const rule of rules) add(rule, new Set(rule.triggers));
    this.literals = [...numbers.keys()];
    this.channelsOf = channelsOf;
    this.automaton = buildAutomaton(this.literals);
  }

  /** Finds every literal of every lexicon and rule in `text`, in one pass. */
  scan(text: string, trace?: Trace): Scan {
    const starts: number[][] = Array.from({ length: this.channels.size }, () => []);
    const ends: number[][] = Array.from({ length: this.channels.size }, () => []);
    this.automaton.scan(text, (literal, start, end) => {
      for (const channel of this.channelsOf[literal] as number[]) {
        (starts[channel] as number[]).push(start);
        (ends[channel] as number[]).push(end);
      }
    });
    return new Scan(text, this.channels, starts, ends, trace);
  }
}

/** What one scan found; readers ask it by lexicon and place. */
export class Scan {
  readonly text: string;
  private readonly channels: ReadonlyMap<AnyLexicon | AnyRule, number>;
  private readonly starts: number[][];
  private readonly ends: number[][];
  private readonly trace: Trace | undefined;
  private readonly cache = new Map<AnyLexicon, Hit<unknown>[]>();

  constructor(
    text: string,
    channels: ReadonlyMap<AnyLexicon | AnyRule, number>,
    starts: number[][],
    ends: number[][],
    trace: Trace | undefined,
  ) {
    this.text = text;
    this.channels = channels;
    this.starts = starts;
    this.ends = ends;
    this.trace = trace;
  }

  /** All hits of a lexicon, overlapping ones too, by start; the longest first where several begin together. */
  hits<V>(lexicon: Lexicon<V>): readonly Hit<V>[] {
    const known = this.cache.get(lexicon);
    if (known) return known as Hit<V>[];
    const channel = this.channelOf(lexicon);
    const starts = this.starts[channel] as number[];
    const ends = this.ends[channel] as number[];
    const hits: Hit<V>[] = starts.map((start, i) => {
      const end = ends[i] as number;
      return { start, end, value: lexicon.entries.get(this.text.slice(start, end)) as V };
    });
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    this.cache.set(lexicon, hits);
    return hits;
  }

  /** Hits of a lexicon that lie whole inside `[from, to)`, by start, longest first. */
  within<V>(lexicon: Lexicon<V>, from: number, to: number): Hit<V>[] {
    const hits = this.hits(lexicon);
    const found: Hit<V>[] = [];
    for (let i = firstAtOrAfter(hits, from); i < hits.length; i++) {
      const hit = hits[i] as Hit<V>;
      if (hit.start >= to) break;
      if (hit.end <= to) found.push(hit);
    }
    return found;
  }

  /** As {@link within}, left to right, the longest at each place, none overlapping the one before. */
  leftmostLongest<V>(lexicon: Lexicon<V>, from: number, to: number): Hit<V>[] {
    const kept: Hit<V>[] = [];
    let at = from;
    for (const hit of this.within(lexicon, from, to)) {
      if (hit.start < at) continue;
      kept.push(hit);
      at = hit.end;
    }
    return kept;
  }

  /** The longest hit of a lexicon that begins exactly at `at` (and ends by `to`). */
  longestAt<V>(lexicon: Lexicon<V>, at: number, to = Number.POSITIVE_INFINITY): Hit<V> | undefined {
    const hits = this.hits(lexicon);
    for (let i = firstAtOrAfter(hits, at); i < hits.length && (hits[i] as Hit<V>).start === at; i++) {
      if ((hits[i] as Hit<V>).end <= to) return hits[i] as Hit<V>;
    }
    return undefined;
  }

  /** The longest hit of a lexicon that ends exactly at `end` (and begins at `from` or later). */
  longestEndingAt<V>(lexicon: Lexicon<V>, end: number, from = 0, longest = 24): Hit<V> | undefined {
    return this.within(lexicon, Math.max(from, end - longest), end).find((hit) => hit.end === end);
  }

  /** All readings of a rule, by place, none overlapping another of the same rule. Fired and refused places go into the trace. */
  run<V, C>(rule: Rule<V, C>, context: C): Reading<V>[] {
    const channel = this.channelOf(rule);
    const triggers = (this.starts[channel] as number[]).toSorted((a, b) => a - b);
    const readings: Reading<V>[] = [];
    let from = 0;
    for (const trigger of triggers) {
      if (trigger < from) continue;
      for (let at = Math.max(from, trigger - rule.reach); at <= trigger; at++) {
        rule.pattern.lastIndex = at;
        const found = rule.pattern.exec(this.text);
        const end = at + (found?.[0].length ?? 0);
        if (!found || end <= trigger) continue;
        const span: Span = [at, end];
        const value = rule.read(
          {
            text: this.text,
            span,
            matched: found[0],
            groups: found.groups ?? {},
            groupSpan: (name) => found.indices?.groups?.[name] as Span | undefined,
          },
          context,
        );
        if (value === undefined) continue;
        if (isRefusal(value)) {
          this.trace?.refused(rule.id, span, value.refused);
          continue;
        }
        this.trace?.fired(rule.id, span);
        readings.push({ rule: rule.id, span, value });
        from = end;
        break;
      }
    }
    return readings;
  }

  private channelOf(source: AnyLexicon | AnyRule): number {
    const channel = this.channels.get(source);
    if (channel === undefined) throw new Error(`not in the scanner's list: ${source.id}`);
    return channel;
  }
}

function firstAtOrAfter(hits: readonly Hit<unknown>[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as Hit<unknown>).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
