import { describe, expect, it } from "vitest";
import { CharSet } from "./char-set.ts";

describe("CharSet", () => {
  const marks = new CharSet("，。\uffffa");

  it("knows its characters wherever they stand, and no others", () => {
    const text = "省，委。a\uffffb、";
    expect([...text].filter((_, at) => marks.standsAt(text, at))).toEqual(["，", "。", "a", "\uffff"]);
  });

  it("finds none outside the text", () => {
    expect([marks.standsAt("，", -1), marks.standsAt("，", 1), marks.standsAt("", 0)]).toEqual([false, false, false]);
  });
});
