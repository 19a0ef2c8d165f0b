import { EditList } from "../../source/edit-list.ts";
import { HAN, ODD, unitClasses } from "../page/units.ts";
import { kindOf, type Step } from "../step.ts";
import { standInsideWords } from "./inside-words.ts";

const KIND = kindOf("noise");
const PERCENT = 93;

/** Emoji and dingbats strewn between characters: 坐在💦厅里. An author's stand at the end of a phrase, not inside words time and again. */
export const emoji: Step = {
  name: "noise",
  run(text, evidence) {
    if ((evidence.seen & ODD) === 0) return undefined;
    const runs = findSigns(text);
    const inside = runs.filter(({ isInside }) => isInside);
    const isDamaged = evidence.damage.size > 0;
    if (inside.length < (isDamaged ? 2 : 3) || inside.length * 2 < runs.length) return undefined;
    const isNowhereElse = inside.length === runs.length;
    // who chats with emoji puts them where marks would stand
    const isStrewnIn = standInsideWords(text, inside, { isNowhereElse, isDamaged });
    const isBesideDamage = isDamaged && isNowhereElse && inside.length >= 2;
    if (!isStrewnIn && !isBesideDamage) return undefined;
    // strewn at random they stand beside marks as well; those at an edge of a line may still be the author's where the others are few
    const isAnywhere = isStrewnIn && inside.length >= 4;
    if (!isAnywhere && inside.length * 10 < runs.length * 7) return undefined;
    const takesEdges = isAnywhere && runs.length - inside.length >= 2 && inside.length * 10 < runs.length * 9;
    const edits = new EditList();
    for (const { start, end, isInside } of runs) {
      if (isInside || takesEdges || (isAnywhere && !standsAtEdge(text, start, end)))
        edits.pushCut(start, end, KIND, PERCENT);
    }
    return { edits, confidence: PERCENT / 100 };
  },
};

function standsAtEdge(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return before === "" || before === "\n" || after === "" || after === "\n" || after === "\r";
}

interface Signs {
  readonly start: number;
  readonly end: number;
  /** Chinese stands on either side. */
  readonly isInside: boolean;
}

function findSigns(text: string): Signs[] {
  const classes = unitClasses();
  const found: Signs[] = [];
  for (let at = 0; at < text.length; at++) {
    if (((classes[text.charCodeAt(at)] as number) & ODD) === 0) continue;
    const start = at;
    let isSign = true;
    while (at < text.length && ((classes[text.charCodeAt(at)] as number) & ODD) !== 0) {
      if (!isStrewn(text, at)) isSign = false;
      at++;
    }
    if (!isSign) continue;
    const isInside =
      start > 0 &&
      at < text.length &&
      ((classes[text.charCodeAt(start - 1)] as number) & HAN) !== 0 &&
      ((classes[text.charCodeAt(at)] as number) & HAN) !== 0;
    found.push({ start, end: at, isInside });
  }
  return found;
}

// rare characters are surrogates too, and private use may be a lost character: neither is noise
function isStrewn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xe000 && unit <= 0xf8ff) return false;
  if (unit === 0xfffd) return false;
  if (unit < 0xd800 || unit > 0xdfff) return true;
  if (unit >= 0xdc00) return at > 0 && isHighOfEmoji(text.charCodeAt(at - 1));
  return isHighOfEmoji(unit) && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

// U+1F000–U+1FAFF
function isHighOfEmoji(unit: number): boolean {
  return unit >= 0xd83c && unit <= 0xd83e;
}
