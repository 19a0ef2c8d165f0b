import { EditList } from "../../source/edit-list.ts";
import { loadPairs, type PairTable } from "../../source/encoding/double-byte.ts";
import { commonInConverted } from "../gloss/common.ts";
import type { GlossList } from "../gloss/gloss-list.ts";
import { OFTEN_GLOSSED } from "../gloss/known.ts";
import {
  addLetter,
  eachTonedReading,
  FIRST_TONED_CODE,
  LETTER_CODES,
  LONGEST_SYLLABLE,
  type Syllable,
} from "../gloss/syllables.ts";
import { kindOf, type LeftPlace, type Step } from "../step.ts";
import { type PageWords, readPageWords } from "./page-words.ts";

const KIND = kindOf("bytes");
/** A run that finds no alignment again within so many characters is no broken pair. */
const LONGEST_RUN = 80;
const QUESTION = 0x3f;
const REPLACEMENT = 0xfffd;
const OPEN = 0x28;
const CLOSE = 0x29;
/** Lead byte of full-width letters and marks, and trail byte of 。 */
const FULL_WIDTH_ROW = 0xa3;
const FULL_STOP_LEAD = 0xa1;
const FULL_STOP = 0x3002;
const SPACE = 0x20;

/**
 * Undoes glosses that were pressed in between the bytes of GBK: `測量?jī)x器` was 測量儀器.
 *
 * The glossed pair stood across two characters, so its second byte was torn from the character that it began; the reader made one `?` of that byte and the bracket.
 * The reading and the byte before say which pair it was, and so which byte is lost; with it the following bytes are read again until they fall into step.
 */
export const brokenBytes: Step = {
  name: "bytes",
  run(text, evidence) {
    if (evidence.glossFamily(text).family !== "toned") return undefined;
    if (!text.includes("?") && !text.includes("\ufffd")) return undefined;
    const gbk = loadPairs("gb18030");
    if (!gbk) return undefined;
    const edits = new EditList();
    const unresolved: LeftPlace[] = [];
    const page: Page = { text, gbk, glosses: evidence.glosses(text), glossed: new Set(), words: undefined };
    for (let index = 0; index < page.glosses.length; index++) page.glossed.add(page.glosses.unit(index));
    let taken = 0;
    for (let at = nextBreak(text, 0); at !== -1; at = nextBreak(text, Math.max(at + 1, taken))) {
      const gloss = readTornGloss(text, at);
      const repair = gloss ? repairBreak(page, at, gloss, taken) : repairLostLead(page, at);
      if (!repair) continue;
      const { end, candidates, isClear, percent } = repair;
      taken = end;
      if (isClear) edits.push(at, end, candidates[0] as string, KIND, percent);
      else
        unresolved.push({
          start: at,
          end,
          candidates,
          reason: "bytes were lost, and more than one character fits",
        });
    }
    if (edits.length === 0 && unresolved.length === 0) return undefined;
    return { edits, confidence: 0.95, unresolved };
  },
};

interface Page {
  readonly text: string;
  readonly gbk: PairTable;
  readonly glosses: GlossList;
  readonly glossed: Set<number>;
  words: PageWords | undefined;
}

interface TornGloss {
  readonly syllable: Syllable;
  /** Behind its closing bracket. */
  readonly end: number;
}

function nextBreak(text: string, from: number): number {
  const question = text.indexOf("?", from);
  const replacement = text.indexOf("\ufffd", from);
  if (question === -1 || replacement === -1) return Math.max(question, replacement);
  return Math.min(question, replacement);
}

/** `?jī)`, and `?(jī)` where the reader kept the bracket. */
function readTornGloss(text: string, at: number): TornGloss | undefined {
  let from = at + 1;
  if (text.charCodeAt(from) === OPEN) from++;
  return readSyllable(text, from);
}

function readSyllable(text: string, from: number): TornGloss | undefined {
  let syllable = 0;
  let isToned = false;
  let at = from;
  for (; at < text.length && at - from <= LONGEST_SYLLABLE; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < LETTER_CODES.length ? (LETTER_CODES[unit] as number) : 0;
    if (code === 0) break;
    if (code >= FIRST_TONED_CODE) isToned = true;
    syllable = addLetter(syllable, code);
  }
  while (text.charCodeAt(at) === SPACE) at++;
  return isToned && text.charCodeAt(at) === CLOSE ? { syllable, end: at + 1 } : undefined;
}

interface Repair {
  readonly end: number;
  /** What may have stood there, likeliest first. */
  readonly candidates: string[];
  readonly isClear: boolean;
  readonly percent: number;
}

function repairBreak(page: Page, at: number, gloss: TornGloss, taken: number): Repair | undefined {
  const before = trailBefore(page, at, taken);
  if (before === undefined) return undefined;
  const candidates: { put: string; score: number; end: number }[] = [];
  for (const unit of charactersRead(gloss.syllable)) {
    const pair = page.gbk.encode(unit);
    if (pair >> 8 !== before.trail) continue;
    const run = realign(page, pair & 0xff, gloss.end);
    if (!run) continue;
    candidates.push({ put: run.put, end: run.end, score: score(page, unit, before.unit, run) });
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (!best) return { end: gloss.end, candidates: [], isClear: false, percent: 0 };
  // the only character with this reading and this byte, and whole words behind it, is proof enough
  const isClear = next ? best.score >= 2 && best.score - next.score >= 2 : best.score >= 0;
  return {
    end: best.end,
    candidates: candidates.filter(({ end }) => end === best.end).map(({ put }) => put),
    isClear,
    percent: next ? 90 : 96,
  };
}

/**
 * A lead byte lost before a byte that begins the full-width letters: 改革?！半p一流 was 改革。“雙一流. No reading tells the character;
 * the page's own words do, or the quotation mark behind a full stop.
 */
function repairLostLead(page: Page, at: number): Repair | undefined {
  const { text, gbk } = page;
  const next = text.charCodeAt(at + 1);
  if (gbk.encode(next) >> 8 !== FULL_WIDTH_ROW) return undefined;
  // the rest of the run is the same whichever byte was lost
  const probe = realign(page, FULL_STOP_LEAD, at + 1);
  if (!probe || probe.rare > 0 || probe.put.length < 2) return undefined;
  page.words ??= readPageWords(text);
  const { words } = page;
  const before = text.charCodeAt(at - 1);
  const second = probe.put.charCodeAt(1);
  const rest = probe.put.slice(1);
  const candidates: { first: number; score: number }[] = [];
  const common = commonInConverted();
  for (let lead = 0x81; lead <= 0xf7; lead++) {
    const first = gbk.decode(lead, FULL_WIDTH_ROW);
    if (first === FULL_STOP) candidates.push({ first, score: MARKS.has(second) ? 5 : 1 });
    else if (common[first] === 1) {
      const points = (words.hasPair(before, first) ? 4 : 0) + (words.hasPair(first, second) ? 4 : 0);
      if (points > 0) candidates.push({ first, score: points });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, other] = candidates;
  if (!best) return undefined;
  return {
    end: probe.end,
    candidates: candidates.slice(0, 5).map(({ first }) => String.fromCharCode(first) + rest),
    isClear: best.score >= 4 && (!other || best.score - other.score >= 3),
    percent: 80,
  };
}

/** The character before a break, and its last byte; a gloss of its own is stepped over. */
function trailBefore(page: Page, at: number, taken: number): { unit: number; trail: number } | undefined {
  const { text, gbk } = page;
  let end = at;
  if (text.charCodeAt(end - 1) === CLOSE) {
    // no further back than a gloss is long
    do end--;
    while (end > 0 && at - end <= LONGEST_SYLLABLE + 4 && text.charCodeAt(end) !== OPEN);
  }
  if (end <= taken && end !== at) return undefined;
  if (end < 1 || at - end > LONGEST_SYLLABLE + 4) return undefined;
  const unit = text.charCodeAt(end - 1);
  const pair = gbk.encode(unit);
  return pair === 0 ? undefined : { unit, trail: pair & 0xff };
}

interface Run {
  /** The characters that stand there in truth. */
  readonly put: string;
  readonly end: number;
  readonly first: number;
  /** How many of them a text would hardly have. */
  readonly rare: number;
}

/** Reads on with the lost byte in front until the bytes fall into step with the page again. */
function realign({ text, gbk }: Page, lead: number, from: number): Run | undefined {
  const common = commonInConverted();
  let pending = lead;
  let put = "";
  let rare = 0;
  const take = (unit: number) => {
    put += String.fromCharCode(unit);
    if (common[unit] === 0 && !MARKS.has(unit)) rare++;
  };
  for (let at = from; at < text.length && put.length < LONGEST_RUN; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUESTION || unit === REPLACEMENT) {
      // a gloss of the very character that the pending byte begins
      const gloss = readTornGloss(text, at);
      const own = gloss && characterRead(gbk, gloss.syllable, pending);
      if (!gloss || own === undefined) return undefined;
      take(own);
      return { put, end: gloss.end, first: put.charCodeAt(0), rare };
    }
    if (unit === OPEN) {
      // a gloss in the midst of the run: what it glosses was no character either
      const gloss = readSyllable(text, at + 1);
      if (!gloss) return undefined;
      at = gloss.end - 1;
      continue;
    }
    if (unit < 0x80) {
      const character = gbk.decode(pending, unit);
      if (character === 0) return undefined;
      take(character);
      return { put, end: at + 1, first: put.charCodeAt(0), rare };
    }
    const pair = gbk.encode(unit);
    const character = pair === 0 ? 0 : gbk.decode(pending, pair >> 8);
    if (character === 0) return undefined;
    take(character);
    pending = pair & 0xff;
  }
  return undefined;
}

const MARKS = new Set([..."，。、；：！？“”‘’《》（）—…·　"].map((mark) => mark.charCodeAt(0)));

function score(page: Page, glossed: number, before: number, run: Run): number {
  page.words ??= readPageWords(page.text);
  const { words } = page;
  let points = 0;
  // a page glosses a character wherever it stands, or nowhere
  if (page.glossed.has(glossed)) points += 4;
  else if (OFTEN_GLOSSED.includes(String.fromCharCode(glossed))) points += 2;
  const second = run.put.charCodeAt(1);
  if (words.hasPair(before, run.first)) points += 4;
  if (run.put.length > 1 && words.hasPair(run.first, second)) points += 4;
  if (words.has(run.first)) points += 1;
  return points - run.rare * 3;
}

let byReading: Map<Syllable, number[]> | undefined;

function charactersRead(syllable: Syllable): readonly number[] {
  if (!byReading) {
    byReading = new Map();
    const known = byReading;
    eachTonedReading((reading, unit) => {
      const units = known.get(reading);
      if (units) units.push(unit);
      else known.set(reading, [unit]);
    });
  }
  return byReading.get(syllable) ?? [];
}

/** The character with this reading that begins with this byte; one that mirrors gloss before any other. */
function characterRead(gbk: PairTable, syllable: Syllable, lead: number): number | undefined {
  const fitting = charactersRead(syllable).filter((unit) => gbk.encode(unit) >> 8 === lead);
  return fitting.find((unit) => OFTEN_GLOSSED.includes(String.fromCharCode(unit))) ?? fitting[0];
}
