import type { Readout } from "@readout/schema";
import type { Style } from "../style.ts";
import { toDamage } from "./damage.ts";
import { toDirectives } from "./directives.ts";
import { toHead } from "./head.ts";
import { toIssues } from "./issues.ts";
import { toMeasures } from "./measures.ts";
import { toMentions } from "./mentions.ts";
import { toPeople } from "./people.ts";

/** One part of the report, or nothing where the record has nothing for it. Lines without their ends. */
export type Section = (record: Readout, style: Style) => readonly string[];

const SECTIONS: readonly Section[] = [toHead, toDamage, toPeople, toDirectives, toMeasures, toMentions, toIssues];

/** A record as a person reads it in a terminal, an empty line between its parts. */
export function toReport(record: Readout, style: Style): string {
  const parts = SECTIONS.map((toSection) => toSection(record, style)).filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
