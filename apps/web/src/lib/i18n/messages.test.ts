import { expect, test } from "vitest";
import { messages, toLocale } from "./locale.ts";

function toPaths(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => toPaths(inner, `${path}/${key}`));
}

test("every word of one language has its counterpart in the other", () => {
  // the parser's own words for a person's part are English, and need a translation only into Chinese
  const isOwn = (path: string): boolean => path.startsWith("/also/as/");
  expect(toPaths(messages.zh).filter((path) => !isOwn(path))).toEqual(toPaths(messages.en));
});

test("the browser's first language that we speak decides", () => {
  expect(toLocale("zh-CN,zh;q=0.9,en;q=0.8")).toBe("zh");
  expect(toLocale("de,en;q=0.7,zh;q=0.3")).toBe("en");
  expect(toLocale("fr")).toBe("en");
  expect(toLocale(null)).toBe("en");
});
