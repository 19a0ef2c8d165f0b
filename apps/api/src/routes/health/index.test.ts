import { Health } from "@readout/schema";
import { expect, test } from "vitest";
import { get } from "../../testing/call.ts";

test("it says what it is", async () => {
  const response = await get("/api/health");
  expect(response.status).toBe(200);
  const health = Health.parse(await response.json());
  expect(health).toMatchObject({ status: "ok", format: "readout/1" });
  expect(health.packs.map(({ id }) => id)).toContain("epidemic");
});
