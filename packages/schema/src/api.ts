import { z } from "zod";
import { Day } from "./edtf.ts";
import { Hash, RuleId } from "./identifier.ts";
import { Issue } from "./issue.ts";
import { Readout } from "./readout.ts";
import { CopyMapEntry, Restoration } from "./restoration.ts";
import { Source } from "./source.ts";
import { Span } from "./span.ts";

/** One line of the line protocol, and the JSON body of the API: a text, a page, or bytes, with what is known of it. */
export const InputLine = z
  .object({
    id: z.union([z.string(), z.number()]).nullish().describe("The caller's own id; it comes back as a string."),
    text: z.string().nullish().describe("A text."),
    html: z.string().nullish().describe("A page."),
    bytes: z.base64().nullish().describe("Bytes of either, in base64."),
    encoding: z.string().nullish().describe("Of bytes: a label of the Encoding Standard, overruling the evidence."),
    mediaType: z.enum(["text/plain", "text/html"]).nullish().describe("Of bytes; without it they decide."),
    published: Day.nullish().describe("The publication day, from which a missing year is concluded."),
    url: z.string().nullish(),
    title: z.string().nullish(),
  })
  .refine(
    ({ text, html, bytes }) => [text, html, bytes].filter((given) => typeof given === "string").length === 1,
    "give exactly one of text, html and bytes",
  )
  .meta({
    id: "InputLine",
    description: "Exactly one of text, html and bytes (base64), and what is known of it; null is as good as nothing.",
  });
export type InputLine = z.infer<typeof InputLine>;

/** What restoring alone gives. */
export const Restored = z
  .object({
    id: z.string().nullable(),
    witness: Hash,
    textHash: Hash,
    source: Source,
    text: z.string(),
    textScript: z.enum(["Hans", "Hant"]),
    restoration: Restoration,
    copyMap: z.array(CopyMapEntry).optional().describe("From the copy to the source, where they differ; on request."),
    issues: z.array(Issue),
  })
  .meta({ id: "Restored", description: "The true text of a copy, and what was done to it." });
export type Restored = z.infer<typeof Restored>;

/** One decision of a rule at one place. */
export const TraceEntry = z
  .object({ rule: RuleId, span: Span, outcome: z.enum(["fired", "refused"]), reason: z.string().optional() })
  .meta({ id: "TraceEntry", description: "One decision of a rule at one place; reason says why it was refused." });
export type TraceEntry = z.infer<typeof TraceEntry>;

/** How much of a text the rules account for. */
export const Coverage = z
  .object({ share: z.number().min(0).max(1), unread: z.array(Span) })
  .meta({ id: "Coverage", description: "The share of the text that some rule has read, and where none has." });
export type Coverage = z.infer<typeof Coverage>;

/** A record and why it is as it is. */
export const Explained = z
  .object({ record: Readout, coverage: Coverage, trace: z.array(TraceEntry) })
  .meta({ id: "Explained", description: "A record, every decision behind it, and what was left unread." });
export type Explained = z.infer<typeof Explained>;

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

/** What the API says of itself. */
export const Health = z
  .object({
    status: z.literal("ok"),
    version: z.string(),
    format: z.string(),
    packs: z.array(z.object({ id: z.string(), version: z.string() })),
  })
  .meta({ id: "Health", description: "The API is up: its version, the shape it answers in, the packs it reads with." });
export type Health = z.infer<typeof Health>;
