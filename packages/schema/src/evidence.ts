import { z } from "zod";
import { RuleId } from "./identifier.ts";
import { Span } from "./span.ts";
import { Status } from "./status.ts";

/** Why a field holds what it holds. */
export const Evidence = z
  .object({
    path: z.string().startsWith("/").describe("JSON pointer to the field."),
    spans: z.array(Span),
    rule: RuleId,
    status: Status,
    from: z
      .string()
      .optional()
      .describe("What an inferred value was concluded from: source.published, meeting.division, GB/T 2260."),
  })
  .meta({
    id: "Evidence",
    description: "Why a field holds what it holds: the words, the rule, and what an inference rests on.",
  });
export type Evidence = z.infer<typeof Evidence>;
