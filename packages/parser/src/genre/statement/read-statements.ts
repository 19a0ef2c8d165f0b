import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import type { MeetingsRead } from "../meeting/meetings-read.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import type { StatementRead } from "./statement-read.ts";

export const statementLexicons: readonly AnyLexicon[] = [];
export const statementRules: readonly AnyRule[] = [];

/** What each speaker is reported to have said, from frame to frame, in printed order. */
export function readStatements(_page: Page, _names: readonly NamedPlace[], _meetings: MeetingsRead): StatementRead[] {
  return [];
}
