import { afterEach, beforeEach } from "vitest";

const METHODS = ["debug", "error", "info", "log", "trace", "warn"] as const;

let written: Error[] = [];

beforeEach(() => {
  written = [];
  for (const method of METHODS) {
    console[method] = (...args: unknown[]) => {
      const error = new Error(`console.${method} in a test: ${args.map(String).join(" ")}`);
      written.push(error);
      throw error;
    };
  }
});

// code under test may have caught the throw, so it is thrown again where nobody can
afterEach(() => {
  const [first] = written;
  if (first) throw first;
});
