import type { Span } from "@readout/schema";
import type { Page } from "../page.ts";
import type { Group } from "./group.ts";

/** A sentence that tells of a time gone by opens with it: 去年, 一年来, 党的…以来. */
const PAST = /^(?:[^，。]{0,24}?(?:以来|年来|过去[一二两三四五几]?年|去年|上[一届]年?)|(?<year>20\d\d)年，)/u;
/** Words with which a bare sentence turns to what is to come. */
const AHEAD = /^(?:进一步|继续|下一步|今后|接下来|下阶段)/u;

/** Whether a sentence opens with a time gone by. A bare year is past when it was over, or nearly, on the day of publication. */
export function tellsOfPast({ text, published }: Page, [from, to]: Span): boolean {
  const found = PAST.exec(text.slice(from, Math.min(to, from + 40)));
  if (!found) return false;
  const year = found.groups?.year;
  return year === undefined || (published !== null && `${year}-11` <= published);
}

/** Whether a sentence goes on with a report of past work: it has no head, and nothing in it looks ahead. `一年来，各地…。加强巡查，…。` */
export function goesOnTelling({ text }: Page, [from, to]: Span, groups: readonly Group[]): boolean {
  const bare = groups.every(({ rule }) => rule === "directive/imperative");
  return bare && !AHEAD.test(text.slice(from, Math.min(to, from + 4)));
}
