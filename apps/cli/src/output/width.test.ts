import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { cutTo, flow, padTo, toWidth, wrap } from "./width.ts";

test.each([
  ["readout", 7],
  ["会议", 4],
  ["，。", 4],
  ["é", 1],
  ["e\u0301", 1],
  ["\u001b[1m会\u001b[22m", 2],
  ["", 0],
])("%j is %i columns wide", (text, width) => {
  expect(toWidth(text)).toBe(width);
});

test("text is filled up and cut by columns, not by characters", () => {
  expect(padTo("会议", 6)).toBe("会议  ");
  expect(padTo("会议", 3)).toBe("会议");
  expect(cutTo("会议强调", 6)).toBe("会议…");
  expect(cutTo("会议强调", 8)).toBe("会议强调");
});

test("items stay whole where they fit into a line", () => {
  expect(flow(["会议", "强调 a", "b"], " ·", 12)).toEqual(["会议 ·", "强调 a · b"]);
  expect(flow(["一二三四五六"], ",", 8)).toEqual(["一二三四", "五六"]);
  expect(flow([], ",", 8)).toEqual([""]);
});

test("no line begins with a closing mark, and no Latin word is cut that fits", () => {
  expect(wrap("一二三四，五六", 8)).toEqual(["一二三四，", "五六"]);
  expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
  expect(wrap("", 20)).toEqual([""]);
});

property.prop([
  fc.string({ unit: fc.constantFrom("会", "议", "，", "a", "b", " ", "1") }),
  fc.integer({ min: 8, max: 40 }),
])(
  "wrapping loses nothing but the blanks at line ends, and keeps the width but for one hanging mark",
  (text, width) => {
    const lines = wrap(text, width);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of lines) expect(toWidth(line.replace(/，+$/u, ""))).toBeLessThanOrEqual(width);
  },
);
