import type { Issue, Quotation, Span } from "@readout/schema";
import type { Page } from "../../page.ts";
import type { ClauseRead } from "../directives-read.ts";
import { type ClauseFacts, clauseFacts, within } from "./clause-facts.ts";
import type { ClauseForm } from "./clause-form.ts";
import { type KindAndForm, readContinued } from "./continued-clause.ts";
import { type KindReading, readKind } from "./kind-rules.ts";
import { readDeadline } from "./read-deadline.ts";
import { readForm } from "./read-form.ts";
import { readObjects } from "./read-objects.ts";
import { readPhase } from "./read-phase.ts";
import { readServes } from "./serves.ts";

/** What stands around a clause and helps to read it. */
export interface ClauseContext {
  readonly page: Page;
  /** The clauses of the group, in order. */
  readonly clauses: readonly Span[];
  /** Dates and figures of the page, where the caller has them. */
  readonly facts?: ClauseFacts;
  /** Takes a doubt about a clause whose kind is `ambiguous`. */
  readonly issues?: Issue[];
}

/** Reads the clauses of one group: kind, verb, objects, phase, manner, deadline, figures, and which tasks a goal serves. */
export function readClauses({ page, clauses, facts = clauseFacts(page), issues }: ClauseContext): ClauseRead[] {
  let governing: KindAndForm | undefined;
  const read = clauses.map((span) => {
    const form = readForm(page.text, span, facts.blocks);
    const reading = readKind(form);
    const continued = readContinued({ form, reading }, governing);
    if (!continued) governing = { form, reading };
    return readClause({ page, form, facts, issues }, continued ?? reading);
  });
  const serves = readServes(read.map(({ kind }) => kind));
  return read.map((clause, place) => ({ ...clause, serves: serves[place] as number[] }));
}

interface ClauseAround {
  readonly page: Page;
  readonly form: ClauseForm;
  readonly facts: ClauseFacts;
  readonly issues: Issue[] | undefined;
}

function readClause(
  { page, form, facts, issues }: ClauseAround,
  { kind, rule, doubt }: KindReading,
): Omit<ClauseRead, "serves"> {
  const { text, trace } = page;
  const { span } = form;
  const dates = within(facts.dates, span);
  const figures = within(facts.figures, span);
  trace?.fired(rule, span);
  if (doubt !== null) {
    trace?.refused(rule, span, doubt);
    issues?.push({
      code: "clause/two-kinds",
      span,
      message: `The clause fits more than one kind: ${doubt}.`,
      hint: "It is given as the first kind that fits; a person should decide.",
    });
  }
  const head = headOf(form);
  // a clause without any head governs nothing
  const { objects, open } = head.verb ? readObjects(text, head.object, form.verb) : { objects: [], open: false };
  const quote = (at: Span): Quotation => ({ text: text.slice(at[0], at[1]), span: at });
  return {
    span,
    text: text.slice(span[0], span[1]),
    kind,
    verb: head.verb && quote(head.verb),
    objects,
    open,
    manner: form.manner.filter(([from]) => from !== head.verb?.[0]).map(quote),
    phase: readPhase(form),
    deadline: readDeadline(text, span, dates),
    figures: figures.map(({ span: at, value }) => ({ ...quote(at), ...value })),
    rule,
    status: doubt === null ? "stated" : "ambiguous",
  };
}

/** The governing verb and its object; a clause without a verb of its own is headed by its last coverb: 按照…部署. */
function headOf({ verbSpan, object, phrases, span }: ClauseForm): { verb: Span | null; object: Span } {
  const last = phrases.at(-1);
  if (verbSpan || !last || last.span[1] !== span[1]) return { verb: verbSpan, object };
  return { verb: [last.span[0], last.led[0]], object: last.led };
}
