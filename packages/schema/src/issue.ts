import { z } from "zod";
import { Span } from "./span.ts";

/** Something about the text that a reader must know: what, where, why, what now. */
export const Issue = z
  .object({
    code: z
      .string()
      .regex(/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)+$/u)
      .describe("A path; its page is docs/errors/<code>.md."),
    span: Span.nullable(),
    message: z.string(),
    hint: z.string(),
  })
  .meta({ id: "Issue", description: "A doubt about the text, with its place and what can be done." });
export type Issue = z.infer<typeof Issue>;
