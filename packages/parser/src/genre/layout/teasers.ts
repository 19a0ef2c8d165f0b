import type { PlacedBlock, Step } from "./container.ts";

const LINKED = 0.6;
const LEAST_TITLE = 6;
/** Fewer alike are no list. */
const LEAST_ALIKE = 3;

interface Child {
  readonly step: Step;
  lines: number;
  titles: number;
}

/**
 * Elements that stand side by side, are named alike and each hold a linked title with more below it: teasers of other articles.
 * A list of bare links is none; its lines are links by themselves.
 */
export function toTeasers(blocks: readonly PlacedBlock[]): ReadonlySet<Step> {
  const teasers = new Set<Step>();
  for (const group of toGroups(blocks).values()) {
    const children = [...group.values()];
    const alike = children.filter(({ lines, titles }) => lines >= 2 && titles >= 1);
    if (alike.length < LEAST_ALIKE || alike.length * 5 < children.length * 4) continue;
    for (const { step } of children) teasers.add(step);
  }
  return teasers;
}

/** The elements of a page by their parent, tag and names. */
function toGroups(blocks: readonly PlacedBlock[]): Map<string, Map<Step, Child>> {
  const groups = new Map<string, Map<Step, Child>>();
  for (const { steps, text, linkShare } of blocks) {
    const isTitle = linkShare >= LINKED && text.length >= LEAST_TITLE;
    for (let at = 1; at < steps.length; at++) {
      const step = steps[at] as Step;
      const name = `${steps[at - 1]?.key} ${step.tag}${step.words}`;
      const group = groups.get(name) ?? new Map<Step, Child>();
      groups.set(name, group);
      const child = group.get(step) ?? { step, lines: 0, titles: 0 };
      group.set(step, child);
      child.lines++;
      if (isTitle) child.titles++;
    }
  }
  return groups;
}
