import { z } from "zod";

/** How sure an item is: printed so, concluded from something else, or one of several readings. */
export const Status = z.enum(["stated", "inferred", "ambiguous"]).meta({
  id: "Status",
  description:
    "stated: printed so. inferred: concluded from something else, which `evidence` names. ambiguous: one of several readings.",
});
export type Status = z.infer<typeof Status>;
