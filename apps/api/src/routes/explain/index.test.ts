import { Explained } from "@readout/schema";
import { expect, test } from "vitest";
import { post, TEXT } from "../../testing/call.ts";

test("it names the rules that fired, and how much was read", async () => {
  const response = await post("/api/v1/explain", TEXT);
  expect(response.status).toBe(200);
  const { record, coverage, trace } = Explained.parse(await response.json());
  expect(record.text).toBe(TEXT);
  expect(coverage.share).toBeGreaterThan(0.5);
  expect(trace.some(({ outcome }) => outcome === "fired")).toBe(true);
  for (const { span } of trace) expect(span[1]).toBeLessThanOrEqual(TEXT.length);
});

test("it takes one text, no lines", async () => {
  const response = await post("/api/v1/explain", '{"text":"会"}\n', "application/x-ndjson");
  expect(response.status).toBe(415);
});
