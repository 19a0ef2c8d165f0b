import { createRoute } from "@hono/zod-openapi";
import { parse } from "@readout/parser";
import { FORMAT, Health } from "@readout/schema";
import { createRouter } from "../../core.ts";

const route = createRoute({
  method: "get",
  path: "/health",
  operationId: "health",
  summary: "Say that the API is up, and what it is",
  tags: ["About"],
  responses: {
    200: { description: "It is up.", content: { "application/json": { schema: Health } } },
  },
});

/** `GET /health`: reads a text of one character, so that a broken parser is not called well. */
export const health = createRouter().openapi(route, (c) => {
  const { version, packs } = parse("会").producer;
  return c.json({ status: "ok" as const, version, format: FORMAT, packs }, 200);
});
