import { Problem } from "@readout/schema";
import { expect, test, vi } from "vitest";
import { createCore } from "./core.ts";

test("of what nobody foresaw, the caller is told nothing, and whoever runs the API all", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const fault = new Error("password=hunter2");
  const app = createCore();
  app.get("/fails", () => {
    throw fault;
  });
  const response = await app.request("/fails");
  expect(response.status).toBe(500);
  const words = await response.text();
  expect(Problem.parse(JSON.parse(words)).code).toBe("internal/unexpected");
  expect(words).not.toMatch(/hunter2|stack|at \//u);
  expect(log).toHaveBeenCalledWith(fault);
});
