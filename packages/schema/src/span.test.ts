import { expect, test } from "vitest";
import { Quotation, Span } from "./span.ts";

test.each([[[0, 0]], [[0, 5]], [[7, 7]]])("%j is a span", (value) => {
  expect(Span.parse(value)).toEqual(value);
});

test.each([[[5, 4]], [[-1, 2]], [[0, 1.5]], [[0]], [[0, 1, 2]], [["0", "1"]], [{ start: 0, end: 1 }], [null]])(
  "%j is no span",
  (value) => {
    expect(Span.safeParse(value).success).toBe(false);
  },
);

test("a quotation holds the words and their place", () => {
  expect(Quotation.parse({ text: "省主会场", span: [4, 8] })).toEqual({ text: "省主会场", span: [4, 8] });
  expect(Quotation.safeParse({ text: "省主会场" }).success).toBe(false);
});
