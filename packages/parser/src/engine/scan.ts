import type { Span } from "@readout/schema";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import { type DealtFinds, Finds } from "./finds.ts";
import type { Lexicon } from "./lexicon.ts";
import { toMatch } from "./match.ts";
import { matchAt } from "./place-pattern.ts";
import { isRefusal, type Rule } from "./rule.ts";
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

const NONE = -1;
const NOTHING: readonly never[] = [];

/** What every scan of one scanner shares: who wants which literal, and what the literal stands for. */
interface Wants {
  readonly channels: ReadonlyMap<AnyLexicon | AnyRule, number>;
  /** For each want, its channel, the value of its literal there, and the literal's length. */
  readonly channelOf: readonly number[];
  readonly meaningOf: readonly unknown[];
  readonly lengthOf: readonly number[];
}

/** All literals of some lexicons and rules, compiled once and scanned together. */
export class Scanner {
  private readonly automaton: Automaton;
  private readonly wants: Wants;
  /** For each literal, the numbers of the wants that it serves. */
  private readonly wantsOf: readonly number[][];
  /** Filled by one scan after the other, so that its room is made once. */
  private readonly finds = new Finds();

  constructor(lexicons: readonly AnyLexicon[], rules: readonly AnyRule[]) {
    const literals = new Map<string, number[]>();
    const channels = new Map<AnyLexicon | AnyRule, number>();
    const channelOf: number[] = [];
    const meaningOf: unknown[] = [];
    const lengthOf: number[] = [];
    const add = (source: AnyLexicon | AnyRule, words: Iterable<readonly [string, unknown]>) => {
      const channel = channels.size;
      channels.set(source, channel);
      for (const [word, value] of words) {
        const want = channelOf.push(channel) - 1;
        meaningOf.push(value);
        lengthOf.push(word.length);
        const wants = literals.get(word);
        if (wants) wants.push(want);
        else literals.set(word, [want]);
      }
    };
    for (const lexicon of lexicons) add(lexicon, lexicon.entries);
    for (const rule of rules) add(rule, new Map(rule.triggers.map((trigger) => [trigger, undefined])));
    this.wants = { channels, channelOf, meaningOf, lengthOf };
    this.wantsOf = [...literals.values()];
    this.automaton = buildAutomaton([...literals.keys()]);
  }

  /** Finds every literal of every lexicon and rule in `text`, in one pass. */
  scan(text: string, trace?: Trace): Scan {
    const { wantsOf, finds } = this;
    finds.clear();
    const { lengthOf } = this.wants;
    this.automaton.scan(text, (literal, end) => {
      const wants = wantsOf[literal] as number[];
      const start = end - (lengthOf[wants[0] as number] as number);
      for (let i = 0; i < wants.length; i++) finds.push(wants[i] as number, start);
    });
    return new Scan(text, this.wants, finds.deal(this.wants.channelOf, this.wants.channels.size), trace);
  }
}

/** What one scan found; readers ask it by lexicon and place. */
export class Scan {
  readonly text: string;
  private readonly wants: Wants;
  private readonly finds: DealtFinds;
  private readonly trace: Trace | undefined;
  // by channel, as far as they were asked for
  private readonly hitsOf: (Hit<unknown>[] | undefined)[] = [];
  private readonly readingsOf: ({ readonly context: unknown; readonly readings: Reading<unknown>[] } | undefined)[] =
    [];

  constructor(text: string, wants: Wants, finds: DealtFinds, trace: Trace | undefined) {
    this.text = text;
    this.wants = wants;
    this.finds = finds;
    this.trace = trace;
  }

  /** All hits of a lexicon, overlapping ones too, by start; the longest first where several begin together. */
  hits<V>(lexicon: Lexicon<V>): readonly Hit<V>[] {
    const channel = this.channelOf(lexicon);
    if (this.isEmpty(channel)) return NOTHING;
    const known = this.hitsOf[channel] ?? this.toHits(channel);
    return known as Hit<V>[];
  }

  private toHits(channel: number): Hit<unknown>[] {
    const { meaningOf, lengthOf } = this.wants;
    const { from, wants, starts } = this.finds;
    const hits: Hit<unknown>[] = [];
    let isSorted = true;
    let before = NONE;
    for (let i = from[channel] as number; i < (from[channel + 1] as number); i++) {
      const want = wants[i] as number;
      const start = starts[i] as number;
      // by end, the longest first, is by start too where no two overlap
      if (start <= before) isSorted = false;
      before = start;
      hits.push({ start, end: start + (lengthOf[want] as number), value: meaningOf[want] });
    }
    if (!isSorted) hits.sort((a, b) => a.start - b.start || b.end - a.end);
    this.hitsOf[channel] = hits;
    return hits;
  }

  /** Hits of a lexicon that lie whole inside `[from, to)`, by start, longest first. */
  within<V>(lexicon: Lexicon<V>, from: number, to: number): Hit<V>[] {
    const hits = this.hits(lexicon);
    const found: Hit<V>[] = [];
    if (hits.length === 0) return found;
    for (let i = firstAtOrAfter(hits, from); i < hits.length; i++) {
      const hit = hits[i] as Hit<V>;
      if (hit.start >= to) break;
      if (hit.end <= to) found.push(hit);
    }
    return found;
  }

  /** As {@link within}, left to right, the longest at each place, none overlapping the one before. */
  leftmostLongest<V>(lexicon: Lexicon<V>, from: number, to: number): Hit<V>[] {
    const hits = this.hits(lexicon);
    const kept: Hit<V>[] = [];
    if (hits.length === 0) return kept;
    let at = from;
    for (let i = firstAtOrAfter(hits, from); i < hits.length; i++) {
      const hit = hits[i] as Hit<V>;
      if (hit.start >= to) break;
      if (hit.start < at || hit.end > to) continue;
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

  /** All readings of a rule, by place, none overlapping another of the same rule. Fired and refused places go into the trace, once. */
  run<V, C>(rule: Rule<V, C>, context: C): readonly Reading<V>[] {
    const channel = this.channelOf(rule);
    if (this.isEmpty(channel)) return NOTHING;
    const known = this.readingsOf[channel];
    if (known && known.context === context) return known.readings as Reading<V>[];
    const readings = this.read(rule, channel, context);
    this.readingsOf[channel] = { context, readings };
    return readings;
  }

  private read<V, C>(rule: Rule<V, C>, channel: number, context: C): Reading<V>[] {
    const readings: Reading<V>[] = [];
    const triggers = this.triggersOf(channel);
    let from = 0;
    // before it, no place needs a second try
    let tried = 0;
    for (const trigger of triggers) {
      if (trigger < from) continue;
      let short = NONE;
      for (let at = Math.max(from, tried, trigger - rule.reach); at <= trigger; at++) {
        const found = matchAt(rule, this.text, at);
        if (!found) continue;
        const end = at + found[0].length;
        if (end <= trigger) {
          if (short === NONE) short = at;
          continue;
        }
        const match = toMatch(rule, this.text, at, found);
        const value = rule.read(match, context);
        if (value === undefined) continue;
        if (isRefusal(value)) {
          this.trace?.refused(rule.id, match.span, value.refused);
          continue;
        }
        this.trace?.fired(rule.id, match.span);
        readings.push({ rule: rule.id, span: match.span, value });
        from = end;
        break;
      }
      tried = short === NONE ? trigger + 1 : short;
    }
    return readings;
  }

  /** Where the triggers of a rule begin, in order. */
  private triggersOf(channel: number): number[] {
    const { from, starts } = this.finds;
    const triggers: number[] = [];
    let isSorted = true;
    for (let i = from[channel] as number; i < (from[channel + 1] as number); i++) {
      const start = starts[i] as number;
      if (triggers.length > 0 && start < (triggers.at(-1) as number)) isSorted = false;
      triggers.push(start);
    }
    return isSorted ? triggers : triggers.sort((a, b) => a - b);
  }

  private channelOf(source: AnyLexicon | AnyRule): number {
    const channel = this.wants.channels.get(source);
    if (channel === undefined) throw new Error(`not in the scanner's list: ${source.id}`);
    return channel;
  }

  private isEmpty(channel: number): boolean {
    return this.finds.from[channel] === this.finds.from[channel + 1];
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
