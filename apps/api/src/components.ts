import { Explained, Health, InputLine, LineError, Problem, Readout, Restored } from "@readout/schema";
import { z } from "zod";

const ROOTS = [InputLine, LineError, Readout, Restored, Explained, Health, Problem];

/**
 * Every noun as a component of the OpenAPI document. OpenAPI 3.1 is JSON Schema, so Zod itself writes them;
 * the framework's own writer makes a noun nullable everywhere that is nullable somewhere.
 */
export const components: Readonly<Record<string, object>> = Object.assign({}, ...ROOTS.map(toComponents));

function toComponents(schema: z.ZodType): Record<string, object> {
  const { $defs = {} } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
  return JSON.parse(JSON.stringify($defs).replaceAll("#/$defs/", "#/components/schemas/"));
}
