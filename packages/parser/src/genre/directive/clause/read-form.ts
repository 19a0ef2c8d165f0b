import type { Span } from "@readout/schema";
import type { ClauseForm, LedPhrase } from "./clause-form.ts";
import type { CoverbClass } from "./grounds.data.ts";
import {
  adverbTable,
  basisTailTable,
  connectiveTable,
  coverbTable,
  disposalTable,
  effortTable,
  instrumentVerbTable,
  leadingVerbTable,
  localizerTable,
  meansVerbTable,
  nounLikeTable,
  provisionTable,
  refusalWordTable,
  tailTables,
  verbTable,
} from "./lexicons.ts";
import type { VerbClass } from "./verbs.data.ts";
import type { WordAt } from "./word-table.ts";

/** Spans of the text that are one word to the clause: dates and figures, by where they begin. */
export type Blocks = ReadonlyMap<number, number>;

/**
 * Takes one clause apart from left to right: connectives, adverbs, phrases of coverbs, then the verb that governs.
 * Where an unknown word stands before the verb (a subject, a time), the first verb after it governs.
 */
export function readForm(text: string, span: Span, blocks: Blocks): ClauseForm {
  return new FormReader(text, span, blocks).read();
}

class FormReader {
  private readonly text: string;
  private readonly span: Span;
  private readonly end: number;
  private readonly blocks: Blocks;
  private readonly manner: Span[] = [];
  private readonly phrases: LedPhrase[] = [];
  private refusal: Span | null = null;
  private disposal: ClauseForm["disposal"] = null;
  private at: number;

  constructor(text: string, span: Span, blocks: Blocks) {
    this.text = text;
    this.span = span;
    this.at = span[0];
    this.end = span[1];
    this.blocks = blocks;
  }

  read(): ClauseForm {
    this.skipConnectives();
    const from = this.at;
    // a clause holds few modifiers; the bound keeps a run of ten thousand of them linear
    for (let step = 0; step < 24 && this.at < this.end; step++) {
      if (this.skipRefusal() || this.skipAdverb() || this.skipBlock()) continue;
      const verb = verbTable.longestAt(this.text, this.at, this.end);
      const coverb = coverbTable.longestAt(this.text, this.at, this.end);
      if (coverb && (!verb || coverb.end > verb.end)) {
        const disposed = coverb.value === "disposal" ? this.readDisposal(coverb) : undefined;
        if (disposed) return this.form(from, disposed.verb, disposed.verbClass, disposed.object);
        if (this.skipPhrase(coverb)) continue;
        return this.form(from, null, null, [this.end, this.end]);
      }
      if (verb) return this.governed(from, verb);
      break;
    }
    const later = this.at < this.end ? this.firstVerb(this.at + 1, Math.min(this.end, this.at + 14)) : undefined;
    if (later && (this.phrases.length === 0 || later.start - this.at < 14)) {
      this.manner.push([this.at, later.start]);
      this.at = later.start;
      return this.governed(from, later);
    }
    return this.form(from, null, null, [this.at, this.end]);
  }

  /** The verb at hand, or the one after it that it leads to. */
  private governed(from: number, first: WordAt<VerbClass>): ClauseForm {
    let verb = first;
    let start = first.start;
    for (let step = 0; step < 4; step++) {
      const next = this.nextVerb(verb);
      if (!next) break;
      if (next.joined) verb = { ...next.verb, start };
      else {
        start = next.verb.start;
        verb = next.verb;
      }
    }
    return this.form(from, [start, verb.end], verb.value, this.objectAfter(verb));
  }

  /** What stands after a verb, without 好, 了 or 起 that only completes it, and without what is done at an aim. */
  private objectAfter(verb: WordAt<VerbClass>): Span {
    const { text, end } = this;
    let from = verb.end;
    if (from + 1 < end && "好了着起".includes(text[from] as string) && text[from + 1] !== "转") from++;
    const demonstrative = /^[这那该][一两几]?[场次个项些种支根条]/u.exec(text.slice(from, from + 3))?.[0].length ?? 0;
    if (from + demonstrative < end) from += demonstrative;
    const effort = verb.value === "aim" ? this.firstVerb(from + 2, end) : undefined;
    return [from, effort && effortTable.get(text.slice(effort.start, effort.end)) ? effort.from : end];
  }

  /** A verb that takes over from the one before: straight after it, after an adverb, or joined by 和. */
  private nextVerb(verb: WordAt<VerbClass>): { verb: WordAt<VerbClass>; joined: boolean } | undefined {
    const { text, end } = this;
    const joint = text[verb.end];
    const means = this.afterMeans(verb);
    if (means) return { verb: means, joined: false };
    if (joint === "和" || joint === "并") {
      const second = verbTable.longestAt(text, verb.end + 1, end);
      if (second && second.end < end && second.end - second.start >= 2 && text[second.end] !== "的")
        return { verb: second, joined: true };
    }
    const word = text.slice(verb.start, verb.end);
    const chains = verb.value === "outcome" || leadingVerbTable.get(word) !== undefined;
    let at = verb.end;
    for (let step = 0; step < 4; step++) {
      const adverb = adverbTable.longestAt(text, at, end);
      if (!adverb) break;
      at = adverb.end + (text[adverb.end] === "、" ? 1 : 0);
    }
    if (!chains && !(verb.value === "uphold" && at > verb.end)) return undefined;
    const second = verbTable.longestAt(text, at, end);
    if (!second || second.end >= end || nounLikeTable.get(text.slice(second.start, second.end))) return undefined;
    if ("的、和与及".includes(text[second.end] as string)) return undefined;
    if (verb.value === "uphold" && second.value !== "task") return undefined;
    if (verb.value === "outcome" && this.isWithinOutcome(second)) return undefined;
    return { verb: second, joined: false };
  }

  /** 采取…措施 V, 聚焦…V: where the means or the aim ends and a verb that is no part of it begins. */
  private afterMeans(verb: WordAt<VerbClass>): WordAt<VerbClass> | undefined {
    const isMeans = meansVerbTable.get(this.text.slice(verb.start, verb.end)) !== undefined;
    if (!isMeans && verb.value !== "aim") return undefined;
    // 锚定…的目标: what is aimed at is a noun to its end
    if (!isMeans && tailTables.target.longestEndingAt(this.text, this.end, verb.end)) return undefined;
    const next = this.firstVerb(verb.end + 2, this.end);
    if (!next || effortTable.get(this.text.slice(next.start, next.end))) return undefined;
    if (isMeans && !/[施式法段举形动略]/u.test(this.text[next.from - 1] as string)) return undefined;
    return next;
  }

  /** 推动进一步优化…的措施落地见效: the second verb only modifies what comes about. 推动加快…: a change of pace. */
  private isWithinOutcome(second: WordAt<VerbClass>): boolean {
    const { text, end } = this;
    if (text.startsWith("加快", second.start)) return true;
    const of = text.indexOf("的", second.end);
    return of >= 0 && of < end && tailTables.outcome.longestEndingAt(text, end, of + 1) !== undefined;
  }

  private form(from: number, verb: Span | null, verbClass: VerbClass | null, object: Span): ClauseForm {
    const { text, span, manner, phrases, refusal, disposal } = this;
    return { text, span, from, manner, phrases, refusal, disposal, verb, verbClass, object };
  }

  private skipConnectives(): void {
    for (let step = 0; step < 4; step++) {
      const word = connectiveTable.longestAt(this.text, this.at, this.end);
      if (!word || word.end >= this.end) return;
      const verb = verbTable.longestAt(this.text, this.at, this.end);
      const adverb = adverbTable.longestAt(this.text, this.at, this.end);
      if ((verb && verb.end > word.end) || (adverb && adverb.end > word.end)) return;
      this.at = word.end;
    }
  }

  private skipRefusal(): boolean {
    const { text, at, end } = this;
    if (this.refusal) return false;
    const word = refusalWordTable.longestAt(text, at, end);
    const isPlain =
      !word && text[at] === "不" && !adverbTable.longestAt(text, at, end) && !verbTable.longestAt(text, at, end);
    if (!word && !isPlain) return false;
    this.refusal = [at, word?.end ?? at + 1];
    this.at = this.refusal[1];
    return true;
  }

  private skipAdverb(): boolean {
    const { text, at, end } = this;
    const adverb = adverbTable.longestAt(text, at, end);
    if (!adverb) return false;
    const verb = verbTable.longestAt(text, at, end);
    if (verb && verb.end > adverb.end) return false;
    const coverb = coverbTable.longestAt(text, at, end);
    if (coverb && coverb.end > adverb.end) return false;
    if (verb && verb.end === adverb.end && !this.leadsToVerb(adverb.end)) return false;
    let next = adverb.end;
    if (text[next] === "地" && next + 1 < end) next++;
    // 实事求是、公开透明发布信息
    if (text[next] === "、" && adverbTable.longestAt(text, next + 1, end)) next++;
    this.manner.push([at, adverb.end]);
    this.at = next;
    return true;
  }

  /** Whether a verb that is no noun, or an adverb and a verb, stand from `at`: 突出抓好, but 突出重点. */
  private leadsToVerb(at: number): boolean {
    const { text, end } = this;
    let next = at;
    for (let step = 0; step < 3; step++) {
      const verb = verbTable.longestAt(text, next, end);
      const adverb = adverbTable.longestAt(text, next, end);
      if (verb && (!adverb || verb.end >= adverb.end))
        return !nounLikeTable.get(text.slice(verb.start, verb.end)) || step > 0;
      const coverb = coverbTable.longestAt(text, next, end);
      if (coverb?.value === "disposal") return true;
      if (!adverb) return false;
      next = adverb.end;
    }
    return false;
  }

  private skipBlock(): boolean {
    const to = this.blocks.get(this.at);
    if (to === undefined || to >= this.end) return false;
    let next = to;
    const after = localizerTable.longestAt(this.text, next, this.end);
    if (after) next = after.end;
    else if (this.text[next] === "底") next += this.text[next + 1] === "前" ? 2 : 1;
    if (next >= this.end) return false;
    this.manner.push([this.at, next]);
    this.at = next;
    return true;
  }

  /** Steps over a phrase that a coverb leads. Leaves nothing where the phrase is the whole rest. */
  private skipPhrase(coverb: WordAt<CoverbClass>): boolean {
    const { text, end } = this;
    const close = this.phraseEnd(coverb);
    const led: Span = [coverb.end, close.led];
    this.phrases.push({ coverb: coverb.value, span: [coverb.start, close.end], led });
    this.manner.push([coverb.start, close.end]);
    this.at = close.end;
    return close.end < end && text[close.end] !== undefined;
  }

  private phraseEnd(coverb: WordAt<CoverbClass>): { led: number; end: number } {
    const { text, end } = this;
    const whole = { led: end, end };
    if (coverb.end >= end) return whole;
    const local = this.firstLocalizer(coverb);
    if (local) return { led: local.start, end: local.end };
    if (coverb.value === "basis" && basisTailTable.longestEndingAt(text, end, coverb.end)) {
      const after = this.afterBasis(coverb.end + 2);
      return after === undefined ? whole : { led: after, end: after };
    }
    if (coverb.value === "sake") {
      const provision = this.lastProvision(coverb.end + 1);
      if (provision) return { led: provision, end: provision };
    }
    if (coverb.value === "means") {
      const taken = this.asTaken(coverb.end);
      if (taken !== undefined) return { led: taken, end: taken };
    }
    const verb =
      this.firstVerb(coverb.end + 1, end) ??
      (coverb.value === "means" ? this.instrumentVerb(coverb.end + 2) : undefined);
    return verb ? { led: verb.from, end: verb.from } : whole;
  }

  /** 以制度保障权益: a verb that is a noun as often governs where something follows that it can be done to. */
  private instrumentVerb(from: number): { from: number } | undefined {
    const { text, end } = this;
    for (let at = from; at + 3 < end; at++) {
      const verb = instrumentVerbTable.longestAt(text, at, end);
      if (verb && !"的、和为".includes(text[verb.end] as string)) return { from: this.backOverAdverbs(at, from) };
    }
    return undefined;
  }

  /** 按…原则V, though the clause ends with such a noun too: where a verb begins straight after one of them. */
  private afterBasis(from: number): number | undefined {
    const { text, end } = this;
    for (let at = from; at < end; at++) {
      if (text[at - 1] !== "》" && !basisTailTable.longestEndingAt(text, at, from - 2)) continue;
      if (basisTailTable.longestAt(text, at, end)) continue;
      const verb = verbTable.longestAt(text, at, end);
      if ((verb && verb.end - verb.start >= 2 && verb.end < end) || this.leadsToVerb(at)) return at;
    }
    return undefined;
  }

  /** 在…下, 在…中: the first word that closes the phrase and is followed by a verb or by nothing. */
  private firstLocalizer(coverb: WordAt<CoverbClass>): { start: number; end: number } | undefined {
    const { text, end } = this;
    if (coverb.value !== "place" && coverb.value !== "basis") return undefined;
    if (coverb.value === "basis" && text[coverb.start] !== "除") return undefined;
    for (let at = coverb.end + 1; at < end; at++) {
      const local = localizerTable.longestAt(text, at, end);
      if (!local) continue;
      if (local.end === end || this.startsPredicate(local.end)) return local;
    }
    return undefined;
  }

  private startsPredicate(at: number): boolean {
    const { text, end } = this;
    return (
      verbTable.longestAt(text, at, end) !== undefined ||
      adverbTable.longestAt(text, at, end) !== undefined ||
      (coverbTable.longestAt(text, at, end)?.value ?? "place") !== "place"
    );
  }

  /** 以X为Y: where the phrase ends after Y, if a verb follows; the end of the clause where none does. */
  private asTaken(from: number): number | undefined {
    const { text, end } = this;
    const as = text.indexOf("为", from);
    if (as < 0 || as >= end) return undefined;
    const provided = this.lastProvision(as + 1);
    if (provided !== undefined) return undefined;
    const verb = this.firstVerb(as + 2, end);
    return verb && verb.end < end ? verb.from : end;
  }

  private lastProvision(from: number): number | undefined {
    const { text, end } = this;
    let found: number | undefined;
    for (let at = from; at < end; at++) {
      const provision = provisionTable.longestAt(text, at, end);
      if (!provision || provision.end - provision.start < 2) continue;
      if (text[provision.end] === "的") continue;
      found = this.backOverAdverbs(at, from);
      break;
    }
    return found;
  }

  private backOverAdverbs(at: number, from: number): number {
    const adverb = adverbTable.longestEndingAt(this.text, at, from);
    return adverb ? adverb.start : at;
  }

  /**
   * The first verb in `[from, to)` that can govern: no noun by habit unless an adverb stands before it, not followed by 的.
   *
   * @returns The verb and `from`, where the adverbs before it begin.
   */
  private firstVerb(from: number, to: number): (WordAt<VerbClass> & { from: number }) | undefined {
    const { text } = this;
    let inside = 0;
    for (let at = from; at < to; at++) {
      const mark = text[at] as string;
      if (mark === "“" || mark === "《" || mark === "（") inside++;
      else if (mark === "”" || mark === "》" || mark === "）") inside = Math.max(0, inside - 1);
      if (inside > 0) continue;
      const verb = verbTable.longestAt(text, at, this.end);
      const modifier = adverbTable.longestAt(text, at, this.end);
      // 深入学习: the adverb is one word, not the beginning of a verb inside it
      if (modifier && modifier.end > at + 1 && (!verb || modifier.end > verb.end)) {
        at = modifier.end - 1;
        continue;
      }
      if (!verb) continue;
      const adverb = adverbTable.longestEndingAt(text, at, from);
      const isLong = verb.end - verb.start >= 2;
      if (!adverb && at > from && "、和与及或".includes(text[at - 1] as string)) {
        at = verb.end - 1;
        continue;
      }
      const isNoun = nounLikeTable.get(text.slice(verb.start, verb.end)) !== undefined;
      const follows = text[verb.end];
      if (
        isLong &&
        !(verb.end < this.end && "的性者率".includes(follows as string)) &&
        (adverb ? adverb.end - adverb.start >= 2 || !isNoun : !isNoun)
      )
        return { ...verb, from: adverb ? adverb.start : at };
      if (isLong) at = verb.end - 1;
    }
    return undefined;
  }

  /** 将X由五天延长到十天: where X ends before what it changes from. */
  private changesFrom(from: number, to: number): number {
    for (let at = from + 1; at + 1 < to; at++)
      if (
        (this.text[at] === "由" || this.text[at] === "从") &&
        (this.blocks.has(at + 1) || isNumber(this.text[at + 1] as string))
      )
        return at;
    return to;
  }

  /** A verb that is a noun as often, or one of one character that 得, 准, 好 completes: 把要求搞准. */
  private anyVerb(from: number): (WordAt<VerbClass> & { from: number }) | undefined {
    const { text, end } = this;
    for (let at = from; at < end; at++) {
      const verb = verbTable.longestAt(text, at, end);
      if (!verb || text[verb.end] === "的") continue;
      if (
        verb.end - verb.start === 1 &&
        !(verb.end < end && "得准好出到起上进下为在".includes(text[verb.end] as string))
      )
        continue;
      return { ...verb, from: this.backOverAdverbs(at, from) };
    }
    return undefined;
  }

  /** 把X V: the verb of a list of dispositions, or the last verb of the clause. */
  private readDisposal(coverb: WordAt<CoverbClass>): { verb: Span; verbClass: VerbClass; object: Span } | undefined {
    const { text, end } = this;
    let known: WordAt<unknown> | undefined;
    let after: (WordAt<VerbClass> & { from: number }) | undefined;
    for (let at = coverb.end + 1; at < end; at++) {
      const listed = disposalTable.longestAt(text, at, end);
      if (listed && listed.end - listed.start >= 2) {
        known = listed;
        break;
      }
    }
    if (!known) {
      for (let at = coverb.end + 1; at < end; ) {
        const verb = this.firstVerb(at, end) ?? this.anyVerb(at);
        if (!verb) break;
        after = verb;
        at = verb.end;
      }
    }
    const verb = known ?? after;
    if (!verb) return undefined;
    const from = known ? this.backOverAdverbs(known.start, coverb.end) : (after?.from ?? verb.start);
    this.phrases.push({ coverb: "disposal", span: [coverb.start, from], led: [coverb.end, from] });
    const word = text.slice(verb.start, verb.end);
    this.disposal = disposalTable.get(word) ?? null;
    // 统一到, 控制在: the preposition leads to what follows
    const short = word.length > 2 && "到在至于".includes(word.at(-1) as string) ? 1 : 0;
    return {
      verb: [verb.start, verb.end - short],
      verbClass: verbTable.get(word) ?? "task",
      object: [coverb.end, this.changesFrom(coverb.end, from)],
    };
  }
}

function isNumber(char: string): boolean {
  return (char >= "0" && char <= "9") || "一二两三四五六七八九十百".includes(char);
}
