import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

const WORKERS = join(import.meta.dirname, "../build/client/_app/immutable/workers");
/** The parser with its packs and tables. */
const WORKER_KIB = 350;
/** What the page itself loads before it listens. */
const FIRST_LOAD_KIB = 120;

const toKib = (bytes: number): number => bytes / 1024;

test("the worker holds the parser and no reader of documents, within its budget", () => {
  const [worker, ...others] = readdirSync(WORKERS).filter((name) => name.endsWith(".js"));
  expect(others).toEqual([]);
  const code = readFileSync(join(WORKERS, worker ?? ""));
  expect(toKib(gzipSync(code, { level: 9 }).length)).toBeLessThan(WORKER_KIB);
  expect(code.includes("startxref")).toBe(false);
});

test("the page loads little before it listens, and the parser only after that", async ({ page }) => {
  const loaded: string[] = [];
  page.on("response", (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-script", "on");
  const scripts = loaded.filter((path) => path.endsWith(".js"));
  expect(scripts.filter((path) => path.includes("/workers/"))).toEqual([]);
  const sizes = scripts.map(
    (path) => gzipSync(readFileSync(join(import.meta.dirname, "../build/client", path)), { level: 9 }).length,
  );
  expect(toKib(sizes.reduce((sum, size) => sum + size, 0))).toBeLessThan(FIRST_LOAD_KIB);
  await expect.poll(() => loaded.some((path) => path.includes("/workers/worker-"))).toBe(true);
});
