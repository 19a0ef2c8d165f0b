import type { Block } from "@readout/schema";
import { describe, expect, it } from "vitest";
import { Scanner } from "../../engine/scan.ts";
import type { MeetingsRead } from "../meeting/meetings-read.ts";
import type { Page } from "../page.ts";
import type { StatementRead } from "../statement/statement-read.ts";
import { nameLexicons, readNames } from "./read-names.ts";
import { peopleLexicons, readPeople } from "./read-people.ts";

const scanner = new Scanner([...nameLexicons, ...peopleLexicons], []);
const NO_MEETINGS: MeetingsRead = { meetings: [], cited: [], evidence: [], issues: [] };

function read(text: string, statements: readonly StatementRead[] = [], headline = 0) {
  const blocks: Block[] = [{ role: "body", span: [headline, text.length] }];
  if (headline > 0) blocks.unshift({ role: "headline", span: [0, headline] });
  const page: Page = {
    text,
    blocks,
    readable: [[0, text.length]],
    published: null,
    scan: scanner.scan(text),
    trace: undefined,
  };
  return readPeople(page, readNames(page), NO_MEETINGS, statements);
}
const brief = (text: string) => read(text).people.map(({ name, roles }) => `${name} ${roles.join("+")}`);
const said = (text: string, frame: string, speaker: string, kind: StatementRead["kind"] = "speech"): StatementRead => {
  const start = text.indexOf(frame);
  return {
    meeting: null,
    speaker,
    act: frame.slice(-3, -1),
    kind,
    span: [start, text.length],
    frame: [start, start + frame.length],
    rule: "test",
    force: "free",
    topic: null,
    vow: false,
  } as unknown as StatementRead;
};

describe("roles", () => {
  it.each([
    ["省长陆启衡主持会议并讲话。", ["陆启衡 chair+speaker"]],
    ["省长陆启衡出席会议并讲话，副省长闵叙东主持。", ["陆启衡 attendee+speaker", "闵叙东 chair"]],
    ["省委副书记、省长陆启衡作具体要求，省督导组组长袁谨提出指导意见。", ["陆启衡 speaker", "袁谨 speaker"]],
    ["党委书记陆启衡主持学习会议并部署支部工作。", ["陆启衡 chair+speaker"]],
    ["副总经理（主持工作）闵叙东分析安全形势，部署秋季巡线工作。", ["闵叙东 speaker"]],
    ["岚江大学教授袁谨就这个问题进行讲解，提出了工作建议。", ["袁谨 briefer+speaker"]],
    ["岚江大学教授袁谨就这个问题作了讲解，并谈了意见和建议。", ["袁谨 briefer+speaker"]],
    [
      "12位委员作大会发言。陆启衡委员建议，加强护林。闵秋常委代表农业委员会发言提出，修好水渠。洛木次旺委员认为，应当造林。",
      ["陆启衡 briefer", "闵秋 briefer", "洛木次旺 briefer"],
    ],
    ["副省长闵叙东部署秋季造林工作。", ["闵叙东 speaker"]],
    ["会议由副省长闵叙东主持。", ["闵叙东 chair"]],
    ["省气象局局长晏九如、省水利厅厅长俞守江分别汇报雨情和水情。", ["晏九如 briefer", "俞守江 briefer"]],
    ["会议听取了省水利厅厅长俞守江关于水库调度情况的汇报。", ["俞守江 briefer"]],
    ["近日，省长陆启衡对防汛工作作出批示。", ["陆启衡 instructor"]],
    ["出席会议的党外人士还有俞守江、晏九如等。", ["俞守江 attendee", "晏九如 attendee"]],
    ["省长陆启衡主持召开省政府常务会议，听取防汛情况汇报，要求抓好落实。", ["陆启衡 chair"]],
    ["在听取大家发言后，陆启衡发表讲话。", ["陆启衡 speaker"]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("takes nobody who chairs for an attendee by the headline's 出席 alone", () => {
    const roles = (headline: string, body: string) =>
      read(`${headline}\n${body}`, [], headline.length + 1).people.map(({ roles }) => roles.join("+"));
    expect(roles("陆启衡出席造林会议", "省长陆启衡主持召开造林会议。")).toEqual(["chair"]);
    expect(roles("陆启衡出席造林会议", "省长陆启衡出席造林会议并主持。")).toEqual(["attendee+chair"]);
    expect(roles("陆启衡出席造林会议", "省长陆启衡讲话。")).toEqual(["attendee+speaker"]);
  });

  it("takes the group that announces a list as its label", () => {
    expect(read("出席会议的党外人士还有俞守江、晏九如等。").people.map(({ listedAs }) => listedAs)).toEqual([
      "党外人士",
      "党外人士",
    ]);
  });

  it("gives names without a verb of their own what the names behind them do", () => {
    expect(brief("省长陆启衡，副省长闵叙东，省水利厅厅长俞守江出席会议。")).toEqual([
      "陆启衡 attendee",
      "闵叙东 attendee",
      "俞守江 attendee",
    ]);
  });

  it("looks past groups without names for the verb", () => {
    expect(brief("省检察长陆启衡，副省长闵叙东，省直部门主要负责同志列席会议。")).toEqual([
      "陆启衡 attendee",
      "闵叙东 attendee",
    ]);
  });
});

describe("who takes no part", () => {
  it.each([
    ["会议要求，认真贯彻程远舟书记重要讲话精神。", "owner of an instruction"],
    ["会议传达学习了省委书记程远舟在全省大会上的讲话精神。", "owner of an instruction"],
    ["（记者 程远舟）", "reporter"],
    ["会议决定任命程远舟为岚江省副省长。", "appointed"],
    ["纪念程远舟同志诞辰100周年座谈会举行。", "commemorated"],
  ])("%s", (text, as) => {
    const { people, mentioned } = read(text);
    expect(people).toEqual([]);
    expect(mentioned.map((one) => [one.name, one.as])).toEqual([["程远舟", as]]);
  });

  it("keeps a leader whose words are relayed apart from those who take part", () => {
    const text = "省长陆启衡出席会议并讲话。程远舟书记强调，要抓好落实。";
    const { people, mentioned } = read(text);
    expect(people.map(({ name }) => name)).toEqual(["陆启衡"]);
    expect(mentioned.map(({ name }) => name)).toEqual(["程远舟"]);
  });

  it("takes names inside what is said as cited only", () => {
    const text = "省长陆启衡强调，要落实好俞守江提出的方案。";
    expect(read(text, [said(text, "省长陆启衡强调，", "陆启衡")]).people.map(({ name }) => name)).toEqual(["陆启衡"]);
  });

  it("goes back to the account where a sentence begins with somebody who attends", () => {
    const text = "省长陆启衡强调，要抓好落实。副省长闵叙东参加会议。";
    const { people } = read(text, [said(text, "省长陆启衡强调，", "陆启衡")]);
    expect(people.map(({ name, roles }) => [name, roles])).toEqual([
      ["陆启衡", ["speaker"]],
      ["闵叙东", ["attendee"]],
    ]);
  });
});

describe("one person", () => {
  it("is recorded once, with all posts, roles and places", () => {
    const text = "省长陆启衡主持会议。省委副书记、省长陆启衡讲话。会后，陆省长要求，抓好落实。";
    const { people, evidence } = read(text);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: "陆启衡", offices: ["省长", "省委副书记"], roles: ["chair", "speaker"] });
    expect(people[0]?.spans.map(([from, to]) => text.slice(from, to))).toEqual(["陆启衡", "陆启衡", "陆"]);
    expect(evidence).toEqual([
      { path: "/people/0/spans/2", spans: [[27, 28]], rule: "people/surname-title", status: "inferred" },
    ]);
  });

  it("is what 他 in a frame stands for", () => {
    const text = "省长陆启衡主持会议。他强调，要抓好落实。";
    const { people, evidence } = read(text, [said(text, "他强调，", "陆启衡")]);
    expect(people[0]?.roles).toEqual(["chair", "speaker"]);
    expect(evidence.map(({ rule }) => rule)).toEqual(["people/pronoun"]);
  });

  it("is told apart from a homonym by a post that one person does not hold twice", () => {
    const { people, issues } = read("澄阳市市长陆启衡汇报有关情况。望川市市长陆启衡参加会议。");
    expect(people.map(({ offices }) => offices)).toEqual([["澄阳市市长"], ["望川市市长"]]);
    expect(issues.map(({ code }) => code)).toEqual(["people/homonym"]);
  });

  it("does not keep the short form of a post beside the long one", () => {
    const text = "全省大会由省人大常委会主任陆启衡主持。陆启衡主任出席会议。";
    expect(read(text).people.map(({ offices }) => offices)).toEqual([["省人大常委会主任"]]);
  });
});

describe("attendance", () => {
  it("names groups without names, and their venue", () => {
    const { attendance } = read("省防指成员单位有关负责人在省主会场出席会议。");
    expect(attendance.open).toBe(true);
    expect(attendance.collectives.map(({ text, venue }) => [text, venue])).toEqual([
      ["省防指成员单位有关负责人", "省主会场"],
    ]);
  });

  it("gives the branch venue to those who attend there", () => {
    expect(read("副省长闵叙东在澄阳分会场参加会议。").people[0]?.venue).toBe("澄阳分会场");
  });

  it("is open where 等 closes the list", () => {
    expect(read("省领导陆启衡、闵叙东等出席会议。").attendance.open).toBe(true);
    expect(read("省领导陆启衡、闵叙东出席会议。").attendance.open).toBe(false);
  });
});

describe("somebody who acts without a role", () => {
  it("takes part all the same", () => {
    expect(brief("副场长陆启衡分析安全形势，场长闵叙东提出要求。")).toEqual(["陆启衡 ", "闵叙东 speaker"]);
  });
});
