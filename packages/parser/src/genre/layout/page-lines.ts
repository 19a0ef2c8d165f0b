import type { BlockRole } from "@readout/schema";
import { findArticle, isOutside, toProse } from "./article.ts";
import { type PlacedBlock, type Step, toPlacedBlocks } from "./container.ts";
import { findHeadline } from "./headline.ts";
import type { HintedBlock } from "./hints.ts";
import { type Line, toLine } from "./line.ts";
import { isFactLine, readLineRole } from "./line-role.ts";

/** The blocks of a page as lines; those that the structure places carry their role, the article's own do not. */
export function toPageLines(text: string, hinted: readonly HintedBlock[]): Line[] {
  const blocks = toPlacedBlocks(text, hinted).filter(({ text: own }) => own.trim() !== "");
  const article = findArticle(blocks);
  const inside = blocks.map((block) => article !== undefined && isInside(block, article));
  const first = blocks.findIndex((block, at) => inside[at] === true && toProse(block) > 0);
  const headline = findHeadline(blocks, first);
  return blocks.flatMap((block, at) => {
    const line = toLine(text, block.span);
    if (!line) return [];
    if (at === headline) return { ...line, role: "headline" as const };
    const role = inside[at] ? readInnerRole(block) : toOuterRole(block, at, headline, first);
    return role === undefined ? line : { ...line, role };
  });
}

/** Inside the article's element, and in nothing there that is named for other things. */
function isInside(block: PlacedBlock, article: Step): boolean {
  const at = block.steps.indexOf(article);
  return at >= 0 && !block.steps.slice(at + 1).some((step) => isOutside(step));
}

const LINKED = 0.6;

function readInnerRole(block: PlacedBlock): BlockRole | undefined {
  if (block.linkShare >= LINKED && toProse(block) === 0) return block.text.length >= 10 ? "related" : "furniture";
  return undefined;
}

function toOuterRole(block: PlacedBlock, at: number, headline: number, first: number): BlockRole {
  const own = readLineRole(block.text.trim());
  if (own === "rights") return own;
  // the line of day, source and author stands between headline and text
  if (
    headline >= 0 &&
    at > headline &&
    at < first &&
    (own === "credit" || own === "byline" || isFactLine(block.text.trim()))
  )
    return own ?? "credit";
  return block.linkShare >= LINKED && block.text.length >= 10 ? "related" : "furniture";
}
