import { z } from "zod";
import { Day, Edtf } from "./edtf.ts";
import { LocalId } from "./identifier.ts";
import { Quotation, Span } from "./span.ts";

/** A numbered or named run of meetings that one belongs to. */
export const Series = z
  .object({ name: z.string(), organ: z.string().nullable(), ordinal: z.int().positive().nullable(), span: Span })
  .meta({
    id: "Series",
    description: "A run of meetings: its name without the ordinal, the organ that holds it, the number printed.",
  });
export type Series = z.infer<typeof Series>;

/** A division of GB/T 2260. */
export const Division = z
  .object({ code: z.string().regex(/^\d{6}$/u), revision: z.int() })
  .meta({ id: "Division", description: "A division by its code in GB/T 2260, of the revision named." });
export type Division = z.infer<typeof Division>;

/** The first and the last day that a date may mean, for sorting. */
export const DayRange = z
  .object({ from: Day, to: Day })
  .meta({ id: "DayRange", description: "First and last possible day, for sorting." });
export type DayRange = z.infer<typeof DayRange>;

/** How those present came together. */
export const MeetingMode = z.enum(["video", "in-person"]).meta({
  id: "MeetingMode",
  description: "video: by video or telephone, also for a part of those present. in-person: a place is printed.",
});
export type MeetingMode = z.infer<typeof MeetingMode>;

/** A meeting that the text is about. */
export const Meeting = z
  .object({
    id: LocalId,
    name: z.string(),
    span: Span,
    ordinal: z.int().positive().nullable(),
    series: z.array(Series),
    date: Edtf.nullable(),
    range: DayRange.nullable(),
    chair: z.string().nullable(),
    chairIds: z.array(LocalId),
    convener: z.string().nullable(),
    mode: MeetingMode.nullable(),
    division: Division.nullable(),
    venues: z.array(Quotation),
    agenda: z.array(Quotation),
  })
  .meta({ id: "Meeting", description: "A meeting that the text is about, not one it only cites." });
export type Meeting = z.infer<typeof Meeting>;
