import { describe, expect, it } from "vitest";
import {
  isOrdinaryWord,
  mayBeginName,
  nameCandidates,
  readDottedName,
  readJoinedName,
  readTransliteration,
} from "./person-name.ts";

const names = (text: string) => nameCandidates(text, 0).map(({ name }) => name);

describe("names by surname", () => {
  it("gives every length, the longest first", () => {
    expect(names("陆启衡主持")).toEqual(["陆启衡", "陆启"]);
  });

  it("knows surnames of two characters", () => {
    expect(names("欧阳远舟出席")).toContain("欧阳远舟");
  });

  it("closes the blanks that a compositor sets in a short name", () => {
    expect(nameCandidates("袁  谨出席", 0)).toEqual([{ end: 4, name: "袁谨" }]);
  });

  it("begins nowhere but at a surname, and not at the end of the text", () => {
    expect(names("的陆启衡")).toEqual([]);
    expect(nameCandidates("陆", 0)).toEqual([]);
    expect(nameCandidates("陆", 1)).toEqual([]);
  });
});

describe("other forms", () => {
  it("reads names of two parts whole", () => {
    expect(readDottedName("艾山江·买提出席", 0)?.name).toBe("艾山江·买提出席");
    expect(readDottedName("陆启衡出席", 0)).toBeUndefined();
  });

  it("reads a husband's surname before one's own", () => {
    expect(readJoinedName("陆袁启衡出席", 0)?.name).toBe("陆袁启衡");
    expect(readJoinedName("陆启衡出席", 0)).toBeUndefined();
  });

  it("reads what is written by the tables of transliteration", () => {
    expect(readTransliteration("卡里姆托夫主持", 0)?.name).toBe("卡里姆托夫");
    expect(readTransliteration("主持", 0)).toBeUndefined();
  });

  it("tells ordinary words apart", () => {
    expect([isOrdinaryWord("高度"), isOrdinaryWord("方针"), isOrdinaryWord("陆启衡")]).toEqual([true, true, false]);
    expect([mayBeginName("陆启衡", 0), mayBeginName("的", 0), mayBeginName("", 0)]).toEqual([true, false, false]);
  });
});
