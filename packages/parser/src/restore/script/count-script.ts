import { FOREIGN, HAN, SIMPLIFIED, TRADITIONAL, unitClasses } from "../page/units.ts";

/** How many characters of each script a text holds. */
export interface ScriptCounts {
  readonly traditional: number;
  readonly simplified: number;
  readonly han: number;
  /** Kana and hangul. */
  readonly foreign: number;
}

export function countScript(text: string): ScriptCounts {
  const classes = unitClasses();
  let traditional = 0;
  let simplified = 0;
  let han = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const bits = classes[text.charCodeAt(at)] as number;
    if ((bits & HAN) !== 0) han++;
    if ((bits & TRADITIONAL) !== 0) traditional++;
    else if ((bits & SIMPLIFIED) !== 0) simplified++;
    else if ((bits & FOREIGN) !== 0) foreign++;
  }
  return { traditional, simplified, han, foreign };
}

/** The script of a text; `mixed` where neither prevails tenfold. A text without a character of either is Simplified. */
export function scriptOf({ traditional, simplified }: ScriptCounts): "Hans" | "Hant" | "mixed" {
  if (traditional * 10 <= simplified || traditional === 0) return "Hans";
  return simplified * 10 <= traditional ? "Hant" : "mixed";
}
