import type { Edit } from "@readout/schema";
import { expect, test } from "vitest";
import { toCopyMarks } from "./copy-marks.ts";
import { toCopyPieces } from "./copy-pieces.ts";

const edit = (copy: [number, number], text: [number, number], was: string): Edit => ({
  copy,
  text,
  was,
  steps: ["script"],
  confidence: 1,
});
const show = (copy: string, edits: Edit[], items: { id: string; span: [number, number] }[] = []): string[] =>
  toCopyPieces(copy, [0, copy.length], edits.flatMap(toCopyMarks), items).map(
    ({ text, fate, ids }) => `${text} ${fate}${ids.map((id) => ` ${id}`).join("")}`,
  );

test("a copy without edits is one piece, kept", () => {
  expect(show("会议强调", [])).toEqual(["会议强调 kept"]);
});

test("a reading is taken out, the character before it changed, though both are one edit", () => {
  expect(show("分級(jí)分", [edit([1, 6], [1, 2], "級(jí)")])).toEqual([
    "分 kept",
    "級 changed",
    "(jí) removed",
    "分 kept",
  ]);
});

test("a date's lost separator is filled in where it was lost", () => {
  expect(show("1116日", [edit([2, 2], [2, 3], "")])).toEqual(["11 kept", " inserted", "16日 kept"]);
});

test("an edit whose whole past is Latin was changed, not taken out", () => {
  expect(show("abc会", [edit([0, 3], [0, 2], "abc")])).toEqual(["abc changed", "会 kept"]);
});

test("pieces know the items they are part of, the narrowest first", () => {
  const items = [
    { id: "d1", span: [0, 4] as [number, number] },
    { id: "c1", span: [1, 3] as [number, number] },
  ];
  expect(show("会议强调", [edit([2, 3], [2, 3], "强")], items)).toEqual([
    "会 kept d1",
    "议 kept c1 d1",
    "强 changed c1 d1",
    "调 kept d1",
  ]);
});
