import type { Span } from "@readout/schema";

const LONGEST = 60;
const WITH_COLON = /^[^。，；！？\n]{0,48}?(?:消息|讯|电|报道|播报)\s?(?:[（(][^）)\n]{1,24}[）)])?\s?[：:]\s?/u;
const WITH_BLANK =
  /^(?:本报|本台|本网|[\p{Script=Han}\d]{1,20}?)?(?:讯|电)\s?(?:[（(][^）)\n]{4,24}[）)]|(?:记者[\p{Script=Han}]{2,8})?[\s\u3000])[\s\u3000]{0,4}/u;

const IN_BRACKETS = /^[（(][^）)\n]{2,28}(?:讯|电|报道)[）)]\s?/u;

/** Where the account itself begins in a block: after `本报讯 `, `某某社某地1月2日电`, `某某网消息（某某栏目）：`. */
export function skipByline(text: string, [from, to]: Span): number {
  const head = text.slice(from, Math.min(to, from + LONGEST));
  const blanks = head.length - head.trimStart().length;
  const opening = head.slice(blanks);
  const found = WITH_COLON.exec(opening) ?? IN_BRACKETS.exec(opening) ?? WITH_BLANK.exec(opening);
  return from + blanks + (found?.[0].length ?? 0);
}
