import { count, hangList, toHeading } from "../layout.ts";
import { toShown } from "../style.ts";
import type { Section } from "./report.ts";

const LABEL = 12;

/** What else is named: dates, policies, set phrases, places, organs, people, meetings, figures. */
export const toMentions: Section = ({ mentions }, style) => {
  const { dates, policies, phrases, places, organs, people, meetings, figures } = mentions;
  const gloss = (text: string, note: string | null | undefined): string =>
    note ? `${toShown(text)} ${style.soft(toShown(note))}` : toShown(text);
  const rows: [label: string, items: string[]][] = [
    ["dates", dates.map(({ text, edtf }) => gloss(text, edtf))],
    ["policies", policies.map(({ text, owner }) => gloss(text, owner ? `of ${owner}` : null))],
    ["phrases", phrases.map(({ text, english }) => gloss(text, english))],
    ["places", places.map(({ text, code }) => gloss(text, code))],
    ["organs", organs.map(({ text }) => toShown(text))],
    ["people", people.map(({ text, as }) => gloss(text, as))],
    ["meetings", meetings.map(({ text }) => toShown(text))],
    ["figures", figures.map(({ text, value, unit }) => gloss(text, value === null ? null : `${value} ${unit ?? ""}`))],
  ];
  const filled = rows.filter(([, items]) => items.length > 0);
  if (filled.length === 0) return [];
  const all = filled.reduce((sum, [, items]) => sum + items.length, 0);
  return [
    toHeading("Named in it", count(all, "mention"), style),
    ...filled.flatMap(([label, items]) => hangList(`  ${label}`, items, " ·", LABEL, style)),
  ];
};
