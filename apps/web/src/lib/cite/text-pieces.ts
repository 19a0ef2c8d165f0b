import type { Span } from "@readout/schema";
import type { Mark, MarkKind } from "./mark.ts";
import { type Run, toRuns } from "./runs.ts";

/** What stands one after another in a paragraph of the marked text: signs for the margin, and stretches of the text itself. */
export type TextPiece =
  | { readonly type: "group"; readonly id: string }
  | { readonly type: "letter"; readonly kind: MarkKind }
  | {
      readonly type: "run";
      readonly text: string;
      /** Of the items over it, the narrowest first. */
      readonly ids: readonly string[];
      /** The narrowest finding over it, whose link it is. */
      readonly link: string | undefined;
      /** One name for each rule under it, with its lane: `u0-person`, `c-task`. */
      readonly rules: readonly string[];
      /** Where the damaged place begins that it is part of. */
      readonly open: number | undefined;
    };

const FINDINGS = new Set<MarkKind>(["person", "organ", "place", "date", "policy", "phrase", "measure"]);
const CLAUSES = new Set<MarkKind>(["task", "goal", "stance", "ground"]);
const CLOSING = /^[，。；、：！？,.;:!?]$/u;
/** Rules beyond this many would run into the next line. */
const LANES = 4;

/**
 * Cuts a stretch of the text into pieces; put together, the texts of its runs are the stretch.
 *
 * @param lanes - The lane of every finding; a mark without one is not underlined.
 */
export function toTextPieces(
  text: string,
  within: Span,
  marks: readonly Mark[],
  lanes: ReadonlyMap<Mark, number>,
): TextPiece[] {
  const cuts = marks.flatMap((mark) => (CLAUSES.has(mark.kind) ? toClauseCuts(text, mark) : mark));
  return toRuns(within, cuts).flatMap((run) => toPieces(text, run, lanes));
}

/** The mark that closes a clause is a run of its own: a rule under it would join the clause to the next one. */
function toClauseCuts(text: string, mark: Mark): Mark[] {
  const [start, end] = mark.span;
  return end - start > 1 && CLOSING.test(text.charAt(end - 1))
    ? [mark, { id: "", kind: "note", span: [end - 1, end] }]
    : [mark];
}

function toPieces(text: string, run: Run<Mark>, lanes: ReadonlyMap<Mark, number>): TextPiece[] {
  const { marks, span } = run;
  const printed = text.slice(...span);
  const rules = marks.flatMap((mark) => {
    const lane = lanes.get(mark);
    return lane === undefined || lane >= LANES ? [] : `u${lane}-${mark.kind}`;
  });
  const clause = marks.find(({ kind }) => CLAUSES.has(kind));
  if (clause && !CLOSING.test(printed)) rules.push(`c-${clause.kind}`);
  if (marks.some(({ kind }) => kind === "unread")) rules.push("is-unread");
  const open = marks.find(({ kind }) => kind === "open");
  if (open) rules.push("is-open");
  const begun = marks.filter((mark) => mark.span[0] === span[0]);
  const group = begun.find(({ kind }) => kind === "group");
  const letters = new Set(begun.map(({ kind }) => kind).filter((kind) => FINDINGS.has(kind)));
  return [
    ...(group ? [{ type: "group", id: group.id } as const] : []),
    ...[...letters].map((kind) => ({ type: "letter", kind }) as const),
    {
      type: "run",
      text: printed,
      ids: marks.flatMap(({ id }) => id || []),
      link: marks.find(({ kind }) => FINDINGS.has(kind))?.id,
      rules,
      open: open?.span[0],
    },
  ];
}
