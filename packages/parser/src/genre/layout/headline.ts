import { type PlacedBlock, toParent } from "./container.ts";
import { isFactLine, readLineRole } from "./line-role.ts";

const HEADING = /^h[1-6]$/u;
const LEAST = 4;
const MOST = 120;
const MOST_LINES = 6;
const TITLE_WORDS = /title|headline|biaoti|(?:^|[#.\-_])(?:bt|tit)(?=$|[#.\-_])/u;

/** The site's own name is a heading on many of its pages. */
const SITE_WORDS = /(?:^|[#.\-_])(?:logo|site-?(?:name|title)|masthead|brand)(?=$|[#.\-_])/u;

/** How many lines of facts may stand between a headline that nothing marks and the text. */
const NEAR = 5;
const NEAR_LINKED = 12;
const LEAST_UNMARKED = 10;
const MOST_LINKED = 0.5;

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
 * The headline: the heading that stands nearest before the first paragraph, an `h1` before lesser ones, before a line whose element is named for it,
 * before a heading that is a link, before a line that only looks like one.
 *
 * @param first - Index of the article's first paragraph; -1 for a page without one.
 * @returns The indices of its lines, in order; none where the structure names none.
 */
export function findHeadline(blocks: readonly PlacedBlock[], first: number): readonly number[] {
  const last = findLastLine(blocks, first);
  if (last < 0) return [];
  let from = last;
  while (from > 0 && last - from < MOST_LINES - 1 && goesOn(blocks[from - 1], blocks[from])) from--;
  return Array.from({ length: last - from + 1 }, (_, at) => from + at);
}

/** A heading that <br> breaks, one with a lesser one below it, or a headline that nothing marks, set in several lines. */
function goesOn(before: PlacedBlock | undefined, line: PlacedBlock | undefined): boolean {
  if (!before || !line || toParent(before) !== toParent(line)) return false;
  if (!HEADING.test(line.tag)) return isFree(before.text.trim()) && isTitleLike(before) && isTitleLike(line);
  if (before.container === line.container) return true;
  return HEADING.test(before.tag) && before.tag < line.tag && before.text.length >= LEAST_UNMARKED;
}

function findLastLine(blocks: readonly PlacedBlock[], first: number): number {
  const before = blocks.slice(0, Math.max(first, 0)).map((block, at) => ({ block, at }));
  const able = before.filter(
    ({ block }) =>
      block.text.length >= LEAST &&
      block.text.length <= MOST &&
      !block.steps.some(({ words }) => SITE_WORDS.test(words)) &&
      isFree(block.text.trim()),
  );
  const pick = (fits: (block: PlacedBlock, at: number) => boolean): number | undefined =>
    able.findLast(({ block, at }) => fits(block, at))?.at;
  const isPlain = ({ linkShare }: PlacedBlock): boolean => linkShare < MOST_LINKED;
  return (
    pick((block) => block.tag === "h1" && isPlain(block)) ??
    pick((block) => HEADING.test(block.tag) && isPlain(block)) ??
    pick((block) => isNamedTitle(block) && isPlain(block)) ??
    // blogs link the headline to the article itself
    pick((block, at) => first - at <= NEAR_LINKED && HEADING.test(block.tag)) ??
    pick((block, at) => first - at <= NEAR && isTitleLike(block)) ??
    -1
  );
}
