import { z } from "zod";

/** A stretch of text, `[start, end)`: the only definition of a position. Counted in the record's `units`; `text.slice(start, end)` is the quotation. */
export const Span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start <= end, "a span ends no sooner than it begins")
  .readonly()
  .meta({ id: "Span", description: "[start, end) in the record's units; text.slice(start, end) is the quotation." });
export type Span = readonly [start: number, end: number];

/** Something printed: the words and where they stand. */
export const Quotation = z
  .object({ text: z.string(), span: Span })
  .meta({ id: "Quotation", description: "Printed words and where they stand in `text`." });
export type Quotation = z.infer<typeof Quotation>;
