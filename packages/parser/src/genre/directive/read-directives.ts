import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import type { MentionsRead } from "../mention/read-mentions.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import type { StatementRead } from "../statement/statement-read.ts";
import type { DirectivesRead } from "./directives-read.ts";

export const directiveLexicons: readonly AnyLexicon[] = [];
export const directiveRules: readonly AnyRule[] = [];

/** What is ordered of whom, group by group and clause by clause; what is only said to be so; what was decided. */
export function readDirectives(
  _page: Page,
  _names: readonly NamedPlace[],
  _statements: readonly StatementRead[],
  _mentions: MentionsRead,
): DirectivesRead {
  return { directives: [], assessments: [], decisions: [], evidence: [], issues: [] };
}
