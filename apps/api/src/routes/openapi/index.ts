import type { OpenAPIHono } from "@hono/zod-openapi";
import { VERSION } from "@readout/parser";
import { components } from "../../call.ts";
import { createRouter } from "../../core.ts";

const INFO = {
  title: "Readout",
  version: VERSION,
  description:
    "Restores mangled copies of official Chinese meeting readouts, and reads them into cited records. Nothing that is sent is kept. Every refusal is a problem of RFC 9457, whose `type` is a page that says what to do.",
  license: { name: "MIT", identifier: "MIT" },
};

/** `GET /openapi.json`: the whole API, as it stands when it is asked for. */
export function openapi(api: OpenAPIHono): OpenAPIHono {
  for (const [name, component] of Object.entries(components)) api.openAPIRegistry.register(name, component);
  const router = createRouter();
  router.get("/openapi.json", (c) =>
    c.json(
      api.getOpenAPI31Document({
        openapi: "3.1.0",
        info: INFO,
        servers: [{ url: "/", description: "Here" }],
        tags: [
          { name: "Reading", description: "A copy in, its text or its record out." },
          { name: "About", description: "The API itself." },
        ],
      }),
    ),
  );
  return router;
}
