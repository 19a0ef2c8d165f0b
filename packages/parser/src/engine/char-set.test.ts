import { describe, expect, it } from "vitest";
import { CharSet, WHITE_SPACE } from "./char-set.ts";

describe("CharSet", () => {
  const marks = new CharSet("，。\uffffa");

  it("knows its characters wherever they stand, and no others", () => {
    const text = "省，委。a\uffffb、";
    expect([...text].filter((_, at) => marks.standsAt(text, at))).toEqual(["，", "。", "a", "\uffff"]);
  });

  it("knows all white space", () => {
    const blanks = new CharSet(WHITE_SPACE);
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expect(units.filter((unit) => blanks.standsAt(unit, 0))).toEqual(units.filter((unit) => /\s/u.test(unit)));
  });

  it("finds none outside the text", () => {
    expect([marks.standsAt("，", -1), marks.standsAt("，", 1), marks.standsAt("", 0)]).toEqual([false, false, false]);
  });
});
