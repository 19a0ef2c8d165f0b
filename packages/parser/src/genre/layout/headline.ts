import type { PlacedBlock } from "./container.ts";

const LEAST = 4;
const MOST = 120;
const TITLE_WORDS = /title|headline|biaoti|(?:^|[#.\-_])(?:bt|tit)(?=$|[#.\-_])/u;

/**
 * The headline: the heading that stands nearest before the first paragraph, an `h1` before lesser ones, before a line whose element is named for it.
 *
 * @param first - Index of the article's first paragraph; -1 for a page without one.
 * @returns Its index; -1 where the structure names none.
 */
export function findHeadline(blocks: readonly PlacedBlock[], first: number): number {
  const before = blocks.slice(0, Math.max(first, 0)).map((block, at) => ({ block, at }));
  const able = before.filter(
    ({ block }) => block.text.length >= LEAST && block.text.length <= MOST && block.linkShare < 0.5,
  );
  const pick = (fits: (block: PlacedBlock) => boolean): number | undefined =>
    able.findLast(({ block }) => fits(block))?.at;
  return (
    pick(({ tag }) => tag === "h1") ??
    pick(({ tag }) => /^h[2-4]$/u.test(tag)) ??
    pick(({ steps }) => steps.slice(-3).some(({ words }) => TITLE_WORDS.test(words))) ??
    -1
  );
}
