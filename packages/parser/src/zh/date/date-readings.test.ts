import { describe, expect, it } from "vitest";
import { Scanner } from "../../engine/scan.ts";
import { describeRules } from "../../testing/rule-contract.ts";
import { dateReadings } from "./date-readings.ts";
import { dateRules } from "./date-rules.ts";
import { dateExamples } from "./dates.examples.ts";
import { readLunarDay } from "./lunar.ts";

describeRules("rules for dates", dateRules, dateExamples);

const scanner = new Scanner([], dateRules);
const read = (text: string, published: string | null) =>
  dateReadings(scanner.scan(text), { published }).map(({ span, edtf }) => `${text.slice(...span)}=${edtf}`);

describe("dateReadings", () => {
  it.each([
    ["11月23日", "2031-11-24", ["11月23日=2031-11-23"]],
    ["11月23日", null, ["11月23日=XXXX-11-23"]],
    ["13日", null, ["13日=XXXX-XX-13"]],
    ["13日", "2031-04-13", ["13日=2031-04-13"]],
    ["30日", "2031-04-02", ["30日=2031-03-30"]],
    ["31日", "2031-01-01", ["31日=2030-12-31"]],
    ["12月30日召开", "2031-01-01", ["12月30日=2030-12-30"]],
    ["1月1日起施行", "2030-12-20", ["1月1日=2031-01-01"]],
    ["5日至6日", "2031-01-06", ["5日至6日=2031-01-05/2031-01-06"]],
    ["12月28日至1月3日", "2031-01-04", ["12月28日至1月3日=2030-12-28/2031-01-03"]],
    ["3月5日、6日调研", "2031-04-20", ["3月5日=2031-03-05", "6日=2031-03-06"]],
    ["会议7月22日开幕，24日闭幕", "2031-07-22", ["7月22日=2031-07-22", "24日=2031-07-24"]],
    ["今年上半年和明年", "2031-07-01", ["今年上半年=2031-01/2031-06", "明年=2032"]],
    ["年底前", "2031-07-01", ["年底前=../2031-12"]],
    ["年底前", null, ["年底前=../XXXX-12"]],
    ["“十四五”时期，2035年", null, ["“十四五”时期=2021/2025", "2035年=2035"]],
    ["月底前报送", "2031-07-01", ["月底前=../2031-07"]],
    ["昨日闭幕", "2031-03-01", ["昨日=2031-02-28"]],
    ["农历正月初一", "2022-02-01", ["农历正月初一=2022-02-01"]],
    ["20世纪90年代", null, ["20世纪90年代=1990/1999"]],
    ["5日起赴各县宣讲", "2031-11-03", ["5日=2031-11-05"]],
    ["2日起报名", "2031-11-30", ["2日=2031-12-02"]],
    ["3月1日至6月底免收", "2031-03-03", ["3月1日至6月底=2031-03-01/2031-06"]],
    ["今年9月1日至2033年底执行", "2031-06-20", ["今年9月1日至2033年底=2031-09-01/2033-12"]],
    ["5月1日至年底执行", "2031-04-27", ["5月1日至年底=2031-05-01/2031-12"]],
    ["明年汛期从1月中旬到2月下旬", "2031-12-29", ["明年=2032", "1月中旬到2月下旬=2032-01-11/2032-02-29"]],
    ["2029年2月和3月检查，4月通报", "2031-07-01", ["2029年2月=2029-02", "3月=2029-03", "4月=2031-04"]],
    ["10月1日0时起至次年5月31日防火", "2031-09-01", ["10月1日0时起至次年5月31日=2031-10-01/2032-05-31"]],
    ["本月25日", "2031-09-01", ["本月25日=2031-09-25"]],
    ["8月中下旬", "2031-09-01", ["8月中下旬=2031-08-11/2031-08-31"]],
    ["30日", "2031-03-16", ["30日=2031-01-30"]],
    ["农历八月十五", "2023-03-16", ["农历八月十五=2023-09-29"]],
    ["今冬明春火灾防控", "2031-11-02", ["今冬明春=2031-12/2032-05"]],
    ["农历腊月廿三", "2022-01-20", ["农历腊月廿三=2022-01-25"]],
    ["2031-03-09 09:00", null, ["2031-03-09=2031-03-09"]],
    ["今年以来，近年来，当前，春节期间", "2031-07-01", []],
  ])("reads %s published %s", (text, published, expected) => expect(read(text, published)).toEqual(expected));

  it("says which parts are not printed", () => {
    const inferred = (text: string) =>
      dateReadings(scanner.scan(text), { published: "2031-07-01" }).map((reading) => reading.inferred);
    expect(inferred("2030年5月6日")).toEqual([false]);
    expect(inferred("5月6日，今年")).toEqual([true, true]);
  });

  it("gives repeated dates each time", () => expect(read("3月9日开会，3月9日印发", null)).toHaveLength(2));
});

describe("readLunarDay", () => {
  it.each([
    [{ year: 2020, month: 1, day: 1, leap: false }, "2020-1-25"],
    [{ year: 2020, month: 4, day: 1, leap: true }, "2020-5-23"],
    [{ year: 2023, month: 8, day: 15, leap: false }, "2023-9-29"],
    [{ year: 2021, month: 12, day: 23, leap: false }, "2022-1-25"],
  ])("turns %o into its Gregorian day", (lunar, expected) => {
    const { year, month, day } = readLunarDay(lunar) ?? { year: 0, month: 0, day: 0 };
    expect(`${year}-${month}-${day}`).toBe(expected);
  });

  it("knows no leap month that the year has not, and no year outside its table", () => {
    expect(readLunarDay({ year: 2021, month: 4, day: 1, leap: true })).toBeUndefined();
    expect(readLunarDay({ year: 1899, month: 1, day: 1, leap: false })).toBeUndefined();
  });
});
