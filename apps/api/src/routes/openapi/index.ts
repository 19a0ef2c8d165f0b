import type { OpenAPIHono } from "@hono/zod-openapi";
import { VERSION } from "@readout/parser";
import { components } from "../../components.ts";
import { createRouter } from "../../core.ts";

const ABOUT = {
  openapi: "3.1.0",
  info: {
    title: "Readout",
    version: VERSION,
    description:
      "Restores mangled copies of official Chinese meeting readouts, and reads them into cited records. Nothing that is sent is kept. Every refusal is a problem of RFC 9457, whose `type` is a page that says what to do.",
    license: { name: "MIT", identifier: "MIT" },
  },
  tags: [
    { name: "Reading", description: "A copy in, its text or its record out." },
    { name: "About", description: "The API itself." },
  ],
};

/** `GET /openapi.json`: the whole API, as it stands when it is asked for. */
export function openapi(api: OpenAPIHono): OpenAPIHono {
  const router = createRouter();
  router.get("/openapi.json", (c) => {
    const { components: _, ...document } = api.getOpenAPI31Document(ABOUT);
    return c.json({ ...document, components: { schemas: components } });
  });
  return router;
}
