import type { Span } from "@readout/schema";
import { defineLexicon } from "../../engine/lexicon.ts";
import { defineRule, refuse } from "../../engine/rule.ts";
import type { Scan } from "../../engine/scan.ts";
import { type SetPhrase, setPhrases } from "./phrases.data.ts";

/** One phrase at one place. */
export interface PhraseAt {
  readonly rule: string;
  readonly span: Span;
  /** What the lexicon knows of it; absent where it stands only in the text's own quotation marks. */
  readonly known?: SetPhrase;
}

/** Set phrases by their text, without quotation marks. */
export const phraseLexicon = defineLexicon<SetPhrase>(
  "mention/set-phrase",
  new Map(setPhrases.map((phrase) => [phrase.text, phrase])),
);

/** What the lexicon knows of a phrase; `undefined` where it stands only in a text's own quotation marks. */
function readSetPhrase(text: string): SetPhrase | undefined {
  return phraseLexicon.entries.get(text);
}

/** What stands in “ ” as a formula, not as speech, a name of a meeting, a holiday or a plan period. */
export const quotedPhrase = defineRule<{ readonly span: Span }>({
  id: "mention/quoted-phrase",
  triggers: ["“"],
  pattern:
    /“(?<formula>[^“”。！？；：\n]{2,20})”(?<after>会议|主题教育|专题教育|学习教育|大讨论|期间|假期|小长假|重要讲话|作大会发言|作发言|为题|为主题|建言献策)?/u,
  read({ text, span, groups, groupSpan }) {
    const formula = groups.formula as string;
    if (formula.length > 10 && formula.includes("，")) return refuse("a sentence");
    if (/[：:]$/u.test(text.slice(Math.max(0, span[0] - 1), span[0]))) return refuse("speech");
    if (groups.after !== undefined) return refuse("a name");
    if (/^(?:十[一二三四五六]五|五一|七一|八一|十一|两会|两节|清明|[\d·]{3,6})$/u.test(formula))
      return refuse("a date or a holiday");
    if (/(?:会议|座谈会|论坛|报告)$/u.test(formula) || /来源|记者/u.test(formula)) return refuse("a name");
    const at = groupSpan("formula");
    return at && { span: at };
  },
});

/** Every phrase of the scanned text by place, the longest at each. */
export function phraseReadings(scan: Scan): PhraseAt[] {
  const quoted = scan.run(quotedPhrase, undefined).map(({ rule, value: { span } }): PhraseAt => {
    const known = readSetPhrase(scan.text.slice(span[0], span[1]));
    return known ? { rule, span, known } : { rule, span };
  });
  const known = scan
    .leftmostLongest(phraseLexicon, 0, scan.text.length)
    .map(({ start, end, value }): PhraseAt => ({ rule: "mention/set-phrase", span: [start, end], known: value }));
  const readings: PhraseAt[] = [];
  let next = 0;
  for (const phrase of known) {
    while (next < quoted.length && (quoted[next] as PhraseAt).span[1] <= phrase.span[0])
      readings.push(quoted[next++] as PhraseAt);
    const beside = quoted[next];
    if (!beside || phrase.span[1] <= beside.span[0]) readings.push(phrase);
  }
  return [...readings, ...quoted.slice(next)];
}
