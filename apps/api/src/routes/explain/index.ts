import { createRoute } from "@hono/zod-openapi";
import { explain as explainCopy } from "@readout/parser";
import { Explained } from "@readout/schema";
import { toDeclared } from "../../body/media-type.ts";
import { readBody } from "../../body/read-body.ts";
import { problems, Query, toOptions, toRequestBody } from "../../call.ts";
import { createRouter } from "../../core.ts";

const route = createRoute({
  method: "post",
  path: "/v1/explain",
  operationId: "explain",
  summary: "Say why a copy was read so",
  description:
    "The record, every rule that fired or was refused and why, and the places that no rule has read. Places count UTF-16 code units of the text.",
  tags: ["Reading"],
  request: { query: Query, body: toRequestBody({ lines: false }) },
  responses: {
    200: { description: "The record and its reasons.", content: { "application/json": { schema: Explained } } },
    ...problems,
  },
});

/** `POST /v1/explain` */
export const explain = createRouter().openapi(route, async (c) => {
  const query = c.req.valid("query");
  const declared = toDeclared(c.req.header("content-type") ?? null, ["application/x-ndjson"]);
  const { record, coverage, trace } = explainCopy(await readBody(c.req.raw, declared, query), toOptions(query));
  return c.json({ record, coverage: { ...coverage, unread: [...coverage.unread] }, trace: [...trace] }, 200);
});
