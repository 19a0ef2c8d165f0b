import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readNumeral, writeNumeral } from "./numeral.ts";

describe("readNumeral", () => {
  it.each([
    ["0", 0],
    ["零", 0],
    ["七", 7],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["二十三", 23],
    ["九十四", 94],
    ["一百零八", 108],
    ["一百一十", 110],
    ["两千零五", 2005],
    ["二〇二二", 2022],
    ["二○一九", 2019],
    ["一万二千", 12_000],
    ["三亿零五万", 300_050_000],
    ["１１", 11],
    ["1,200", 1200],
  ])("reads %s as %d", (text, value) => expect(readNumeral(text)).toBe(value));

  it.each([
    "",
    "第一",
    "十十",
    "百",
    "一千万亿千",
    "两个",
    "零零五零零零零零零零零零零零零零零",
    "12日",
    "1,20",
    "二十零",
    "万",
  ])("reads nothing from %s", (text) => expect(readNumeral(text)).toBeUndefined());

  test.prop([fc.integer({ min: 0, max: 999_999_999_999 })])("reads back what writeNumeral wrote", (value) => {
    expect(readNumeral(writeNumeral(value))).toBe(value);
  });

  test.prop([fc.string({ unit: fc.constantFrom(..."〇零一二三十百千万亿两9０,") })])(
    "gives a safe integer or nothing",
    (text) => {
      const value = readNumeral(text);
      expect(value === undefined || (Number.isSafeInteger(value) && value >= 0)).toBe(true);
    },
  );
});
