import type { GlossList } from "../gloss/gloss-list.ts";
import { CLOSING, isChinese } from "./between-chinese.ts";

/** Places of brackets that hold Chinese, or a number behind Chinese; nested ones too. Glosses that are still there are stepped over. */
export function chineseBrackets(text: string, glosses?: GlossList): Set<number> {
  const found = new Set<number>();
  const open: { at: number; hasChinese: boolean }[] = [];
  let gloss = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (glosses && gloss < glosses.length && glosses.start(gloss) === at) at = glosses.end(gloss++) - 1;
    else if (unit === 0x28) open.push({ at, hasChinese: false });
    else if (unit === 0x0a) open.length = 0;
    else if (unit === 0x29) {
      const opened = open.pop();
      if (!opened) continue;
      const isWanted = opened.hasChinese || isYearBehindChinese(text, opened.at, at);
      if (isWanted) found.add(opened.at).add(at);
      const outer = open[open.length - 1];
      if (outer && opened.hasChinese) outer.hasChinese = true;
    } else if (open.length > 0 && isChinese(text, at))
      (open[open.length - 1] as { hasChinese: boolean }).hasChinese = true;
  }
  return found;
}

function isYearBehindChinese(text: string, open: number, close: number): boolean {
  const before = text.charAt(open - 1);
  return (
    (isChinese(text, open - 1) || CLOSING.includes(before)) &&
    before !== "" &&
    /^\d{1,4}(?:[-—~]\d{2,4})?$/u.test(text.slice(open + 1, Math.min(close, open + 12)))
  );
}
