import type { CopyBlock } from "../copy.ts";
import { isPublicationDay, toDays } from "./day.ts";

/** Facts printed near the headline. */
export interface PrintedFacts {
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
}

/** The lines around a headline that may hold its facts; further down another article begins. */
const LINES_BEFORE = 6;
const LINES_AFTER = 12;
const MOST_REPORTERS = 60;
const LINES_WITHOUT_HEADLINE = 80;
/** A headline is printed in the crumbs, above the text and in a list or two. */
const MOST_PLACES = 4;
/** A line of facts is short; a paragraph that names a day tells of it. */
const MOST_LENGTH = 160;

const PUBLISHED_CUE =
  /(?:发布|發布|发表|發表|更新|刊登|上传|推送|出版|发稿)?(?:时间|時間|日期)\s{0,3}[:：]|发布于|發布於|发表于|發表於/u;
const NAME_END =
  "(?=$|[\\s|｜/，,；;）)】\\]]|(?:作者|编辑|編輯|记者|責編|责编|时间|時間|发布|點擊|点击|浏览|字体|字號|字号|责任)\\s{0,3}[:：]|举报|分享|订阅|关注|打印|收藏)";
/** A character of a name; a mangled page has readings in brackets between. */
const NAME_PART = "(?:\\(\\p{Ll}{1,6} ?\\)|[^\\s|｜:：，,；;）)】\\]])";
const PUBLISHER = new RegExp(
  `(?:来源|來源|信息来源|文章来源|稿源)\\s{0,3}[:：]\\s{0,6}(?<name>${NAME_PART}{2,30}?)${NAME_END}`,
  "u",
);
/** More names follow with a space or 、 between; a word with a colon is the next fact. */
const NEXT_NAME = "[、\\s]{1,2}[\\u3400-\\u9fff·]{2,4}(?![\\u3400-\\u9fff·]|\\s{0,3}[:：])";
const AUTHOR = new RegExp(
  `(?:作者|撰文|文字)\\s{0,3}[:：]\\s{0,6}(?<name>${NAME_PART}{2,30}?(?:${NEXT_NAME}){0,8})${NAME_END}`,
  "u",
);

/** Reads what is printed beside the headline: the lines next to it, and the first and last lines of a page without one. */
export function readPrintedFacts(text: string, blocks: readonly CopyBlock[], title: string | undefined): PrintedFacts {
  const lines = blocks.map(({ span }) => text.slice(...span));
  const near = toNearby(lines, title);
  return {
    published:
      readPublished(near) ?? readPublished(lines.filter((line) => PUBLISHED_CUE.test(line.slice(0, MOST_LENGTH)))),
    publisher: readFirst(near, PUBLISHER) ?? readFirst(lines.slice(0, 400), PUBLISHER),
    authors: toAuthors(readFirst(near, AUTHOR) ?? readReporters(lines)),
  };
}

/** The lines after each place where the headline is printed, and those right before it; a list elsewhere may name it again. */
function toNearby(lines: readonly string[], title: string | undefined): readonly string[] {
  const isShort = (line: string): boolean => line.length <= MOST_LENGTH;
  const places = title === undefined ? [] : toPlaces(lines, title);
  if (places.length === 0) return lines.filter(isShort).slice(0, LINES_WITHOUT_HEADLINE);
  const after = places.flatMap((at) => lines.slice(at, at + LINES_AFTER));
  const before = places.flatMap((at) => lines.slice(Math.max(0, at - LINES_BEFORE), at));
  return [...after, ...before].filter(isShort);
}

function toPlaces(lines: readonly string[], title: string): number[] {
  const places: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.length <= title.length + 20 && line.includes(title)) places.push(at);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

function readPublished(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (line.length > MOST_LENGTH) continue;
    const days = toDays(line).filter(({ day }) => isPublicationDay(day));
    const cue = PUBLISHED_CUE.exec(line);
    const [day] = cue ? days.filter(({ start }) => start >= cue.index) : days;
    if (day) return day.day;
  }
  return undefined;
}

function readFirst(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    if (line.length > MOST_LENGTH) continue;
    const name = pattern.exec(line)?.groups?.name?.trim();
    if (name) return name;
  }
  return undefined;
}

/** Reporters in brackets at the end of a line, `（岚江日报记者 甲乙 丙丁）`; the last on the page. */
const REPORTERS =
  /[（(][^（）()，。]{0,12}记者\s{0,2}[:：]?\s{0,2}(?<names>[\u3400-\u9fff·]{2,4}(?:[、\s]{1,2}[\u3400-\u9fff·]{2,4}){0,6})[）)]$/u;

function readReporters(lines: readonly string[]): string | undefined {
  for (const line of lines.toReversed()) {
    const names = REPORTERS.exec(line.slice(-MOST_REPORTERS))?.groups?.names;
    if (names) return names;
  }
  return undefined;
}

function toAuthors(printed: string | undefined): string[] {
  if (printed === undefined) return [];
  return printed
    .split(/[、\s]+/u)
    .filter((name) => name.length >= 2)
    .slice(0, 8);
}
