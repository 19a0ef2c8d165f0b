import { createRoute } from "@hono/zod-openapi";
import { parse as parseCopy } from "@readout/parser";
import { Readout } from "@readout/schema";
import { answerCall } from "../../answer.ts";
import { include, problems, Query, toOptions, toRequestBody, units } from "../../call.ts";
import { createRouter } from "../../core.ts";

const route = createRoute({
  method: "post",
  path: "/v1/parse",
  operationId: "parse",
  summary: "Read a copy into its record",
  description:
    "Restores the copy and reads it: the meeting, the people and their posts, the statements, every directive down to the clause, measures, policies, dates, places, each with its place in the text.",
  tags: ["Reading"],
  request: { query: Query.extend({ include, units }), body: toRequestBody({ lines: true }) },
  responses: {
    200: {
      description: "The record; for lines, one record or error line each, in their order.",
      content: {
        "application/json": { schema: Readout },
        "application/x-ndjson": { schema: { type: "string" as const } },
      },
    },
    ...problems,
  },
});

/** `POST /v1/parse` */
export const parse = createRouter().openapi(route, async (c) => {
  const query = c.req.valid("query");
  const options = toOptions(query);
  const answered = await answerCall(c, query, (input) => parseCopy(input, options));
  return answered instanceof Response ? (answered as never) : c.json(answered, 200);
});
