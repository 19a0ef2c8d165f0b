import type { Span } from "@readout/schema";
import { EditList } from "../../source/edit-list.ts";
import type { DoubleByte } from "../../source/encoding/double-byte.ts";
import { kindOf, type LeftPlace, type Step, type StepResult } from "../step.ts";
import { toLegacyRuns } from "./legacy-runs.ts";
import { type Likeness, toLikeness, toSampledLikeness } from "./likeness.ts";
import { toCandidates } from "./lost-byte.ts";
import { type Run, toUtf8Runs } from "./utf8-runs.ts";
import { toStretches, type WrongEncoding } from "./wrong-bytes.ts";

const KIND = kindOf("encoding");

/** Text of one encoding that was read as another. */
interface Mistake {
  readonly wrong: WrongEncoding;
  readonly right: "utf-8" | DoubleByte;
}

const OF_HAN: readonly Mistake[] = [
  { wrong: "gb18030", right: "utf-8" },
  { wrong: "big5", right: "utf-8" },
  { wrong: "gb18030", right: "big5" },
  { wrong: "big5", right: "gb18030" },
];
const OF_WESTERN: readonly Mistake[] = [
  { wrong: "windows-1252", right: "utf-8" },
  { wrong: "windows-1252", right: "gb18030" },
  { wrong: "windows-1252", right: "big5" },
];

/** Fewer characters than this prove nothing. */
const LEAST_HAN = 4;
/** A page with this share of common characters was read rightly. */
const MOST_COMMON_WRONG = 0.15;
const LEAST_COMMON_RIGHT = 0.25;
/** How much of what is not ASCII the mistake must explain. */
const LEAST_EXPLAINED = 0.6;
const MOST_LEFT = 200;

/**
 * Text of one encoding read as another, back to what it was: UTF-8 read as GBK (`鏂扮枂` is 新疆), Big5 or Latin-1 (`æ–°`); GBK, Big5 and Latin-1 read as one another.
 * Undone only where the characters lead back to bytes that are whole in the other encoding and say common Chinese, which the page as it stands does not.
 */
export const wrongEncoding: Step = {
  name: "encoding",
  run(text) {
    const seen = toSampledLikeness(text);
    const readings = toMistakes(seen).map((mistake) => toReading(text, mistake));
    const [best] = readings.filter((reading) => reading !== undefined).toSorted((a, b) => b.weight - a.weight);
    return best ? toResult(text, best) : toLost(text);
  },
};

function toMistakes({ han, common, western, ascii }: Likeness): readonly Mistake[] {
  if (western >= LEAST_HAN * 2 && western * 4 > ascii && western > han) return OF_WESTERN;
  return han >= LEAST_HAN && common < MOST_COMMON_WRONG ? OF_HAN : [];
}

/** A mistake undone on a text. */
interface Undone {
  readonly mistake: Mistake;
  readonly runs: readonly Run[];
  readonly weight: number;
}

/** What the text says when the mistake is undone; `undefined` where that is not proven. */
function toReading(text: string, mistake: Mistake): Undone | undefined {
  const { wrong, right } = mistake;
  const runs = toStretches(text, wrong, right === "utf-8").flatMap((stretch) =>
    right === "utf-8" ? toUtf8Runs(stretch) : toLegacyRuns(text, stretch, right),
  );
  const said = toLikeness(runs.map((run) => run.text).join(""));
  if (said.han < LEAST_HAN || said.common < LEAST_COMMON_RIGHT) return undefined;
  const explained = runs.reduce((sum, { start, end }) => sum + countNonAscii(text, start, end), 0);
  if (explained < countNonAscii(text, 0, text.length) * LEAST_EXPLAINED) return undefined;
  // both encodings may read the bytes; the one that says more common Chinese is right
  return { mistake, runs, weight: said.common * explained };
}

function toResult(text: string, { mistake, runs }: Undone): StepResult {
  const edits = new EditList();
  const unresolved: LeftPlace[] = [];
  let at = 0;
  for (const { start, end, text: said } of runs) {
    addLeft(unresolved, text, [at, start], mistake);
    edits.push(start, end, said, KIND, 99);
    at = end;
  }
  addLeft(unresolved, text, [at, text.length], mistake);
  return { edits, confidence: 0.99, unresolved };
}

/** Programs write `?` for the byte that they could not read. */
const NOT_ASCII = /[^\0-\x7f]+\??/g;

function addLeft(places: LeftPlace[], text: string, [from, to]: Span, { wrong, right }: Mistake): void {
  for (const found of text.slice(from, to).matchAll(NOT_ASCII)) {
    if (places.length === MOST_LEFT) return;
    const start = from + found.index;
    places.push({
      start,
      end: start + found[0].length,
      candidates: right === "utf-8" ? toCandidates(found[0], wrong) : [],
      reason: "the page was read in a wrong encoding, and bytes of this place were lost",
    });
  }
}

/** U+FFFD in UTF-8, read as GBK: whatever stood there was lost before. */
const LOST = "锟斤拷";

function toLost(text: string): StepResult | undefined {
  const unresolved: LeftPlace[] = [];
  for (let at = text.indexOf(LOST); at >= 0 && unresolved.length < MOST_LEFT; ) {
    let end = at + LOST.length;
    while (text.startsWith(LOST, end)) end += LOST.length;
    unresolved.push({
      start: at,
      end,
      candidates: [],
      reason: "characters were lost to a wrong encoding before this copy was made",
    });
    at = text.indexOf(LOST, end);
  }
  return unresolved.length === 0 ? undefined : { edits: new EditList(), confidence: 0, unresolved };
}

function countNonAscii(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) >= 0x80) count++;
  return count;
}
