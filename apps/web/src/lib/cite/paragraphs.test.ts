import { expect, test } from "vitest";
import { toParagraphs } from "./paragraphs.ts";

test("each line is a paragraph with the role of its block; empty lines are none", () => {
  const text = "标题\n\n　　正文。\n   \n责编";
  const blocks = [
    { role: "headline" as const, span: [0, 2] as [number, number] },
    { role: "credit" as const, span: [14, 16] as [number, number] },
  ];
  const found = toParagraphs(text, blocks).map(({ number, span, role }) => [number, text.slice(...span), role]);
  expect(found).toEqual([
    [1, "标题", "headline"],
    [2, "　　正文。", "body"],
    [3, "责编", "credit"],
  ]);
});

test("an endless line comes in pieces under one number, and no character is lost", () => {
  const text = "强".repeat(5000);
  const pieces = toParagraphs(text, []);
  expect(pieces.map(({ span }) => text.slice(...span)).join("")).toBe(text);
  expect(pieces.map(({ number }) => number)).toEqual([1, 1, 1, 1]);
  expect(pieces.filter(({ first }) => first)).toHaveLength(1);
});

test("no piece ends between the halves of a character beyond the first plane", () => {
  const text = `一${"𠮷".repeat(3000)}`;
  for (const { span } of toParagraphs(text, [])) expect(text.slice(...span).isWellFormed()).toBe(true);
});
