import { z } from "zod";
import { Readout } from "./readout.ts";

/** The stable name of the record's JSON Schema. */
export const SCHEMA_ID = "urn:readout:record:1";

/** The record's JSON Schema (draft 2020-12), one definition for each noun. */
export function toJsonSchema(): Record<string, unknown> {
  // unknown fields are allowed in a record that is read: readers ignore what they do not know
  const schema = z.toJSONSchema(Readout, { io: "input", target: "draft-2020-12" });
  return { ...schema, $id: SCHEMA_ID };
}
