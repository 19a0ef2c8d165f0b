import { createRoute, z } from "@hono/zod-openapi";
import { toJsonSchema } from "@readout/schema";
import { createRouter } from "../../core.ts";

const MEDIA_TYPE = "application/schema+json";

const route = createRoute({
  method: "get",
  path: "/schema/readout-1.json",
  operationId: "schema",
  summary: "The JSON Schema of the record",
  tags: ["About"],
  responses: {
    200: {
      description: "JSON Schema, draft 2020-12; one definition for each noun.",
      content: { [MEDIA_TYPE]: { schema: z.record(z.string(), z.unknown()) } },
    },
  },
});

/** `GET /schema/readout-1.json` */
export const schema = createRouter().openapi(route, (c) =>
  c.json(toJsonSchema(), 200, { "content-type": MEDIA_TYPE, "cache-control": "public, max-age=3600" }),
);
