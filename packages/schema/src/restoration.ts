import { z } from "zod";
import { Span } from "./span.ts";

/** A kind of damage that restoration undoes. */
export const RestoreStep = z
  .enum(["encoding", "bytes", "pinyin-gloss", "noise", "wrap", "repeat", "punctuation", "script"])
  .meta({ id: "RestoreStep", description: "A kind of damage, by the step that undoes it." });
export type RestoreStep = z.infer<typeof RestoreStep>;

/** One change: `was` stood at `copy`; what stands at `text` now replaces it. */
export const Edit = z
  .object({
    copy: Span,
    text: Span,
    was: z.string(),
    steps: z.array(RestoreStep).min(1),
    confidence: z.number().min(0).max(1),
  })
  .meta({
    id: "Edit",
    description:
      "`was` stood at `copy` in the copy; `text` is the place of what stands there now. Putting every `was` back gives the copy.",
  });
export type Edit = z.infer<typeof Edit>;

/** Damage of one kind on the whole copy. */
export const Damage = z
  .object({ step: RestoreStep, edits: z.int().nonnegative(), confidence: z.number().min(0).max(1) })
  .meta({
    id: "Damage",
    description: "How many edits of one kind were made, and how sure it is that the copy is damaged so.",
  });
export type Damage = z.infer<typeof Damage>;

/** A damaged place that was left alone, because no repair is clearly right. */
export const Unresolved = z
  .object({ copy: Span, text: Span, candidates: z.array(z.string()), reason: z.string() })
  .meta({ id: "Unresolved", description: "A damaged place left as it stood: no repair is clearly right." });
export type Unresolved = z.infer<typeof Unresolved>;

/** What was done to the copy, and what could not be done. */
export const Restoration = z
  .object({
    copyScript: z.enum(["Hans", "Hant", "mixed"]),
    damage: z.array(Damage),
    edits: z.array(Edit).optional().describe("Sorted, disjoint, neighbours of one kind merged; on request."),
    unresolved: z.array(Unresolved),
  })
  .meta({ id: "Restoration", description: "The damage found and undone; [] for a clean copy." });
export type Restoration = z.infer<typeof Restoration>;

/** One stretch of the copy and the stretch of the source it was read from. */
export const CopyMapEntry = z
  .object({ copy: Span, source: Span, page: z.int().positive().optional().describe("Of a PDF, counted from 1.") })
  .meta({
    id: "CopyMapEntry",
    description:
      "A stretch of the copy and the stretch it was read from: of the decoded source (UTF-16 code units), or of the text of a PDF's page.",
  });
export type CopyMapEntry = z.infer<typeof CopyMapEntry>;
