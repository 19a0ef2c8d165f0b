import { describe, expect, it } from "vitest";
import { withOpenEnd } from "./since.ts";

const opened = (text: string, edtf: string, end: number) => withOpenEnd(text, { span: [0, end], edtf });

describe("withOpenEnd", () => {
  it("takes 起 into the expression and leaves the interval open", () => {
    expect(opened("5月1日起施行", "2031-05-01", 4)).toEqual({ span: [0, 5], edtf: "2031-05-01/.." });
    expect(opened("2031年起", "2031", 5)).toEqual({ span: [0, 6], edtf: "2031/.." });
  });

  it("leaves what has an end, and 起来, alone", () => {
    expect(opened("5月1日至3日起", "2031-05-01/2031-05-03", 7).span).toEqual([0, 7]);
    expect(opened("今年起来很早", "2031", 2)).toEqual({ span: [0, 2], edtf: "2031" });
    expect(opened("5月1日施行", "2031-05-01", 4).edtf).toBe("2031-05-01");
  });
});
