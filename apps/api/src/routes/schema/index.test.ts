import { toJsonSchema } from "@readout/schema";
import { expect, test } from "vitest";
import { get } from "../../testing/call.ts";

test("it is the schema of the record, as the package writes it", async () => {
  const response = await get("/api/schema/readout-1.json");
  expect(response.headers.get("content-type")).toBe("application/schema+json");
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(toJsonSchema())));
});

test("who has it already is not sent it again", async () => {
  const etag = (await get("/api/schema/readout-1.json")).headers.get("etag");
  const again = await get("/api/schema/readout-1.json", { headers: { "if-none-match": etag ?? "" } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});
