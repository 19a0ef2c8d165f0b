import type { Block } from "@readout/schema";
import { Scanner } from "../engine/scan.ts";
import type { DirectivesRead } from "../genre/directive/directives-read.ts";
import { directiveLexicons, readDirectives } from "../genre/directive/read-directives.ts";
import { mentionLexicons, mentionRules } from "../genre/mention/read-mentions.ts";
import type { Page } from "../genre/page.ts";
import { nameLexicons, nameRules, readNames } from "../genre/people/read-names.ts";
import { readStatements, statementLexicons } from "../genre/statement/read-statements.ts";
import type { StatementRead } from "../genre/statement/statement-read.ts";

const scanner = new Scanner(
  [...new Set([...nameLexicons, ...statementLexicons, ...directiveLexicons, ...mentionLexicons])],
  [...new Set([...nameRules, ...mentionRules])],
);

export interface SpokenText {
  readonly text: string;
  readonly statements: readonly StatementRead[];
  readonly directives: DirectivesRead;
}

/** Reads the statements and directives of a short text whose paragraphs are all body. */
export function readSpoken(text: string): SpokenText {
  const blocks: Block[] = [];
  let at = 0;
  for (const part of text.split("\n")) {
    if (part.trim() !== "") blocks.push({ role: "body", span: [at, at + part.length] });
    at += part.length + 1;
  }
  const page: Page = {
    text,
    blocks,
    readable: blocks.map(({ span }) => span),
    published: null,
    scan: scanner.scan(text),
    trace: undefined,
  };
  const names = readNames(page);
  const statements = readStatements(page, names, { meetings: [], cited: [], evidence: [], issues: [] });
  return { text, statements, directives: readDirectives(page, statements) };
}
