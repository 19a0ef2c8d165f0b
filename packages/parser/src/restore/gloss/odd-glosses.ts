import { HAN, unitClasses } from "../page/units.ts";
import { findGlosses, GlossList } from "./gloss-list.ts";

const OPENING = "（［[【";
const LONGEST = 12;
const FORM = /^ ?([A-Za-z\u00c0-\u01dc\u0251\u0261]{1,6}:?[A-Za-z\u00c0-\u01dc]?[1-5]?) ?$/u;
const CLOSING = /[)）\]］】]/u;

/** Whether letters stand in brackets of another sort behind Chinese, or Chinese, a space and letters in brackets, more than once. Cheap on a text without. */
export function hasOddForms(text: string): boolean {
  let count = 0;
  for (const opening of `${OPENING} `) {
    for (let at = text.indexOf(opening, 1); at !== -1; at = text.indexOf(opening, at + 1)) {
      if (opening === " " && text.charAt(at + 1) !== "(") continue;
      if (readOdd(text, at) !== undefined && ++count > 2) return true;
    }
  }
  return false;
}

/** The syllable in brackets at `at`, and where they end. */
function readOdd(text: string, at: number): { readonly letters: string; readonly end: number } | undefined {
  if (((unitClasses()[text.charCodeAt(at - 1)] as number) & HAN) === 0) return undefined;
  const from = text.charAt(at) === " " ? at + 2 : at + 1;
  const ahead = text.slice(from, from + LONGEST);
  const close = ahead.search(CLOSING);
  const letters = close === -1 ? undefined : FORM.exec(ahead.slice(0, close))?.[1];
  return letters === undefined ? undefined : { letters, end: from + close + 1 };
}

/** As `findGlosses`, for glosses in full-width or square brackets and behind a space: 會（huì）議, 會 (huì)議. Linear. */
export function findOddGlosses(text: string): GlossList {
  const found = new GlossList();
  found.isOdd = true;
  for (let at = 1; at < text.length; at++) {
    const opening = text.charAt(at);
    const isOpening = opening === "(" || OPENING.includes(opening) || (opening === " " && text.charAt(at + 1) === "(");
    const odd = isOpening ? readOdd(text, at) : undefined;
    if (!odd) continue;
    // read in its plain form, so that both are held to the same readings
    const plain = findGlosses(`${text.charAt(at - 1)}(${odd.letters})`);
    if (plain.length === 1) found.push(at, odd.end, plain.unit(0), plain.flags(0), plain.syllable(0));
    else found.others++;
    at = odd.end - 1;
  }
  return found;
}
