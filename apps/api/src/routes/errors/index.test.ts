import { Problem } from "@readout/schema";
import { expect, test } from "vitest";
import { errorPages } from "../../error-pages.ts";
import { get } from "../../testing/call.ts";

test.each(Object.keys(errorPages))("%s has its page, as Markdown and for a browser", async (code) => {
  const markdown = await get(`/api/errors/${code}`);
  expect(markdown.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(await markdown.text()).toBe(errorPages[code]?.markdown);
  const page = await get(`/api/errors/${code}`, { headers: { accept: "text/html,*/*" } });
  expect(page.headers.get("content-type")).toMatch(/^text\/html/u);
  expect(await page.text()).toContain(`<code>${code}</code>`);
});

test("a code that nobody knows is a problem of its own", async () => {
  const response = await get("/api/errors/no/such");
  expect(response.status).toBe(404);
  expect(Problem.parse(await response.json()).code).toBe("request/not-found");
});
