import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { Anchor, ConceptCode, LocalId, RuleId } from "./identifier.ts";
import { Quotation, Span } from "./span.ts";
import { Status } from "./status.ts";

export const ClauseKind = z.enum(["task", "goal", "stance", "ground"]).meta({
  id: "ClauseKind",
  description:
    "task: a concrete act. goal: a wished-for state. stance: an attitude or principle. ground: what it rests on.",
});
export type ClauseKind = z.infer<typeof ClauseKind>;

export const Phase = z
  .enum(["initiate", "continue", "intensify", "refine", "reserve", "implement", "end"])
  .meta({ id: "Phase", description: "Where a measure stands in its life, from the printed words only." });
export type Phase = z.infer<typeof Phase>;

/** A printed time limit. */
export const Deadline = z
  .object({ text: z.string(), span: Span, edtf: Edtf.nullable() })
  .meta({ id: "Deadline", description: "A printed time limit (年底前); null where none is printed." });
export type Deadline = z.infer<typeof Deadline>;

/** A printed quantity. */
export const Figure = z
  .object({
    text: z.string(),
    span: Span,
    value: z.number().nullable(),
    unit: z.string().nullable(),
    comparison: z.string().nullable().optional(),
  })
  .meta({ id: "Figure", description: "A printed quantity; value is null where the words give no single number." });
export type Figure = z.infer<typeof Figure>;

/** One clause of a directive group. */
export const Clause = z
  .object({
    id: LocalId,
    anchor: Anchor,
    span: Span,
    text: z.string(),
    kind: ClauseKind,
    verb: Quotation.nullable(),
    objects: z.array(Quotation),
    open: z.boolean().describe("等 closes the list of objects."),
    manner: z.array(Quotation).optional().describe("Adverbs and phrases that say how."),
    phase: Phase.nullable(),
    measures: z.array(ConceptCode),
    deadline: Deadline.nullable(),
    figures: z.array(Figure),
    serves: z.array(LocalId).describe("Of a goal: the tasks of its group that it closes."),
    rule: RuleId,
    status: Status,
  })
  .meta({ id: "Clause", description: "One clause of a directive group; the clauses of a group tile it." });
export type Clause = z.infer<typeof Clause>;

/** Who must act, as printed. */
export const Addressee = z.object({ text: z.string(), basis: z.enum(["explicit", "inherited"]), span: Span }).meta({
  id: "Addressee",
  description: "Who must act. explicit: printed before the head. inherited: of an earlier part of the same sentence.",
});
export type Addressee = z.infer<typeof Addressee>;

/** One directive group: a sentence, or a part of it between ；, that tells somebody what to do. */
export const Directive = z
  .object({
    id: LocalId,
    statement: LocalId.nullable(),
    speaker: z.string().nullable(),
    speakerId: LocalId.nullable(),
    topic: Quotation.nullable(),
    modal: z.string().nullable().describe("要, 必须, 一要 as printed; null for a bare imperative."),
    addressee: Addressee.nullable(),
    span: Span.describe("From the first of topic, addressee and head to the end."),
    clauses: z.array(Clause).min(1),
  })
  .meta({ id: "Directive", description: "One directive group and its clauses." });
export type Directive = z.infer<typeof Directive>;
