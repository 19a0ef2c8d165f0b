import type { Span } from "@readout/schema";
import type { WordAt } from "../../../engine/word-table.ts";
import type { ClauseForm, LedPhrase } from "./clause-form.ts";
import { beforeAdverb, firstRefusal, firstVerb, lastVerb, leadsToVerb, place } from "./find-verb.ts";
import { type Governing, readGoverning } from "./governing-verb.ts";
import type { CoverbClass } from "./grounds.data.ts";
import {
  adverbTable,
  connectiveTable,
  continuingTable,
  coverbTable,
  type DisposalClass,
  disposalTable,
  idiomTable,
  localizerTable,
  quickeningTable,
  refusalWordTable,
  tailTables,
  type Verb,
  verbTable,
} from "./lexicons.ts";
import { provisionFrom, readPhraseEnd } from "./phrase-end.ts";

import type { VerbClass } from "./verbs.data.ts";

/** Dates and figures, each one word to the clause: their ends by where they begin. */
export type Blocks = ReadonlyMap<number, number>;

/** How far an unknown word may reach before the verb: 部门联动, 抢险队伍. */
const UNKNOWN = 14;
/** A clause holds few modifiers; the bound keeps a run of ten thousand of them linear. */
const MODIFIERS = 24;

/**
 * Takes one clause apart from left to right: connectives, adverbs, phrases of coverbs, then the verb that governs.
 * Where an unknown word stands before the verb (a subject, a time), the first verb after it governs.
 */
export function readForm(text: string, span: Span, blocks: Blocks): ClauseForm {
  return new FormReader(text, span, blocks).read();
}

/** Classes of verbs that wish for a state. */
const WISHES: ReadonlySet<VerbClass> = new Set(["goal", "outcome", "ability", "make", "lessen"]);

class FormReader {
  private readonly text: string;
  private readonly span: Span;
  private readonly end: number;
  private readonly blocks: Blocks;
  private readonly manner: Span[] = [];
  private readonly phrases: LedPhrase[] = [];
  private refusal: Span | null = null;
  private disposal: DisposalClass | null = null;
  private at: number;

  constructor(text: string, span: Span, blocks: Blocks) {
    this.text = text;
    this.span = span;
    this.at = span[0];
    this.end = span[1];
    this.blocks = blocks;
  }

  read(): ClauseForm {
    const { text, end } = this;
    this.skipConnectives();
    const from = this.at;
    const governing = this.readToVerb();
    return {
      text,
      span: this.span,
      from,
      manner: this.manner,
      phrases: this.phrases,
      isTime: isTime(text, [from, end], this.blocks),
      refusal: this.refusal,
      disposal: this.disposal,
      verb: governing?.verb ?? null,
      verbSpan: governing?.span ?? null,
      object: governing?.object ?? [this.at, end],
    };
  }

  /** Steps over what stands before the verb. */
  private readToVerb(): Governing | undefined {
    const { text, end } = this;
    for (let step = 0; step < MODIFIERS && this.at < end; step++) {
      if (this.skipRefusal() || this.skipAdverb() || this.skipBlock() || this.skipPurpose()) continue;
      const verb = verbTable.longestAt(text, this.at, end);
      const coverb = coverbTable.longestAt(text, this.at, end);
      // 向好 is no phrase
      const isWord =
        coverb !== undefined && text[coverb.start] === "向" && "好上善".includes(text[coverb.end] as string);
      if (!coverb || isWord || (verb && verb.end >= coverb.end)) {
        if (verb) return this.governed(verb);
        break;
      }
      const disposed = coverb.value === "disposal" ? this.readDisposal(coverb) : undefined;
      if (disposed) return disposed;
      this.skipPhrase(coverb);
    }
    return this.readAfterSubject();
  }

  /** What is said of a subject that no list knows: the verb after it, or after a word that forbids. */
  private readAfterSubject(): Governing | undefined {
    const { text, at, end } = this;
    if (at >= end) return undefined;
    const limit = Math.min(end, at + UNKNOWN);
    const later = firstVerb(text, at, limit, end, 1);
    const refusal = this.refusal ? undefined : firstRefusal(text, at + 1, later?.from ?? limit);
    if (refusal) {
      this.manner.push([at, refusal.start]);
      this.refusal = [refusal.start, refusal.end];
      this.at = refusal.end;
      this.skipAdverb();
      const refused = verbTable.longestAt(text, this.at, end);
      return refused && this.governed(refused);
    }
    if (!later) return undefined;
    this.manner.push([at, later.start]);
    return this.governed(later);
  }

  /** The governing verb; 加快 and 继续 before it say how. */
  private governed(first: WordAt<Verb>): Governing {
    return this.readCause(first) ?? this.withLed(readGoverning(this.text, first, this.end));
  }

  /** 立足岗位·为X贡献力量: for whose sake the act before it is done governs. */
  private readCause({ value, start, end: after }: WordAt<Verb>): Governing | undefined {
    const { text, end } = this;
    if (value.isCausative || value.class === "uphold" || this.phrases.length > 0) return undefined;
    if (tailTables.described.longestEndingAt(text, end, after)) return undefined;
    const at = causeFrom(text, after + 2, end);
    if (at < 0) return undefined;
    const from = provisionFrom(text, at + 1, end);
    const provided = from === undefined ? undefined : firstVerb(text, from, end, end);
    if (from === undefined || !provided) return undefined;
    this.manner.push([start, at], [at, from]);
    this.phrases.push({ coverb: "sake", span: [at, from], led: [at + 1, from] });
    return readGoverning(text, provided, end);
  }

  private withLed(governing: Governing): Governing {
    for (const [from, to] of governing.led)
      if (quickeningTable.longestAt(this.text, from, to) ?? continuingTable.longestAt(this.text, from, to))
        this.manner.push([from, to]);
    return governing;
  }

  private skipConnectives(): void {
    const { text, end } = this;
    for (let step = 0; step < 4; step++) {
      const word = connectiveTable.longestAt(text, this.at, end);
      if (!word || word.end >= end) return;
      const verb = verbTable.longestAt(text, this.at, end);
      const adverb = adverbTable.longestAt(text, this.at, end);
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
    const adverb = adverbTable.longestAt(text, at, end) ?? this.idiomBeforeVerb();
    if (!adverb) return false;
    const verb = verbTable.longestAt(text, at, end);
    if (verb && verb.end > adverb.end) return false;
    const coverb = coverbTable.longestAt(text, at, end);
    if (coverb && coverb.end > adverb.end) return false;
    if (verb && verb.end === adverb.end && !leadsToVerb(text, adverb.end, end)) return false;
    let next = adverb.end;
    if (text[next] === "地" && next + 1 < end) next++;
    // 实事求是、公开透明发布信息
    if (text[next] === "、" && adverbTable.longestAt(text, next + 1, end)) next++;
    this.manner.push([at, adverb.end]);
    this.at = next;
    return true;
  }

  /** 稳中求进推动…, 凝心聚力抓好…: a turn of phrase says how, where a verb follows it. */
  private idiomBeforeVerb(): WordAt<true> | undefined {
    const idiom = idiomTable.longestAt(this.text, this.at, this.end);
    return idiom && leadsToVerb(this.text, idiom.end, this.end) ? idiom : undefined;
  }

  /** 3月底前, 年内, 24小时. */
  private skipBlock(): boolean {
    const { text, at, end } = this;
    const to = this.blocks.get(at);
    if (to === undefined || to >= end) return false;
    const next = localizerTable.longestAt(text, to, end)?.end ?? to;
    if (next >= end) return false;
    this.manner.push([at, next]);
    this.at = next;
    return true;
  }

  /** 以·减轻…影响, 为·减轻…负担: straight before a verb of a wish, which nothing follows that it would be the means of. */
  private skipPurpose(): boolean {
    const { text, at, end } = this;
    if ((text[at] !== "以" && text[at] !== "为") || this.phrases.length > 0) return false;
    const start = text[at + 1] === "了" ? at + 2 : at + 1;
    const verb = verbTable.longestAt(text, start, end);
    if (!verb || verb.end - start < 2 || verb.value.isNounLike || !WISHES.has(verb.value.class)) return false;
    if (place(text, "为", verb.end, end) >= 0 || firstVerb(text, verb.end, end, end, 2)) return false;
    if (provisionFrom(text, verb.end, end) !== undefined) return false;
    this.at = start;
    return true;
  }

  private skipPhrase(coverb: WordAt<CoverbClass>): void {
    const close = readPhraseEnd(this.text, coverb, this.end);
    this.phrases.push({ coverb: coverb.value, span: [coverb.start, close.end], led: [coverb.end, close.led] });
    this.manner.push([coverb.start, close.end]);
    this.at = close.end;
  }

  /** 把X V: the verb of a list of dispositions, or the last verb of the clause. */
  private readDisposal(coverb: WordAt<CoverbClass>): Governing | undefined {
    const { text, end } = this;
    for (let at = coverb.end + 1; at < end; at++) {
      const listed = disposalTable.longestAt(text, at, end);
      if (!listed) continue;
      const { kind, verb, preposition } = listed.value;
      this.disposal = kind;
      const from = beforeAdverb(text, at, coverb.end);
      return { verb, span: [at, listed.end - preposition], object: this.disposed(coverb, from), led: [] };
    }
    const verb = lastVerb(text, coverb.end + 1, end);
    return (
      verb && { verb: verb.value, span: [verb.start, verb.end], object: this.disposed(coverb, verb.from), led: [] }
    );
  }

  /** X of 把X, without what it changes from: 将X由五天延长到十天. */
  private disposed(coverb: WordAt<CoverbClass>, from: number): Span {
    this.phrases.push({ coverb: "disposal", span: [coverb.start, from], led: [coverb.end, from] });
    for (let at = coverb.end + 1; at + 1 < from; at++) {
      const isFrom = this.text[at] === "由" || this.text[at] === "从";
      if (isFrom && (this.blocks.has(at + 1) || isNumber(this.text[at + 1] as string))) return [coverb.end, at];
    }
    return [coverb.end, from];
  }
}

/** The first 为 in `[from, to)` that is no part of a word (作为, 成为) and belongs to no 以X为Y; −1 where none stands. */
function causeFrom(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (text[at] === "以") return -1;
    if (text[at] === "为" && !"作成视化变列行认称名分更因极较最改转升定设立".includes(text[at - 1] as string))
      return at;
  }
  return -1;
}

/** Whether a clause prints a time and no more: 6月1日起, 自3月至年底. */
function isTime(text: string, [from, to]: Span, blocks: Blocks): boolean {
  let at = from;
  let known = 0;
  while (at < to) {
    const block = blocks.get(at);
    if (block !== undefined && block <= to && /[年月日季周时]/u.test(text.slice(at, block))) {
      at = block;
      known++;
    } else if ("从自在至到起".includes(text[at] as string)) at++;
    else {
      const closing = known > 0 ? localizerTable.longestAt(text, at, to) : undefined;
      if (!closing) return false;
      at = closing.end;
    }
  }
  return known > 0;
}

function isNumber(char: string): boolean {
  return (char >= "0" && char <= "9") || "一二两三四五六七八九十百".includes(char);
}
