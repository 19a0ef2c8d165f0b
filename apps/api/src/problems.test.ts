import { Problem } from "@readout/schema";
import { expect, test } from "vitest";
import { get, post, TEXT } from "./testing/call.ts";

const READERS = ["/api/v1/parse", "/api/v1/restore", "/api/v1/explain"] as const;
const LIMIT_BYTES = 16 * 1024 * 1024;

type Refusal = readonly [
  code: string,
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  query?: string,
];

/** Every way to be refused that a call with a body has. */
const REFUSALS: readonly Refusal[] = [
  ["request/wrong-parameter", 400, TEXT, "text/plain", "?published=2024-02-30"],
  ["request/wrong-parameter", 400, TEXT, "text/plain", "?script=hant"],
  ["request/wrong-parameter", 400, TEXT, "text/plain", "?publish=2024-02-29"],
  ["input/not-json", 400, "{", "application/json"],
  ["input/not-utf-8", 400, new Uint8Array([0x22, 0xbb, 0xe1, 0x22]), "application/json"],
  ["input/too-large", 413, "a".repeat(LIMIT_BYTES + 1), "text/plain"],
  ["request/unsupported-type", 415, TEXT, "application/pdf"],
  ["request/unsupported-type", 415, "text=1", "application/x-www-form-urlencoded"],
  ["input/wrong-shape", 422, "[]", "application/json"],
  ["input/one-content", 422, "{}", "application/json"],
  ["input/not-base64", 422, '{"bytes":"会"}', "application/json"],
  ["input/published", 422, '{"text":"会","published":"yesterday"}', "application/json"],
  ["input/encoding", 422, TEXT, "text/plain; charset=klingon"],
];

const CALLS = READERS.flatMap((path) => REFUSALS.map((refusal): [string, ...Refusal] => [path, ...refusal]));

test.each(CALLS)("%s refuses with %s and %i", async (path, code, status, body, type, query = "") => {
  const response = await post(path + query, body, type);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/u);
  const problem = Problem.parse(await response.json());
  expect(problem).toMatchObject({ code, status, type: `/api/errors/${code}`, instance: path });
  for (const words of [problem.title, problem.detail, problem.hint]) expect(words.length).toBeGreaterThan(4);
  expect((await get(problem.type)).status).toBe(200);
});

test("an address that is none is told where all of them stand", async () => {
  for (const path of ["/api", "/api/", "/api/v2/parse", "/api/v1/parse/"]) {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(Problem.parse(await response.json()).hint).toContain("/api/openapi.json");
  }
});

test("a method that an address does not take is told which it takes", async () => {
  const parse = await get("/api/v1/parse");
  expect(parse.status).toBe(405);
  expect(parse.headers.get("allow")).toBe("POST");
  expect(Problem.parse(await parse.json()).code).toBe("request/method-not-allowed");
  const health = await post("/api/health", "x");
  expect(health.headers.get("allow")).toBe("GET, HEAD");
  expect((await post("/api/errors/source/pdf", "x")).status).toBe(405);
});

test("any page may ask, without cookies", async () => {
  const asked = await get("/api/v1/parse", {
    method: "OPTIONS",
    headers: {
      origin: "https://example.org",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers.get("access-control-allow-origin")).toBe("*");
  expect(asked.headers.get("access-control-allow-headers")).toContain("content-type");
  expect(asked.headers.get("access-control-allow-credentials")).toBe(null);
  expect((await post("/api/v1/parse", "", "text/plain")).headers.get("access-control-allow-origin")).toBe("*");
});
