import type { RuleMatch } from "../../engine/rule.ts";

/** Whether the expression is itself the start of a stretch up to now (`今年以来`), which is no date; in `今年入汛以来` it names a year. */
export function opensStretch({ text, span }: RuleMatch): boolean {
  return /^(?:以?来|[0-9０-９一二三四五六七八九十]{1,3}月[^，。；、：,;\n]{0,4}以来)/u.test(
    text.slice(span[1], span[1] + 10),
  );
}

/** Whether the words after it put the expression ahead: `起`, `前`, `召开` after 将. */
export function liesAhead({ text, span }: RuleMatch): boolean {
  return (
    /^(?:起|之前|前|开始)/u.test(text.slice(span[1], span[1] + 2)) ||
    /将[于在自从]?$/u.test(text.slice(Math.max(0, span[0] - 2), span[0]))
  );
}

/** The character before the match, or an empty string. */
export function charBefore({ text, span }: RuleMatch, count = 1): string {
  return text.slice(Math.max(0, span[0] - count), span[0]);
}

/** The characters after the match. */
export function charsAfter({ text, span }: RuleMatch, count = 1): string {
  return text.slice(span[1], span[1] + count);
}
