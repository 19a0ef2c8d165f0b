import type { Evidence, Issue, Span } from "@readout/schema";
import type { AnyLexicon } from "../../engine/scan.ts";
import { cutAt, cutSentences, isSemicolon, withoutStop } from "../../zh/punctuation/cut.ts";
import type { Page } from "../page.ts";
import { headLexicon } from "../sentence/heads.ts";
import { passages } from "../statement/passages.ts";
import type { StatementRead } from "../statement/statement-read.ts";
import { type ClauseFacts, clauseFacts } from "./clause/clause-facts.ts";
import { readClauses } from "./clause/read-clause.ts";
import { passingLexicon, readDecisions } from "./decisions.ts";
import type { ClauseRead, DirectiveRead, DirectivesRead } from "./directives-read.ts";
import type { Group } from "./group.ts";
import { goesOnTelling, tellsOfPast } from "./past-work.ts";
import { readPart, skipOpener } from "./read-part.ts";

export const directiveLexicons: readonly AnyLexicon[] = [headLexicon, passingLexicon];

type AssessmentRead = DirectivesRead["assessments"][number];

/**
 * What is ordered of whom, group by group and clause by clause; what is only said to be so; what was decided.
 *
 * @param figures - The quantities of the text by place, where some of what looks like one is known to be none.
 */
export function readDirectives(
  page: Page,
  statements: readonly StatementRead[],
  figures: ClauseFacts["figures"] = clauseFacts(page).figures,
): DirectivesRead {
  const directives: DirectiveRead[] = [];
  const assessments: AssessmentRead[] = [];
  const evidence: Evidence[] = [];
  const issues: Issue[] = [];
  const facts = { ...clauseFacts(page), figures };
  const sentencesOf = sentenceReader(page);
  statements.forEach((statement, number) => {
    if (statement.vow) {
      page.trace?.refused("directive/head", statement.span, "a vow");
      return;
    }
    let past = false;
    sentencesOf(statement).forEach((sentence, i) => {
      const placed = groupsOf(page, sentence, i === 0 ? statement : null, assessments, number);
      if (placed.length === 0) past ||= tellsOfPast(page, sentence);
      else
        past &&= goesOnTelling(
          page,
          sentence,
          placed.map(({ group }) => group),
        );
      if (past && placed.length > 0) {
        page.trace?.refused("directive/imperative", sentence, "goes on with a report of past work");
        const said = withoutStop(page.text, sentence);
        assessments.push({ text: page.text.slice(...said), span: said, statement: number });
        issues.push(pastOrOrder(page, sentence));
        return;
      }
      for (const { group, inherited } of placed) {
        if (inherited) evidence.push(inheritance(directives.length, inherited));
        const clauses = readClauses({ page, clauses: group.clauses, facts, issues });
        directives.push(toDirective(page, { group, inherited }, clauses, statement, number));
      }
    });
  });
  return { directives, assessments, decisions: readDecisions(page, statements), evidence, issues };
}

function inheritance(directive: number, span: Span): Evidence {
  return {
    path: `/directives/${directive}/addressee`,
    spans: [span],
    rule: "directive/inherited-addressee",
    status: "inferred",
    from: "the part of the sentence before",
  };
}

function pastOrOrder({ text }: Page, span: Span): Issue {
  return {
    code: "directive/past-or-order",
    span,
    message: `${text.slice(span[0], Math.min(span[1], span[0] + 16))}… follows a report of past work and has no subject and no 要: it is read as part of the report.`,
    hint: "If it orders something, read it as a directive.",
  };
}

/** A head that numbers its group. */
const NUMBERED = /^(?:第?[一二三四五六七八九十]|首先|其次)/u;

/** A group, and the addressee it takes from an earlier part of its sentence. */
interface Placed {
  readonly group: Group;
  readonly inherited: Span | null;
}

/**
 * Reads one sentence part by part; what its parts only say is added to `assessments`.
 *
 * @param opening - The statement whose frame stands straight before the sentence, else null.
 */
function groupsOf(
  page: Page,
  sentence: Span,
  opening: StatementRead | null,
  assessments: AssessmentRead[],
  statement: number,
): Placed[] {
  const { text, trace } = page;
  const placed: Placed[] = [];
  let addressee: Span | null = null;
  // 二是护林员要…；三是…: who stands inside one item of a list is not meant by the next
  let ofItem = false;
  cutAt(text, withoutStop(text, sentence), isSemicolon).forEach((part, i) => {
    const context = { page, opens: opening?.force ?? null, topic: i === 0 ? (opening?.topic ?? null) : null };
    const read = readPart(context, [skipOpener(text, part[0], part[1]), part[1]]);
    for (const span of read.assessments) {
      // （记者…） closes a text, and says nothing of its matter
      if ("（(".includes(text[span[0]] as string)) continue;
      trace?.fired("directive/assessment", span);
      assessments.push({ text: text.slice(...span), span, statement });
    }
    for (const group of read.groups) {
      trace?.fired(group.rule, group.span);
      const numbered = NUMBERED.test(group.modal ?? "");
      placed.push({ group, inherited: group.addressee || (numbered && ofItem) ? null : addressee });
      if (group.addressee) {
        addressee = group.addressee;
        ofItem = numbered;
      }
    }
  });
  return placed;
}

function toDirective(
  page: Page,
  { group, inherited }: Placed,
  clauses: readonly ClauseRead[],
  { speaker }: StatementRead,
  statement: number,
): DirectiveRead {
  const quote = (span: Span) => ({ text: page.text.slice(...span), span });
  const addressee = group.addressee ?? inherited;
  return {
    statement,
    speaker,
    topic: group.topic && quote(group.topic),
    modal: group.modal,
    addressee: addressee && { ...quote(addressee), basis: inherited ? "inherited" : "explicit" },
    span: group.span,
    clauses,
  };
}

/** Gives the sentences that a statement owns, paragraph by paragraph, without its frame. Asked in printed order, it passes each paragraph once. */
function sentenceReader(page: Page): (statement: StatementRead) => Span[] {
  const spoken = passages(page);
  let first = 0;
  return ({ frame, span }) => {
    const sentences: Span[] = [];
    while (first < spoken.length && (spoken[first] as Span)[1] <= frame[1]) first++;
    for (let i = first; i < spoken.length; i++) {
      const [from, to] = spoken[i] as Span;
      if (from >= span[1]) break;
      const part: Span = [Math.max(from, frame[1]), Math.min(to, span[1])];
      if (part[0] < part[1]) sentences.push(...cutSentences(page.text, part));
    }
    return sentences;
  };
}
