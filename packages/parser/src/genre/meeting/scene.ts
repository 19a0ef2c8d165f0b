import type { Block, Span } from "@readout/schema";
import { CharSet, WHITE_SPACE } from "../../engine/char-set.ts";
import { cutSentences, trim } from "../../zh/punctuation/cut.ts";
import { nesting } from "../../zh/punctuation/nesting.ts";
import type { Page } from "../page.ts";
import { skipByline } from "./byline.ts";
import { meetingVerbs, videoWords } from "./meeting-lexicons.ts";

/** One sentence of the body, from after its byline. */
export interface SceneSentence {
  readonly span: Span;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  readonly opensParagraph: boolean;
}

/** What the meeting stage reads: the headline in its parts, and the sentences of the body. */
export interface Scene {
  readonly headline: readonly Span[];
  readonly sentences: readonly SceneSentence[];
}

/** A sentence tells of its meeting within so many code units, and a headline has so many parts at most. */
const LONGEST_SENTENCE = 1200;
const MOST_PARTS = 12;
/** A paragraph has so many sentences at most, even where a copy has lost its line breaks. */
const MOST_SENTENCES = 400;

/** So many first paragraphs are read whole; of the others, those that tell of a meeting at all. */
const LEADING = 3;

const HEADLINE: ReadonlySet<Block["role"]> = new Set(["headline", "subtitle"]);
const TOLD: ReadonlySet<Block["role"]> = new Set(["lead", "body", "venue"]);

/** Lines about the copy that a layout may leave in the body. */
const CREDIT = /^\s{0,12}(?:原标题|来源|作者|编辑|责编|记者|摄影)[：:]/u;

/** Parts a page for the meeting stage; a body line without any mark counts as a headline printed again. */
export function readScene(page: Page): Scene {
  const { text, blocks } = page;
  const headline: Span[] = [];
  const sentences: SceneSentence[] = [];
  let paragraph = 0;
  for (const { role, span } of blocks) {
    if (HEADLINE.has(role) || (TOLD.has(role) && isHeading(text, span))) headline.push(...partsOf(text, span));
    else if (TOLD.has(role) && !CREDIT.test(text.slice(span[0], span[0] + 24))) {
      if (paragraph >= LEADING && !isTold(page, span)) {
        paragraph++;
        continue;
      }
      const from = skipByline(text, span);
      let opensParagraph = true;
      for (const sentence of cutSentences(text, [from, span[1]]).slice(0, MOST_SENTENCES)) {
        const end = Math.min(sentence[1], sentence[0] + LONGEST_SENTENCE);
        sentences.push({ span: [sentence[0], end], paragraph, opensParagraph });
        opensParagraph = false;
      }
      if (!opensParagraph) paragraph++;
    }
  }
  return { headline: headline.slice(0, MOST_PARTS), sentences };
}

/** Whether a paragraph may tell who holds or chairs a meeting, or how those present met: most only give what was said. */
function isTold({ scan }: Page, [from, to]: Span): boolean {
  return (
    scan.within(meetingVerbs, from, to).some(({ value }) => value === "hold" || value === "chair") ||
    scan.within(videoWords, from, to).length > 0
  );
}

/** Up to sixty characters with no mark of a sentence in them. */
function isHeading(text: string, [from, to]: Span): boolean {
  return to - from <= 60 && !/[，。；：！？,;:!?]/u.test(text.slice(from, to));
}

const BLANKS = new CharSet(WHITE_SPACE);

/** A headline is parted by blanks, those inside quotation marks excepted. */
function partsOf(text: string, span: Span): Span[] {
  const depth = nesting(text, span);
  const parts: Span[] = [];
  let start = span[0];
  for (let at = span[0]; at <= span[1]; at++) {
    if (at < span[1] && !(depth[at - span[0]] === 0 && BLANKS.standsAt(text, at))) continue;
    const part = trim(text, [start, at]);
    if (part[0] < part[1]) parts.push(part);
    start = at + 1;
  }
  return parts;
}
