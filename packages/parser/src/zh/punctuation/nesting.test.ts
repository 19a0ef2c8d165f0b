import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { nesting } from "./nesting.ts";

describe("nesting", () => {
  it.each([
    ["外“内”外", "01110"],
    ["“（深）”", "12221"],
    ["“没有关上", "00000"],
    ["没有打开”", "00000"],
    ["《书》“话", "11100"],
    ["“‘错”位’", "11110"],
  ])("%s", (text, expected) => {
    expect(
      Array.from(nesting(text, [0, text.length]))
        .slice(0, text.length)
        .join(""),
    ).toBe(expected.padEnd(text.length, "0"));
  });

  test.prop([fc.string({ unit: fc.constantFrom(..."文“”（）《》，。") })])(
    "is nowhere deeper than the pairs that stand in the text",
    (text) => {
      const opened = [...text].filter((mark) => "“（《".includes(mark)).length;
      expect(Math.max(0, ...Array.from(nesting(text, [0, text.length])))).toBeLessThanOrEqual(opened);
    },
  );
});
