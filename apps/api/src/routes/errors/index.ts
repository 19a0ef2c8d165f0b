import { createRoute, z } from "@hono/zod-openapi";
import { Problem } from "@readout/schema";
import { createRouter } from "../../core.ts";
import { errorPages } from "../../error-pages.ts";
import { toHtml } from "../../markdown.ts";
import { toNotFound } from "../../problem.ts";

const route = createRoute({
  method: "get",
  path: "/errors/{area}/{name}",
  operationId: "error",
  summary: "What an error or issue means, and what to do",
  description: "The address that `type` of a problem gives. A page for a browser, Markdown for everybody else.",
  tags: ["About"],
  request: { params: z.object({ area: z.string(), name: z.string() }) },
  responses: {
    200: {
      description: "The page.",
      content: {
        "text/html": { schema: { type: "string" as const } },
        "text/markdown": { schema: { type: "string" as const } },
      },
    },
    404: {
      description: "No error or issue has this code.",
      content: { "application/problem+json": { schema: Problem } },
    },
  },
});

const STYLE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** `GET /errors/{area}/{name}` */
export const errors = createRouter().openapi(route, (c) => {
  const { area, name } = c.req.valid("param");
  const page = errorPages[`${area}/${name}`];
  if (!page) throw toNotFound();
  const headers = { vary: "accept", "cache-control": "public, max-age=3600" };
  if (!c.req.header("accept")?.includes("text/html")) {
    return c.body(page.markdown, 200, { ...headers, "content-type": "text/markdown; charset=utf-8" });
  }
  return c.html(toPage(page.title, toHtml(page.markdown)), 200, { ...headers, "content-security-policy": STYLE });
});

const toPage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.replaceAll("<", "&lt;")}: Readout</title>
<style>
body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem }
h1 { font-size: 1.6rem; line-height: 1.25 } h2 { font-size: 1.1rem; margin-top: 2rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: .75rem 1rem; border: 1px solid #8884 }
</style>
</head>
<body>
${body}
</body>
</html>
`;
