import type { Block, Span } from "@readout/schema";
import type { Page } from "../page.ts";

/** Roles of the blocks in which somebody may be reported to speak. */
const SPOKEN: ReadonlySet<Block["role"]> = new Set(["lead", "body", "venue"]);

/** Marks after which a sentence goes on, whatever line it stands on. */
const GOES_ON = "，、；,;";

/** The stretches of a page in which somebody may speak: its paragraphs, and as one those that a line break parts inside a sentence. */
export function passages({ text, blocks }: Page): Span[] {
  const found: Span[] = [];
  let joins = false;
  for (const { role, span } of blocks) {
    if (!SPOKEN.has(role)) {
      joins = false;
      continue;
    }
    const last = found.at(-1);
    if (last && joins) found[found.length - 1] = [last[0], span[1]];
    else found.push(span);
    joins = GOES_ON.includes(text.slice(span[0], span[1]).trimEnd().at(-1) ?? "。");
  }
  return found;
}
