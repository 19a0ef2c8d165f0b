import type { Addressee, Block, Evidence, Issue, Span } from "@readout/schema";
import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import { cutAt, cutSentences, isSemicolon, withoutStop } from "../../zh/punctuation/cut.ts";
import type { MentionsRead } from "../mention/read-mentions.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import type { StatementRead } from "../statement/statement-read.ts";
import { actLexicon, coverbLexicon, mannerLexicon } from "./acts.ts";
import { readClauses } from "./clause/read-clause.ts";
import { passingLexicon, readDecisions } from "./decisions.ts";
import type { DirectiveRead, DirectivesRead } from "./directives-read.ts";
import { headLexicon } from "./heads.ts";
import { readPart, skipOpener } from "./read-part.ts";

export const directiveLexicons: readonly AnyLexicon[] = [
  actLexicon,
  mannerLexicon,
  coverbLexicon,
  headLexicon,
  passingLexicon,
];
export const directiveRules: readonly AnyRule[] = [];

/** What is ordered of whom, group by group and clause by clause; what is only said to be so; what was decided. */
export function readDirectives(
  page: Page,
  _names: readonly NamedPlace[],
  statements: readonly StatementRead[],
  _mentions: MentionsRead,
): DirectivesRead {
  const { text, trace } = page;
  const directives: DirectiveRead[] = [];
  const assessments: DirectivesRead["assessments"][number][] = [];
  const evidence: Evidence[] = [];
  const issues: Issue[] = [];
  const sentencesOf = sentenceReader(page);
  statements.forEach((statement, number) => {
    if (statement.vow) {
      trace?.refused("directive/head", statement.span, "a vow, or what many say");
      return;
    }
    let opens = true;
    for (const sentence of sentencesOf(statement)) {
      let inherited = null as Span | null;
      for (const part of cutAt(text, withoutStop(text, sentence), isSemicolon)) {
        const start = skipOpener(text, part[0], part[1]);
        const read = readPart({ page, opens: opens ? statement.force : null, topic: opens ? statement.topic : null }, [
          start,
          part[1],
        ]);
        opens = false;
        for (const span of read.assessments) {
          if ("（(".includes(text[span[0]] as string)) continue;
          trace?.fired("directive/assessment", span);
          assessments.push({ text: text.slice(...span), span, statement: number });
        }
        for (const group of read.groups) {
          trace?.fired(group.rule, group.span);
          const addressee: Addressee | null = group.addressee
            ? { text: text.slice(...group.addressee), basis: "explicit" as const, span: group.addressee }
            : inherited
              ? { text: text.slice(...inherited), basis: "inherited" as const, span: inherited }
              : null;
          if (addressee) inherited = addressee.span;
          directives.push({
            statement: number,
            speaker: statement.speaker,
            topic: group.topic ? { text: text.slice(...group.topic), span: group.topic } : null,
            modal: group.modal,
            addressee,
            span: group.span,
            clauses: readClauses({ page, clauses: group.clauses }),
          });
        }
      }
    }
  });
  return { directives, assessments, decisions: readDecisions(page, statements), evidence, issues };
}

/** Gives the sentences that a statement owns, paragraph by paragraph, without its frame. Asked in printed order, it passes each block once. */
function sentenceReader({ text, blocks }: Page): (statement: StatementRead) => Span[] {
  let first = 0;
  return ({ frame, span }) => {
    const sentences: Span[] = [];
    while (first < blocks.length && (blocks[first] as Block).span[1] <= frame[1]) first++;
    for (let i = first; i < blocks.length; i++) {
      const block = (blocks[i] as Block).span;
      if (block[0] >= span[1]) break;
      const part: Span = [Math.max(block[0], frame[1]), Math.min(block[1], span[1])];
      if (part[0] < part[1]) sentences.push(...cutSentences(text, part));
    }
    return sentences;
  };
}
