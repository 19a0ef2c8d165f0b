import type { CopyBlock } from "../copy.ts";
import type { PageHead } from "./page.ts";

/** Between a title and the names of section and site. */
const SEPARATOR =
  /\s*[_|｜]\s*|\s+[-–—:：>»·@]+\s+|\s*(?:--|——|-_-|::)\s*|(?<=[\u3400-\u9fff”」》！？）])-(?=[\u3400-\u9fffA-Z])/u;
const HEADING = /^h[1-6]$/u;
const LEAST = 2;
const MOST = 150;
/** A declared title shorter than this names a section. */
const LEAST_DECLARED = 8;
/** The first line as long as this is the article's text. */
const LEAST_PARAGRAPH = 80;

/**
 * The title of the article: the longest printed line that the declared title begins with, headings first; else the declared title without the names of section and site;
 * on a page that declares only a section, the heading nearest before the text.
 *
 * @returns `undefined` on a page that declares and prints none.
 */
export function toTitle(
  text: string,
  blocks: readonly CopyBlock[],
  head: PageHead,
  linked: string | undefined,
): string | undefined {
  const declared = [
    head.meta.get("og:title"),
    linked,
    head.title,
    head.meta.get("twitter:title"),
    head.meta.get("title"),
  ].flatMap((one) => (one === undefined || one.trim() === "" ? [] : [one.trim()]));
  const lines = toPrintedLines(text, blocks)
    // blogs link the headline to the article itself
    .filter((line) => line.text.length >= LEAST && line.text.length <= MOST && (line.isHeading || line.linkShare < 1));
  const keys = declared.map(toKey);
  const begins = lines.filter((line) => {
    const key = toKey(line.text);
    return key.length >= LEAST && keys.some((one) => one.startsWith(key));
  });
  const first = declared[0];
  const whole = first === undefined ? undefined : withoutSite(first, text);
  const printed =
    toLongest(begins.filter(({ isHeading }) => isHeading)) ??
    toLongest(begins.filter((line) => line.text.length >= LEAST_DECLARED));
  if (printed !== undefined)
    return whole !== undefined && isCut(printed) && whole.length > printed.length ? whole : printed;
  if (whole !== undefined && whole.length >= LEAST_DECLARED) return whole;
  return findHeading(text, blocks) ?? whole;
}

interface PrintedLine {
  readonly text: string;
  readonly isHeading: boolean;
  readonly linkShare: number;
}

/** The lines of a page; a heading that <br> breaks is one. */
function toPrintedLines(text: string, blocks: readonly CopyBlock[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const [at, { span, tag, linkShare, container }] of blocks.entries()) {
    const isHeading = HEADING.test(tag);
    const line = { text: text.slice(...span), isHeading, linkShare };
    const before = lines.at(-1);
    if (isHeading && before && blocks[at - 1]?.container === container && before.text.length < MOST)
      lines[lines.length - 1] = { ...line, text: `${before.text} ${line.text}` };
    else lines.push(line);
  }
  return lines;
}

function toLongest(lines: readonly { readonly text: string }[]): string | undefined {
  return lines.map((line) => line.text).toSorted((a, b) => b.length - a.length)[0];
}

const isCut = (title: string): boolean => /(?:\.{2,}|…)$/u.test(title);

const SITE =
  /(?:网|网站|官网|频道|门户|客户端|新闻|博客|论坛|日报|晚报|在线|[Oo]nline|\.(?:com|cn|net|org)(?:\.cn)?)$/iu;

/** The longest part that the page prints: section and site follow it, seldom go before it. */
function withoutSite(title: string, text: string): string {
  const all = title.split(SEPARATOR).filter((part) => part !== "");
  const [first] = all;
  if (all.length < 2 || first === undefined) return title;
  const parts = all.filter((part, at) => at === 0 || !SITE.test(part));
  const printed = parts.filter((part) => part.length >= LEAST_DECLARED && text.includes(part));
  return toLongest(printed.map((part) => ({ text: part }))) ?? first;
}

function findHeading(text: string, blocks: readonly CopyBlock[]): string | undefined {
  const paragraph = blocks.findIndex(({ span, linkShare }) => span[1] - span[0] >= LEAST_PARAGRAPH && linkShare < 0.5);
  const heading = blocks
    .slice(0, Math.max(paragraph, 0))
    .findLast(
      ({ tag, span, linkShare }) => HEADING.test(tag) && span[1] - span[0] >= LEAST_DECLARED && linkShare < 0.5,
    );
  return heading && text.slice(...heading.span);
}

const toKey = (title: string): string => title.replace(/[\s\p{P}\p{S}]+/gu, "").toLowerCase();
