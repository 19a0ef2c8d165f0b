import { fc, test } from "@fast-check/vitest";
import { Readout } from "@readout/schema";
import { expect } from "vitest";
import { parse, undo } from "../index.ts";
import { misquotations } from "../testing/spans.ts";

/** Words of the genre, so that rules fire, between strings of any kind. */
const words = fc.constantFrom(
  "省委书记",
  "程远舟",
  "主持召开",
  "会议",
  "强调",
  "，",
  "。",
  "要",
  "一要",
  "（",
  "）",
  "“",
  "《",
  "第87次",
  "11月25日",
  "、",
  "(huì)",
  "會",
  "設(shè)",
  "後",
  "?",
  ",",
  "\n",
  "　",
  "等",
  "出席会议",
  "疫情防控",
  "核酸检测",
  "由8个月压缩至7个月",
  "；",
  "：",
);
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: words },
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("\ud800", "\udc00", "\u0000", "\ue5e5"),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test.prop([text])("any string gives a valid record whose places slice back, and gives itself back", (copy) => {
  const record = parse(copy, { edits: true });
  expect(Readout.safeParse(record).error?.issues).toBeUndefined();
  expect(misquotations(record)).toEqual([]);
  expect(undo(record.text, record.restoration.edits ?? [])).toBe(copy);
});

test.prop([text])("the same string gives the same record", (copy) => {
  expect(parse(copy)).toEqual(parse(copy));
});

test.prop([text])("what is asked for by default gives the same record as nothing", (copy) => {
  expect(parse(copy, { script: "auto", edits: false, units: "utf-16" })).toEqual(parse(copy));
});

test.prop([fc.uint8Array({ maxLength: 300 }), fc.constantFrom("text/plain", "text/html")])(
  "any bytes give a valid record",
  (bytes, mediaType) => {
    const record = parse({ bytes, mediaType });
    expect(Readout.safeParse(record).error?.issues).toBeUndefined();
    expect(misquotations(record)).toEqual([]);
  },
);

test.prop([text])("counted in code points, every quotation is as long as its place", (copy) => {
  const record = parse(copy, { units: "codepoint" });
  const points = [...record.text];
  for (const { text: printed, span } of record.mentions.concepts) expect(points.slice(...span).join("")).toBe(printed);
  for (const { clauses } of record.directives)
    for (const { text: printed, span } of clauses) expect(points.slice(...span).join("")).toBe(printed);
  expect(record.units).toBe("codepoint");
});
