import { Problem } from "@readout/schema";
import { expect, test } from "vitest";
import { createCore } from "./core.ts";

test("of what nobody foresaw, the caller is told nothing, and whoever runs the API all", async () => {
  const told: unknown[] = [];
  const app = createCore({ onUnexpected: (error) => told.push(error) });
  app.get("/fails", () => {
    throw new Error("password=hunter2");
  });
  const response = await app.request("/fails");
  expect(response.status).toBe(500);
  const words = await response.text();
  expect(Problem.parse(JSON.parse(words)).code).toBe("internal/unexpected");
  expect(told).toEqual([new Error("password=hunter2")]);
  expect(words).not.toMatch(/hunter2|stack|at \//u);
});
