import { expect, test } from "vitest";
import { get } from "../../testing/call.ts";

test("the reference loads nothing from elsewhere, and its policy holds it to that", async () => {
  const response = await get("/api/docs");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self';/u,
  );
  const page = await response.text();
  const loaded = [...page.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address]) => address ?? "");
  expect(loaded.filter((address) => !address.startsWith("/api/") && address !== "data:,")).toEqual([]);
  expect(page).not.toMatch(/<script>|<style|style=|onload=/u);
});

test.each([
  ["/api/docs/swagger-ui-bundle.js", "text/javascript", "SwaggerUIBundle"],
  ["/api/docs/swagger-ui.css", "text/css", ".swagger-ui"],
  ["/api/docs/start.js", "text/javascript", "/api/openapi.json"],
])("%s is served", async (path, type, words) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain(type);
  expect(await response.text()).toContain(words);
});

test.each([
  "/api/docs/package.json",
  "/api/docs/..%2Fpackage.json",
  "/api/docs/swagger-ui-bundle.js.map",
  "/swagger-ui.css",
])("nothing else of the package is served: %s", async (path) => {
  expect((await get(path)).status).toBe(404);
});
