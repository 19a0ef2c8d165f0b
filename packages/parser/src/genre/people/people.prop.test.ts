import { fc, it } from "@fast-check/vitest";
import type { Block } from "@readout/schema";
import { describe, expect } from "vitest";
import { Scanner } from "../../engine/scan.ts";
import type { MeetingsRead } from "../meeting/meetings-read.ts";
import type { Page } from "../page.ts";
import { nameLexicons, readNames } from "./read-names.ts";
import { peopleLexicons, readPeople } from "./read-people.ts";

const scanner = new Scanner([...nameLexicons, ...peopleLexicons], []);
const NO_MEETINGS: MeetingsRead = { meetings: [], cited: [], evidence: [], issues: [] };

/** Texts of the words that names are read by, in any order, with noise between. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."、，。；：（）“”\n 　·和与等的了".split("")),
      fc.constantFrom(
        "省长",
        "副省长",
        "省委常委",
        "领导小组成员",
        "记者",
        "陆启衡",
        "闵叙东",
        "袁谨",
        "买买提·艾山",
        "洛桑江村",
      ),
      fc.constantFrom(
        "主持",
        "出席会议",
        "强调",
        "指出，",
        "听取",
        "汇报",
        "批示",
        "同志",
        "总书记",
        "在澄阳分会场",
        "他",
        "兼",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

function read(printed: string) {
  const blocks: Block[] = [{ role: "body", span: [0, printed.length] }];
  const page: Page = {
    text: printed,
    blocks,
    readable: [[0, printed.length]],
    published: null,
    scan: scanner.scan(printed),
    trace: undefined,
  };
  const names = readNames(page);
  return { names, people: readPeople(page, names, NO_MEETINGS, []) };
}

describe("people in any text", () => {
  it.prop([text])("a name stands where it says, without its blanks, inside all that is printed with it", (printed) => {
    for (const { name, span, whole, offices } of read(printed).names) {
      expect(printed.slice(...span).replace(/[ 　]/gu, "").length).toBeLessThanOrEqual(name.length);
      expect(whole[0]).toBeLessThanOrEqual(span[0]);
      expect(whole[1]).toBeGreaterThanOrEqual(span[1]);
      for (const office of offices) expect(printed.slice(...office.span)).toBe(office.text);
    }
    expect(true).toBe(true);
  });

  it.prop([text])("names stand in printed order and do not overlap", (printed) => {
    const { names } = read(printed);
    const sorted = names.every((place, i) => i === 0 || (names[i - 1]?.span[1] ?? 0) <= place.span[0]);
    expect(sorted).toBe(true);
  });

  it.prop([text])("each person has places, and nobody is both present and only named", (printed) => {
    const { people } = read(printed);
    const present = new Set(people.people.map(({ name }) => name));
    expect(people.people.every(({ spans }) => spans.length > 0)).toBe(true);
    expect(people.mentioned.some(({ name }) => present.has(name))).toBe(false);
  });

  it.prop([text])("the same text is read the same twice", (printed) => {
    expect(read(printed)).toEqual(read(printed));
  });
});
