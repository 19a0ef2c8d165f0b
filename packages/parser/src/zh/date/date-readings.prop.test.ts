import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { Scanner } from "../../engine/scan.ts";
import { isCalendarDay } from "./calendar.ts";
import { dateReadings } from "./date-readings.ts";
import { dateRules } from "./date-rules.ts";

const scanner = new Scanner([], dateRules);
const PART = /^(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?$/u;

const pieces = [
  ..."0123456789一二三十年月日号至到、—前底初起",
  "今年 明年 去年 次年 本月 下月 上半年 下半年 一季度 年底前 “十四五” 正月初一 腊月 今冬明春 中旬 下旬 2024年 2月 30日 31日 2031-02-30 以来 ，".split(
    " ",
  ),
].flat();

describe("dateReadings", () => {
  test.prop([
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
    fc.option(fc.constantFrom("2023-03-16", "2024-02-29", "2031-01-01", "2031-12-31")),
  ])("gives only days that the calendar has, cited in order", (parts, published) => {
    const text = parts.join("");
    let end = 0;
    for (const { span, edtf } of dateReadings(scanner.scan(text), { published })) {
      expect(span[0]).toBeGreaterThanOrEqual(end);
      end = span[1];
      for (const part of edtf.split("/")) {
        if (part === "..") continue;
        expect(part).toMatch(PART);
        const [year, month, day] = part
          .split("-")
          .map((figures) => (figures.includes("X") ? undefined : Number(figures)));
        if (month !== undefined && day !== undefined)
          expect(isCalendarDay(year, month, day), `${text}: ${part}`).toBe(true);
      }
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});
