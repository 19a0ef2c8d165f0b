import type { HintedBlock } from "./hints.ts";

/** One element on the way to a block. */
export interface Step {
  /** Unlike on one page. */
  readonly key: string;
  readonly tag: string;
  /** Its id and classes, in lower case. */
  readonly words: string;
}

/** A block of a page with its text and the elements around it, outermost first; the last is its own. */
export interface PlacedBlock extends HintedBlock {
  readonly text: string;
  readonly steps: readonly Step[];
}

const STEP = /^(?<tag>[^#.~]*)(?<words>[^~]*)~(?<key>\d+)$/u;

/** Around all elements of a page: a page may have its text in none. */
const ROOT: Step = { key: "", tag: "body", words: "" };

/** Reads the paths of all blocks, each element once. */
export function toPlacedBlocks(text: string, blocks: readonly HintedBlock[]): PlacedBlock[] {
  const known = new Map<string, Step>();
  const toStep = (written: string): Step => {
    const found = known.get(written);
    if (found) return found;
    const groups = STEP.exec(written)?.groups;
    const step = { key: written, tag: groups?.tag ?? written, words: (groups?.words ?? "").toLowerCase() };
    known.set(written, step);
    return step;
  };
  return blocks.map((block) => ({
    ...block,
    text: text.slice(...block.span),
    steps: block.container === "" ? [ROOT] : [ROOT, ...block.container.split("/").map(toStep)],
  }));
}

/** The element whose children are the lines: a paragraph's parent, or the element itself that breaks its text into lines. */
export function toParent(block: PlacedBlock | undefined): Step | undefined {
  const own = block?.steps.at(-1);
  return own === undefined || /^(?:div|td|section|article|body|main)$/u.test(own.tag) ? own : block?.steps.at(-2);
}
