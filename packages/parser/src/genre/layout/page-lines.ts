import type { BlockRole } from "@readout/schema";
import { findArticle, toOutside, toProse } from "./article.ts";
import { type PlacedBlock, type Step, toParent, toPlacedBlocks } from "./container.ts";
import { findHeadline, isNamedTitle } from "./headline.ts";
import type { HintedBlock } from "./hints.ts";
import { type Line, toLine } from "./line.ts";
import { isFactLine, readLineRole } from "./line-role.ts";

/** A block whose text stands in links by this share is a link. */
const LINKED = 0.6;
/** A label of navigation is shorter; a linked title is not. */
const LEAST_TITLE = 10;

/** The blocks of a page as lines; those that the structure places carry their role, the article's own do not. */
export function toPageLines(text: string, hinted: readonly HintedBlock[]): Line[] {
  const blocks = toPlacedBlocks(text, hinted).filter(({ text: own }) => own.trim() !== "");
  const inside = toInside(blocks);
  const first = blocks.findIndex((block, at) => inside[at] === true && toProse(block) > 0);
  const headline = findHeadline(blocks, first);
  const top = headline.at(-1) ?? -1;
  const prose = toProseByParent(blocks);
  return blocks.flatMap((block, at) => {
    const line = toLine(text, block.span);
    if (!line) return [];
    if (headline.includes(at))
      return { ...line, role: at === headline[0] ? ("headline" as const) : ("subtitle" as const) };
    // tool bars say the headline again
    const again = headline.some((one) => blocks[one]?.text.trim() === block.text.trim());
    const near = headline.length > 0 && at > top && at < first && !again;
    // a word or two above the headline is the section's name; a longer line may be the article's, and the headline not found
    const above = at < top && block.text.trim().length < LEAST_TITLE;
    const isOuter = !inside[at] || above || (near && isLabel(block, prose));
    const role = isOuter ? toOuterRole(block, near) : readInnerRole(block, prose);
    return role === undefined ? line : { ...line, role };
  });
}

/** Which blocks stand in the article's element, in nothing there that is named for other things, and before its end. */
function toInside(blocks: readonly PlacedBlock[]): boolean[] {
  const outside = toOutside(blocks);
  const article = findArticle(blocks, outside);
  // without a paragraph nothing tells where the article is, and nothing of it may be lost
  if (!article) return blocks.map(() => true);
  const inside = blocks.map((block) => isInside(block, article, outside));
  const end = findEnd(blocks, inside);
  return inside.map((one, at) => one && (at <= end.at || end.parents.has(toParent(blocks[at]))));
}

function isInside(block: PlacedBlock, article: Step, outside: ReadonlySet<Step>): boolean {
  const at = block.steps.indexOf(article);
  return at >= 0 && !block.steps.slice(at + 1).some((step) => outside.has(step));
}

const END = /^[（([【\s]{0,2}(?:本文来源.{0,30})?(?:责任编辑|责编|编辑)\s{0,2}[:：]/u;
/** An article is longer than what stands above a misplaced editor's line. */
const LEAST_BEFORE_END = 120;

/** The line that names the editor or the rights ends an article; what follows elsewhere than among its paragraphs is another thing. */
function findEnd(
  blocks: readonly PlacedBlock[],
  inside: readonly boolean[],
): { at: number; parents: Set<Step | undefined> } {
  const parents = new Set<Step | undefined>();
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    if (!inside[at]) continue;
    const text = block.text.trim();
    if (before >= LEAST_BEFORE_END && (END.test(text) || readLineRole(text) === "rights")) return { at, parents };
    const prose = toProse(block);
    if (prose > 0) parents.add(toParent(block));
    before += prose;
  }
  return { at: blocks.length, parents };
}

function toProseByParent(blocks: readonly PlacedBlock[]): ReadonlyMap<Step | undefined, number> {
  const sums = new Map<Step | undefined, number>();
  for (const block of blocks) {
    const parent = toParent(block);
    const linked = block.linkShare >= LINKED ? block.text.length : 0;
    sums.set(parent, (sums.get(parent) ?? 0) + toProse(block) - linked);
  }
  return sums;
}

/** A line of an element of its own that holds no paragraph and is not named for a title. */
function isLabel(block: PlacedBlock, prose: ReadonlyMap<Step | undefined, number>): boolean {
  if (block.tag !== "div" && block.tag !== "li") return false;
  return (prose.get(toParent(block)) ?? 0) <= 0 && !isNamedTitle(block);
}

/** A linked line is another article's title, unless it stands among paragraphs that outweigh all such lines. */
function readInnerRole(block: PlacedBlock, prose: ReadonlyMap<Step | undefined, number>): BlockRole | undefined {
  if (block.linkShare < LINKED || (prose.get(toParent(block)) ?? 0) > 0) return undefined;
  return block.text.length >= LEAST_TITLE ? "related" : "furniture";
}

/** @param near - The line stands between headline and text, where day, source and author do. */
function toOuterRole(block: PlacedBlock, near: boolean): BlockRole {
  const text = block.text.trim();
  const own = readLineRole(text);
  if (own === "rights") return own;
  if (near && (own === "credit" || own === "byline" || isFactLine(text))) return own ?? "credit";
  if (near && own === undefined && block.linkShare === 0 && isNamedTitle(block)) return "subtitle";
  return block.linkShare >= LINKED && block.text.length >= LEAST_TITLE ? "related" : "furniture";
}
