import type { PlacedBlock } from "./container.ts";
import { isFactLine, readLineRole } from "./line-role.ts";

const HEADING = /^h[1-6]$/u;
const LEAST = 4;
const MOST = 120;
const MOST_LINES = 6;
const TITLE_WORDS = /title|headline|biaoti|(?:^|[#.\-_])(?:bt|tit)(?=$|[#.\-_])/u;

/** The site's own name is a heading on many of its pages. */
const SITE_WORDS = /logo|site-?(?:name|title)|masthead|brand/u;

/** How many lines of facts may stand between a headline that nothing marks and the text. */
const NEAR = 5;
const LEAST_UNMARKED = 10;

/** One of the innermost elements is named for a title. */
export function isNamedTitle({ steps }: PlacedBlock): boolean {
  return steps.slice(-3).some(({ words }) => TITLE_WORDS.test(words));
}

function isTitleLike({ text, linkShare }: PlacedBlock): boolean {
  const line = text.trim();
  if (line.length < LEAST_UNMARKED || linkShare > 0 || /[。；|]|[:：]$|^[\d\s:/.-]+$/u.test(line)) return false;
  return !/^[（(].*[）)]$/u.test(line);
}

/** The line does not say that it is something else. */
const isFree = (line: string): boolean => readLineRole(line) === undefined && !isFactLine(line);

/**
 * The headline: the heading that stands nearest before the first paragraph, an `h1` before lesser ones, before a line whose element is named for it, before one that only looks like it.
 *
 * @param first - Index of the article's first paragraph; -1 for a page without one.
 * @returns The indices of its lines, in order; none where the structure names none.
 */
export function findHeadline(blocks: readonly PlacedBlock[], first: number): readonly number[] {
  const last = findLastLine(blocks, first);
  if (last < 0) return [];
  // a heading broken by <br> is one headline in several lines
  const isPart = (at: number): boolean => blocks[at]?.container === blocks[last]?.container;
  let from = last;
  if (HEADING.test(blocks[last]?.tag ?? ""))
    while (from > 0 && last - from < MOST_LINES - 1 && isPart(from - 1)) from--;
  return Array.from({ length: last - from + 1 }, (_, at) => from + at);
}

function findLastLine(blocks: readonly PlacedBlock[], first: number): number {
  const before = blocks.slice(0, Math.max(first, 0)).map((block, at) => ({ block, at }));
  const able = before.filter(
    ({ block }) =>
      block.text.length >= LEAST &&
      block.text.length <= MOST &&
      block.linkShare < 0.5 &&
      !block.steps.some(({ words }) => SITE_WORDS.test(words)) &&
      isFree(block.text.trim()),
  );
  const pick = (fits: (block: PlacedBlock, at: number) => boolean): number | undefined =>
    able.findLast(({ block, at }) => fits(block, at))?.at;
  return (
    pick(({ tag }) => tag === "h1") ??
    pick(({ tag }) => /^h[2-6]$/u.test(tag)) ??
    pick(isNamedTitle) ??
    pick((block, at) => first - at <= NEAR && isTitleLike(block)) ??
    -1
  );
}
