import { describe, expect, it } from "vitest";
import { divisions, liesIn, readDivision } from "./divisions.ts";
import { codesByShortName, placeLexicon } from "./place-lexicon.ts";

describe("divisions", () => {
  it("holds every province, and every other division once under one that it lies in", () => {
    expect(divisions.filter(({ level }) => level === "province")).toHaveLength(34);
    expect(new Set(divisions.map(({ code }) => code)).size).toBe(divisions.length);
    expect(
      divisions.every(
        ({ code, name, level }) =>
          /^\d{6}$/u.test(code) &&
          name.length > 1 &&
          (level === "province" || readDivision(`${code.slice(0, 2)}0000`) !== undefined),
      ),
    ).toBe(true);
  });

  it.each([
    ["140000", "山西省"],
    ["140100", "太原市"],
    ["650000", "新疆维吾尔自治区"],
    ["110105", "朝阳区"],
    ["429004", "仙桃市"],
  ])("knows %s as %s", (code, name) => expect(readDivision(code)?.name).toBe(name));

  it("has none of the statistics bureau's own numbers", () => {
    expect(divisions.filter(({ code }) => /^\d{2}(?!90)\d{2}[789]\d$/u.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it("tells what lies in what", () => {
    expect(liesIn("140106", "140100")).toBe(true);
    expect(liesIn("140106", "140000")).toBe(true);
    expect(liesIn("140100", "140100")).toBe(false);
    expect(liesIn("150100", "140000")).toBe(false);
  });

  it("shortens names as they are printed", () => {
    expect(codesByShortName.get("内蒙古")).toEqual(["150000"]);
    expect(codesByShortName.get("恩施")).toContain("422800");
    expect(placeLexicon.entries.get("广西")).toEqual(["450000"]);
    expect(placeLexicon.entries.has("城区")).toBe(false);
  });
});
