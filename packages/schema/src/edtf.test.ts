import { expect, test } from "vitest";
import { Day, Edtf } from "./edtf.ts";

test.each([
  "2022-11-23",
  "2022-11",
  "2022",
  "XXXX-11-23",
  "XXXX-11",
  "2022-11-XX",
  "2016-01-05/2016-01-06",
  "2021/2025",
  "../2022-12-31",
  "2022-11-23/..",
  "2022-11-23/",
  "[2022-11-23,2022-11-25]",
  "{2022-11-23,2022-11-24}",
  "{2021..2023}",
])("%s is a date in EDTF", (value) => {
  expect(Edtf.parse(value)).toBe(value);
});

test.each([
  "",
  "11-23",
  "2022-13",
  "2022-00-10",
  "2022-11-32",
  "2022-1-5",
  "22-11-23",
  "2022/11/23",
  "2022年11月23日",
  "[2022-11-23",
  "2022-11-23 ",
  "2022-11-23\n",
])("%j is no date in EDTF", (value) => {
  expect(Edtf.safeParse(value).success).toBe(false);
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2022-11", false],
  ["XXXX-11-23", false],
  ["2022-11-23T00:00:00Z", false],
])("a publication day is a whole day of the calendar: %s, %s", (value, isDay) => {
  expect(Day.safeParse(value).success).toBe(isDay);
});
