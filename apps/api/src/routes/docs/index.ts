import type { OpenAPIHono } from "@hono/zod-openapi";
import { readAsset } from "#swagger-ui";
import { createRouter } from "../../core.ts";
import { toNotFound } from "../../problem.ts";
import { PAGE, START } from "./page.ts";

/** The files of Swagger UI that the page needs; nothing else of the package is served. */
const ASSETS: Readonly<Record<string, string>> = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
};

/** Nothing from elsewhere, no script in the page itself, no style but the sheet. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** `GET /docs`: the reference, in which every call can be tried. */
export const docs: OpenAPIHono = createRouter();

docs.get("/docs", (c) => c.html(PAGE, 200, { "content-security-policy": POLICY }));

docs.get("/docs/start.js", (c) => c.body(START, 200, { "content-type": "text/javascript; charset=utf-8" }));

docs.get("/docs/:name", async (c) => {
  const type = ASSETS[c.req.param("name")];
  if (!type) throw toNotFound();
  const body = await readAsset(c.req.param("name"), c.env);
  return c.body(body, 200, { "content-type": type, "cache-control": "public, max-age=86400" });
});
