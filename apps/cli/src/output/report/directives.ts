import { conceptLabels } from "@readout/parser";
import type { Clause, ClauseKind, Directive, Readout, Statement } from "@readout/schema";
import { count, hang, toHeading } from "../layout.ts";
import { type Style, toShown } from "../style.ts";
import { flow } from "../width.ts";
import type { Section } from "./report.ts";

/** A mark for each kind of clause, told by its shape and not only by a colour. */
const MARKS: Readonly<Record<ClauseKind, string>> = { task: "■", goal: "○", stance: "△", ground: "·" };
const KINDS = Object.keys(MARKS) as ClauseKind[];
const INDENT = 8;

/** What was said by whom: statements, the directive groups in each, their clauses, and what each clause holds. */
export const toDirectives: Section = (record, style) => {
  const { statements, directives, assessments, decisions } = record;
  if (statements.length + directives.length + decisions.length === 0) return [];
  const clauses = directives.flatMap((directive) => directive.clauses);
  const kinds = KINDS.map((kind) => `${MARKS[kind]} ${count(clauses.filter((one) => one.kind === kind).length, kind)}`);
  const loose = directives.filter(({ statement }) => statement === null);
  return [
    toHeading("Directives", `${count(directives.length, "group")}, ${count(clauses.length, "clause")}`, style),
    style.soft(`  ${kinds.join("   ")}`),
    ...decisions.flatMap(({ act, text }) =>
      hang(`  ${style.code(act)} `, toShown(text), 2 + act.length * 2 + 1, style),
    ),
    ...loose.flatMap((directive) => toGroup(directive, style)),
    ...statements.flatMap((statement) => [
      "",
      toFrame(statement, style),
      ...assessments
        .filter((assessment) => assessment.statement === statement.id)
        .flatMap(({ text }) => hang(style.soft("    how it is"), style.soft(toShown(text)), 15, style)),
      ...groupsOf(statement, record).flatMap((directive) => toGroup(directive, style)),
    ]),
  ];
};

const groupsOf = ({ id }: Statement, { directives }: Readout): Directive[] =>
  directives.filter(({ statement }) => statement === id);

const toFrame = ({ id, speaker, act, kind }: Statement, style: Style): string =>
  `  ${style.soft(id)}  ${style.name(speaker ?? "会议")} ${act}${kind === "instruction" ? style.soft("  in writing") : ""}`;

function toGroup({ id, modal, topic, addressee, clauses }: Directive, style: Style): string[] {
  const to = addressee ? `→ ${toShown(addressee.text)}${addressee.basis === "inherited" ? " (as before)" : ""}` : "";
  const about = topic ? `on ${toShown(topic.text)}` : "";
  const words = [modal ?? "", to, about].filter((part) => part !== "").join("  ");
  return [
    `    ${style.soft(id)}  ${style.strong(words)}`.trimEnd(),
    ...clauses.flatMap((clause) => toClause(clause, style)),
  ];
}

function toClause(clause: Clause, style: Style): string[] {
  const notes = [
    ...clause.measures.map((code) => conceptLabels(code)?.en ?? code),
    clause.phase ?? "",
    clause.deadline ? `by ${clause.deadline.edtf ?? toShown(clause.deadline.text)}` : "",
    ...clause.figures.map(({ text }) => toShown(text)),
    clause.serves.length > 0 ? `closes ${clause.serves.join(", ")}` : "",
    clause.status === "stated" ? "" : clause.status,
  ].filter((note) => note !== "");
  const paint = clause.kind === "task" ? (text: string) => text : style.soft;
  return [
    ...hang(`      ${MARKS[clause.kind]} `, paint(toShown(clause.text)), INDENT, style),
    ...(notes.length === 0
      ? []
      : flow(notes, ";", style.width - INDENT).map((line) => `${" ".repeat(INDENT)}${style.code(line)}`)),
  ];
}
