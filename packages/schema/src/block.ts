import { z } from "zod";
import { Span } from "./span.ts";

/** What a block of text is for. */
export const BlockRole = z
  .enum([
    "headline",
    "subtitle",
    "dateline",
    "lead",
    "body",
    "venue",
    "byline",
    "credit",
    "caption",
    "rights",
    "related",
    "furniture",
  ])
  .meta({
    id: "BlockRole",
    description: "What a block is for; rights, related and furniture do not belong to the readout.",
  });
export type BlockRole = z.infer<typeof BlockRole>;

export const Block = z
  .object({ role: BlockRole, span: Span })
  .meta({ id: "Block", description: "A paragraph or line of the text and what it is for." });
export type Block = z.infer<typeof Block>;
