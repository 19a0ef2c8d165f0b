import { expect, test } from "vitest";
import { toDateWords } from "./edtf.ts";

test.each([
  ["2022-11-23", "23 November 2022", "2022年11月23日"],
  ["2022-12", "December 2022", "2022年12月"],
  ["2022", "2022", "2022年"],
  ["2016-01-05/2016-01-06", "5 January 2016 to 6 January 2016", "2016年1月5日至2016年1月6日"],
  ["../2022-11-30", "by 30 November 2022", "2022年11月30日前"],
  ["2022-11-30/..", "from 30 November 2022", "2022年11月30日起"],
  ["XXXX-11-23", "23 November (year not printed)", "11月23日（未标年份）"],
])("%s is %s and %s", (edtf, en, zh) => {
  expect([toDateWords(edtf, "en"), toDateWords(edtf, "zh")]).toEqual([en, zh]);
});

test("what is no date that we know is given as it came", () => {
  expect(toDateWords("2022-21", "en")).toBe("2022-21");
  expect(toDateWords("{2022-11-23,2022-11-25}", "zh")).toBe("{2022-11-23,2022-11-25}");
});
