import { z } from "zod";
import { Day } from "./edtf.ts";

/** What was given: the bytes and what is known of them. */
export const Source = z
  .object({
    file: z.string().nullable(),
    url: z.string().nullable(),
    mediaType: z.string(),
    encoding: z.string(),
    bytes: z.int().nonnegative(),
    published: Day.nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    authors: z.array(z.string()),
    retrieved: z.string().nullable(),
    archivedUrl: z.string().nullable(),
  })
  .meta({
    id: "Source",
    description:
      "The bytes that were given. Title, publication day, publisher and authors as the caller gave them, else as the page prints them.",
  });
export type Source = z.infer<typeof Source>;
