import { describe, expect, it } from "vitest";
import { parse } from "../../index.ts";

const read = (text: string, published: string | null) => {
  const { meetings, evidence } = parse({ text: `岚江省召开会议\n${text}`, published });
  return [meetings[0]?.date, evidence.find(({ path }) => path === "/meetings/0/date")?.from];
};
const held = "程远舟主持召开省委专题会议。会议强调，要加强值守。";

describe("a meeting's date", () => {
  it.each([
    ["本报霁州7月8日讯 8日，省委书记", "XXXX-07-08"],
    ["本报霁州2023年7月8日讯 8日，省委书记", "2023-07-08"],
    ["本报霁州2023年7月2日讯 30日，省委书记", "2023-06-30"],
  ])("takes from the dateline what it does not print itself: %s", (begin, date) => {
    expect(read(`${begin}${held}`, null)).toEqual([date, "dateline"]);
  });

  it("is left open where neither prints a month", () => {
    expect(read(`8日，省委书记${held}`, null)).toEqual(["XXXX-XX-08", undefined]);
  });

  it("never lies after its own account", () => {
    expect(read(`10月23日，省委书记${held}`, "2023-04-18")).toEqual(["2022-10-23", "source.published"]);
    expect(read(`4月18日，省委书记${held}`, "2023-04-18")).toEqual(["2023-04-18", "source.published"]);
    expect(read(`4月19日，省委书记${held}`, "2023-04-18")).toEqual(["2023-04-19", "source.published"]);
  });

  it("that is printed whole stays as it is printed", () => {
    expect(read(`2023年10月23日，省委书记${held}`, "2023-04-18")).toEqual(["2023-10-23", undefined]);
  });
});
