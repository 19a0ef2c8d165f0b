import { createRoute } from "@hono/zod-openapi";
import { type Input, restore as restoreCopy } from "@readout/parser";
import { Restored } from "@readout/schema";
import { answerCall } from "../../answer.ts";
import { include, problems, Query, toOptions, toRequestBody } from "../../call.ts";
import { createRouter } from "../../core.ts";

const route = createRoute({
  method: "post",
  path: "/v1/restore",
  operationId: "restore",
  summary: "Give back the true text of a copy",
  description:
    "Takes out what mirrors press in, puts back what they break, and leaves clean text letter for letter. What is not clearly right is listed, not made.",
  tags: ["Reading"],
  request: { query: Query.extend({ include }), body: toRequestBody({ lines: true }) },
  responses: {
    200: {
      description: "The text; for lines, one text or error line each, in their order.",
      content: {
        "application/json": { schema: Restored },
        "application/x-ndjson": { schema: { type: "string" as const } },
      },
    },
    ...problems,
  },
});

/** `POST /v1/restore` */
export const restore = createRouter().openapi(route, async (c) => {
  const query = c.req.valid("query");
  const options = toOptions(query);
  const answered = await answerCall(c, query, (input: Input) => {
    // the caller has the copy
    const { copy: _, ...restored } = restoreCopy(input, options);
    return restored;
  });
  return answered instanceof Response ? (answered as never) : c.json(answered, 200);
});
