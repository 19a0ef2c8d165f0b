import type { GlossList } from "../gloss/gloss-list.ts";
import { CLOSING, isChinese } from "./between-chinese.ts";

/** Places of brackets that hold Chinese, or a number behind Chinese; nested ones too. Glosses that are still there are stepped over. */
export function chineseBrackets(text: string, glosses?: GlossList): Set<number> {
  const found = new Set<number>();
  const starts = glosses?.otherBrackets;
  let next = 0;
  let gloss = 0;
  for (let at = 0; at < text.length; ) {
    // only what opens a bracket is looked at, and what stands in it
    if (starts) while (next < starts.length && (starts[next] as number) < at) next++;
    const open = starts ? (starts[next] ?? -1) : text.indexOf("(", at);
    if (open === -1) break;
    while (glosses && gloss < glosses.length && glosses.start(gloss) < open) gloss++;
    at = readNest(text, open, { found, glosses, gloss });
  }
  return found;
}

interface Nest {
  readonly found: Set<number>;
  readonly glosses: GlossList | undefined;
  /** The first gloss behind the bracket. */
  readonly gloss: number;
}

/** Reads from one bracket to where it and all inside it are closed, or the line ends; gives the place behind. */
function readNest(text: string, start: number, { found, glosses, gloss }: Nest): number {
  const open: { at: number; hasChinese: boolean }[] = [];
  let next = gloss;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (glosses && next < glosses.length && glosses.start(next) === at) at = glosses.end(next++) - 1;
    else if (unit === 0x28) open.push({ at, hasChinese: false });
    else if (unit === 0x0a) return at + 1;
    else if (unit === 0x29) {
      const opened = open.pop();
      if (!opened) continue;
      if (opened.hasChinese || isYearBehindChinese(text, opened.at, at)) found.add(opened.at).add(at);
      const outer = open[open.length - 1];
      if (!outer) return at + 1;
      if (opened.hasChinese) outer.hasChinese = true;
    } else if (open.length > 0 && isChinese(text, at)) {
      (open[open.length - 1] as { hasChinese: boolean }).hasChinese = true;
    }
  }
  return at;
}

function isYearBehindChinese(text: string, open: number, close: number): boolean {
  const before = text.charAt(open - 1);
  return (
    (isChinese(text, open - 1) || CLOSING.includes(before)) &&
    before !== "" &&
    /^\d{1,4}(?:[-—~]\d{2,4})?$/u.test(text.slice(open + 1, Math.min(close, open + 12)))
  );
}
