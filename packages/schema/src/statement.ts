import { z } from "zod";
import { LocalId } from "./identifier.ts";
import { Span } from "./span.ts";

export const StatementKind = z
  .enum(["speech", "meeting", "instruction"])
  .meta({ id: "StatementKind", description: "speech: a person's; meeting: 会议强调; instruction: a written 批示." });
export type StatementKind = z.infer<typeof StatementKind>;

/** The text that one speaker owns, from its frame to the next. Reported as said. */
export const Statement = z
  .object({
    id: LocalId,
    meeting: LocalId.nullable(),
    speaker: z.string().nullable(),
    speakerId: LocalId.nullable(),
    act: z.string(),
    kind: StatementKind,
    span: Span,
  })
  .meta({
    id: "Statement",
    description: "What one speaker is reported to have said, from its frame (程远舟强调) to the next.",
  });
export type Statement = z.infer<typeof Statement>;

/** A sentence or part of one that says how things are. */
export const Assessment = z
  .object({ text: z.string(), span: Span, statement: LocalId.nullable() })
  .meta({ id: "Assessment", description: "What is said to be so (当前形势…, 事关…), as against what is to be done." });
export type Assessment = z.infer<typeof Assessment>;

/** Something the meeting itself did: passed, decided, voted. */
export const Decision = z
  .object({ act: z.string(), text: z.string(), span: Span })
  .meta({ id: "Decision", description: "What the meeting did by deciding: 审议通过, 会议决定, 表决." });
export type Decision = z.infer<typeof Decision>;
