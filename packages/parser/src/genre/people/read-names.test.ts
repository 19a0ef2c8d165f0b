import { describe, expect, it } from "vitest";
import { Scanner } from "../../engine/scan.ts";
import type { Page } from "../page.ts";
import { nameLexicons, readNames } from "./read-names.ts";

const scanner = new Scanner(nameLexicons, []);

function namesIn(text: string) {
  const page: Page = {
    text,
    blocks: [],
    readable: [[0, text.length]],
    published: null,
    scan: scanner.scan(text),
    trace: undefined,
  };
  return readNames(page);
}
const brief = (text: string) =>
  namesIn(text).map(({ name, offices, listedAs }) => [name, offices.map((office) => office.text).join("/"), listedAs]);

describe("names behind posts", () => {
  it.each([
    ["1月16日上午，省委书记程远舟主持召开会议", [["程远舟", "省委书记", null]]],
    ["省委副书记、省长陆启衡作具体要求", [["陆启衡", "省委副书记/省长", null]]],
    ["国务委员兼国务院秘书长闵叙东出席", [["闵叙东", "国务委员/国务院秘书长", null]]],
    ["会议由支部书记秦守柏主持", [["秦守柏", "支部书记", null]]],
    ["副局长（主持工作）袁谨参加会议", [["袁谨", "副局长（主持工作）", null]]],
    [
      "省长陆启衡在云屏与邻国副总理卡里姆共同主持会议",
      [
        ["陆启衡", "省长", null],
        ["卡里姆", "邻国副总理", null],
      ],
    ],
    ["副县长拟任人选袁谨到会", [["袁谨", "副县长拟任人选", null]]],
    ["代省长陆启衡汇报有关情况", [["陆启衡", "代省长", null]]],
    ["特别行政区行政长官陆袁启衡出席", [["陆袁启衡", "特别行政区行政长官", null]]],
    ["省人大常委会主任欧阳远舟出席", [["欧阳远舟", "省人大常委会主任", null]]],
    ["阿曼国首相卡里姆托夫通过视频方式出席", [["卡里姆托夫", "阿曼国首相", null]]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

it("names somebody without a post behind a body, where a word of address follows", () => {
  expect(brief("省防灾研究院袁谨同志就这个问题进行讲解")).toEqual([["袁谨", "", null]]);
  expect(brief("省防灾研究院各位同志就这个问题进行讨论")).toEqual([]);
});

describe("names in lists", () => {
  it("gives a label to every name of its list", () => {
    expect(brief("领导小组成员陆启衡、闵叙东、袁谨参加会议")).toEqual([
      ["陆启衡", "", "领导小组成员"],
      ["闵叙东", "", "领导小组成员"],
      ["袁谨", "", "领导小组成员"],
    ]);
  });
  it("shares a post printed once before several names", () => {
    expect(brief("省政协副主席陆启衡、艾山江·买提、洛桑次旺和袁  谨出席会议")).toEqual([
      ["陆启衡", "省政协副主席", null],
      ["艾山江·买提", "省政协副主席", null],
      ["洛桑次旺", "省政协副主席", null],
      ["袁谨", "省政协副主席", null],
    ]);
  });
  it("keeps each name's own posts apart", () => {
    expect(brief("省气象局局长晏九如、省水利厅厅长俞守江分别汇报")).toEqual([
      ["晏九如", "省气象局局长", null],
      ["俞守江", "省水利厅厅长", null],
    ]);
  });
  it("takes a list without posts that a person's verb closes", () => {
    expect(brief("陆启衡、闵叙东、袁谨参加。").map(([name]) => name)).toEqual(["陆启衡", "闵叙东", "袁谨"]);
  });
  it("reads markers behind a name as no part of it", () => {
    expect(brief("省领导陆启衡、闵叙东（女，苗族）、袁谨出席").map(([name]) => name)).toEqual([
      "陆启衡",
      "闵叙东",
      "袁谨",
    ]);
  });
});

describe("names by what follows", () => {
  it.each([
    ["会前，陆启衡副委员长主持会议", [["陆启衡", "副委员长", null]]],
    ["陆启衡指出，要抓好落实", [["陆启衡", "", null]]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
  it("knows a name again, and a surname with its title", () => {
    const names = namesIn("省长陆启衡主持会议。在听取发言后，陆启衡要求，抓好落实。陆省长最后强调");
    expect(names.map(({ name, rule }) => [name, rule])).toEqual([
      ["陆启衡", "people/post-before-name"],
      ["陆启衡", "people/named-again"],
      ["陆启衡", "people/surname-title"],
    ]);
  });
});

describe("a surname with a title", () => {
  it("is not resolved where nobody of that surname bears the title, or two do", () => {
    expect(namesIn("省长陆启衡主持会议。陆书记强调").map(({ rule }) => rule)).toEqual(["people/post-before-name"]);
    expect(namesIn("省长陆启衡、副省长陆远舟出席。陆省长强调").map(({ name }) => name)).toEqual(["陆启衡", "陆远舟"]);
  });
});

describe("ordinary words", () => {
  it.each([
    "会议强调，高度重视应急管理",
    "方案要求各地抓好落实",
    "文件指出，全国各地要行动起来",
    "成员单位参加会议",
    "国务委员出席会议",
    "省委常委会委员、各部门主要负责同志参加",
    "农业、林业、水利等部门参加",
    "安徽强调",
  ])("%s names nobody", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe("和 before a post", () => {
  it.each([
    ["市委书记程远舟和澄阳市长陆启衡发了言", ["市委书记", "澄阳市长"]],
    ["省发展和改革委员会主任陆启衡汇报", ["省发展和改革委员会主任"]],
    ["省工商和市场监督管理局局长陆启衡汇报", ["省工商和市场监督管理局局长"]],
  ])("%s", (text, expected) => {
    expect(namesIn(text).flatMap(({ offices }) => offices.map((office) => office.text))).toEqual(expected);
  });
});
