import { z } from "zod";
import { Day } from "./edtf.ts";
import { Hash } from "./identifier.ts";
import { Restoration } from "./restoration.ts";

/** One line of the line protocol, and the JSON body of the API: a text, a page, or bytes, with what is known of it. */
export const InputLine = z
  .object({
    id: z.string().nullable().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    bytes: z.base64().optional(),
    encoding: z.string().optional(),
    published: Day.optional(),
    url: z.string().optional(),
    title: z.string().optional(),
  })
  .refine(
    ({ text, html, bytes }) => [text, html, bytes].filter((given) => given !== undefined).length === 1,
    "give exactly one of text, html and bytes",
  )
  .meta({ id: "InputLine", description: "Exactly one of text, html and bytes (base64), and what is known of it." });
export type InputLine = z.infer<typeof InputLine>;

/** What restoring alone gives. */
export const Restored = z
  .object({
    id: z.string().nullable(),
    witness: Hash,
    textHash: Hash,
    text: z.string(),
    textScript: z.enum(["Hans", "Hant"]),
    restoration: Restoration,
  })
  .meta({ id: "Restored", description: "The true text of a copy, and what was done to it." });
export type Restored = z.infer<typeof Restored>;

/** A line that could not be read. */
export const LineError = z
  .object({
    id: z.string().nullable(),
    error: z.object({ code: z.string(), message: z.string(), hint: z.string(), line: z.int().positive() }),
  })
  .meta({ id: "LineError", description: "What the line protocol writes for a line that could not be read." });
export type LineError = z.infer<typeof LineError>;

/** RFC 9457 problem details. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    hint: z.string(),
    instance: z.string().optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details; type is the page that explains the code." });
export type Problem = z.infer<typeof Problem>;
