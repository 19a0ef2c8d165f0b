import type { Quotation, Span } from "@readout/schema";
import { CharSet } from "../../engine/char-set.ts";
import { definePlacePattern, matchEnd } from "../../engine/place-pattern.ts";
import type { Hit } from "../../engine/scan.ts";
import type { Page } from "../page.ts";
import { type HeadKind, headLexicon, postBreaks } from "./name-lexicons.ts";

/** What is printed before a name about its bearer. */
export interface PostsBefore {
  readonly kind: "post" | "label" | "press";
  /** Where the first post or the label begins. */
  readonly from: number;
  readonly offices: readonly Quotation[];
  readonly listedAs: string | null;
}

const LONGEST_POST = 60;
const STOPS = new CharSet("，。；：！？…,;:!?\n\r\t、“”‘’《》〈〉【】—　 ");
const COUNTERS = new CharSet("位名个");
const COUNTS = new CharSet("0123456789一二三四五六七八九十百两多几");
/** Beginnings of posts that are not the second half of a body's name. */
const OWN_START = definePlacePattern(
  /(?:中共|中央|联合国|国家(?!机关)|国务|全国|[\p{Script=Han}]{0,6}[省市县区州](?:委|长|政府|人大|政协)|省|市(?!场)|自治区|县)/u,
);
const NOTE = /[（(][\p{Script=Han}]{1,8}[）)]$/u;
/** A note that says how the post is held is printed as part of it: 副局长（主持工作）. */
const HELD = /^.(?:[\p{Script=Han}]{0,4}主持[\p{Script=Han}]{0,4}工作|[正副]?[部厅局处县科]级|兼|代|挂职)/u;

/** 在云屏与邻国副总理某某: 与 joins whom somebody meets in a place. */
const IN_A_PLACE = /在[\p{Script=Han}]{2,5}[与和]$/u;

/** Ends of posts and labels in one text, and where they cannot go on to the left. */
export class Posts {
  private readonly page: Page;
  private readonly heads = new Map<number, Hit<HeadKind>>();

  constructor(page: Page) {
    this.page = page;
    const { scan, text } = page;
    for (const hit of scan.leftmostLongest(headLexicon, 0, text.length))
      if (hit.value !== "none") this.heads.set(hit.end, hit);
  }

  /** Ends of all posts and labels, in order. */
  ends(): Iterable<number> {
    return this.heads.keys();
  }

  /** Whether a post (not a label) ends at `at`. */
  endsAt(at: number): boolean {
    return this.heads.get(at)?.value === "post";
  }

  /** The posts or the label that end just before `at`, a note in brackets and blanks left out: `副局长（主持工作）`. */
  before(at: number): PostsBefore | undefined {
    const { text } = this.page;
    let end = at;
    while (end > 0 && isBlank(text[end - 1] as string)) end--;
    const note = "）)".includes(text[end - 1] ?? "x") ? NOTE.exec(text.slice(Math.max(0, end - 12), end)) : null;
    if (note) end -= note[0].length;
    const head = this.heads.get(end);
    if (!head || head.value === "none") return undefined;
    const start = this.startOf(head);
    // 中央政治局常委、领导小组成员某某: behind posts a label is one of them
    const amongPosts = text[start - 1] === "、" && this.endsAt(start - 1);
    if (head.value === "label" && !amongPosts)
      return { kind: "label", from: start, offices: [], listedAs: text.slice(start, end) };
    const held = note && HELD.test(note[0]) ? end + note[0].length : end;
    const parts: Span[] = [...this.split([start, held])];
    let from = start;
    if (head.value === "press")
      return { kind: "press", from, offices: parts.map((span) => quote(text, span)), listedAs: null };
    while (text[from - 1] === "、" && this.endsAt(from - 1)) {
      const before = this.heads.get(from - 1) as Hit<HeadKind>;
      const until = from - 1;
      from = this.startOf(before);
      parts.unshift(...this.split([from, until]));
    }
    return { kind: "post", from, offices: parts.map((span) => quote(text, span)), listedAs: null };
  }

  /** Where the words of a head begin: after the last mark, or the last word that is no part of a post. */
  private startOf(head: Hit<HeadKind>): number {
    const { text } = this.page;
    let at = head.start;
    let brackets = 0;
    const least = Math.max(0, head.start - LONGEST_POST);
    for (; at > least; at--) {
      const char = text[at - 1] as string;
      if (char === "）" || char === ")") brackets++;
      if (char === "（" || char === "(") {
        if (brackets === 0) break;
        brackets--;
      }
      if (brackets > 0) continue;
      if (STOPS.standsAt(text, at - 1) || breaksAt(text, at) || this.joinsAnother(at, head)) break;
      // 14名院士: a count is no part of a post
      if (COUNTERS.standsAt(text, at - 1) && COUNTS.standsAt(text, at - 2)) break;
    }
    return at;
  }

  /** 和 and 与 before `at` join two people's posts, not parts of one body's name: `和|代省长`, `和|省委书记`, but not 发展和改革. */
  private joinsAnother(at: number, head: Hit<HeadKind>): boolean {
    const { text } = this.page;
    const before = text[at - 1];
    if (before !== "和" && before !== "与") return false;
    if (at === head.start || this.heads.has(at - 1) || IN_A_PLACE.test(text.slice(Math.max(0, at - 7), at)))
      return true;
    return matchEnd(OWN_START, text, at) !== undefined;
  }

  /** 国务委员兼国务院秘书长 are two posts. */
  private split([from, to]: Span): Span[] {
    const { text } = this.page;
    const parts: Span[] = [];
    let start = from;
    for (let at = from + 1; at < to; at++) {
      if (text[at] !== "兼" || !this.endsAt(at)) continue;
      parts.push([start, at]);
      start = at + 1;
    }
    parts.push([start, to]);
    return parts;
  }
}

const LONGEST_KEPT = 10;

/** Whether a word that is no part of a post ends at `at`, and no longer word goes over it. */
function breaksAt(text: string, at: number): boolean {
  const word = postBreaks.longestEndingAt(text, at, 0);
  if (word?.value !== "break") return false;
  for (let start = Math.max(0, at - LONGEST_KEPT); start < at; start++) {
    const kept = postBreaks.longestAt(text, start, text.length);
    if (kept?.value === "keep" && kept.end >= at && start <= word.start) return false;
  }
  return true;
}

function quote(text: string, span: Span): Quotation {
  return { text: text.slice(span[0], span[1]), span };
}

function isBlank(char: string): boolean {
  return char === " " || char === "　" || char === "\u00a0";
}
