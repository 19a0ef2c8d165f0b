import type { Block, Span } from "@readout/schema";
import { describe, expect, it } from "vitest";
import { Scanner } from "../../engine/scan.ts";
import { Trace } from "../../engine/trace.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { meetingLexicons, meetingRules, readMeetings } from "./read-meetings.ts";

const scanner = new Scanner(meetingLexicons, meetingRules);
const PEOPLE = ["程远舟", "陆启衡", "苏柏年", "骆青原", "田大川", "顾维桢", "袁谨"];

function pageOf(headline: string, body: string, published: string | null, trace?: Trace): Page {
  const text = `${headline}\n${body}`;
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line !== "") blocks.push({ role: at === 0 ? "headline" : "body", span: [at, at + line.length] });
    at += line.length + 1;
  }
  return { text, blocks, readable: blocks.map(({ span }) => span), published, scan: scanner.scan(text, trace), trace };
}

/** Every place of a name of the list; 、 joins those of one list. */
function namesIn(text: string): NamedPlace[] {
  const places = PEOPLE.flatMap((name) =>
    [...text.matchAll(new RegExp(name, "gu"))].map(
      ({ index }) => [name, [index, index + name.length] as Span] as const,
    ),
  ).sort((a, b) => a[1][0] - b[1][0]);
  let list = 0;
  return places.map(([name, span], i) => {
    const before = places[i - 1];
    if (!before || text.slice(before[1][1], span[0]) !== "、") list++;
    return { name, span, whole: span, offices: [], listedAs: null, list, rule: "test" };
  });
}

function read(headline: string, body: string, published: string | null = "2031-03-10") {
  const page = pageOf(headline, body, published);
  return readMeetings(page, namesIn(page.text));
}

const first = (headline: string, body: string, published?: string | null) =>
  read(headline, body, published).meetings[0];

describe("the name of a meeting", () => {
  it.each([
    [
      "程远舟主持召开省委第12次专题会",
      "3月9日，省委书记程远舟主持召开省委第12次专题会，研究防汛。",
      "省委第12次专题会",
    ],
    ["", "全省护林防火现场会3月8日至9日在霁州市召开。", "全省护林防火现场会"],
    ["", "9日上午，两江论坛和全省科技大会第二次全体会议在澄阳举行。", "两江论坛和全省科技大会第二次全体会议"],
    ["", "岚江省委常委会3月9日召开会议，听取汇报。", "岚江省委常委会会议"],
    ["", "省防指19日召开电视电话会议。", "省防指电视电话会议"],
    ["", "省政府9日召开第一次廉政工作会议。", "省政府第一次廉政工作会议"],
    ["", "岚江省委9日召开民营企业家座谈会。", "民营企业家座谈会"],
    ["陆启衡主持召开省防疫工作领导小组会议", "9日，省长陆启衡主持召开领导小组会议。", "省防疫工作领导小组会议"],
    ["", "省委中心组3月9日下午就粮食安全进行第三次集体学习。", "省委中心组第三次集体学习"],
    [
      "",
      "省委书记程远舟9日出席全省巡察工作会议暨第二轮巡察动员部署会并讲话。",
      "全省巡察工作会议暨第二轮巡察动员部署会",
    ],
    ["", "省长陆启衡9日出席在霁州召开的江湖治理协作机制第十次会议并讲话。", "江湖治理协作机制第十次会议"],
    ["程远舟在全省组织工作会议上强调 抓好落实", "程远舟强调，要抓好落实。", "全省组织工作会议"],
    ["程远舟对全省春耕工作会议作出批示", "程远舟批示指出，要抓好春耕。", "全省春耕工作会议"],
    [
      "",
      "深入学习治水思想，坚持节水优先、空间均衡交流会9日在霁州举行。",
      "深入学习治水思想，坚持节水优先、空间均衡交流会",
    ],
    ["省人大常委会第三次会议举行全体会议", "省人大常委会第三次会议9日举行全体会议。", "省人大常委会第三次会议全体会议"],
    ["省人大常委会第三次会议在霁州举行", "省人大常委会第三次会议9日举行全体会议。", "省人大常委会第三次会议"],
    ["", "学习贯彻省委全会精神宣讲团首场报告会9日在霁州举行。", "学习贯彻省委全会精神宣讲团首场报告会"],
    ["", "由省政府主办的全省招商推进会9日在霁州举行。", "全省招商推进会"],
  ])("%s %s", (headline, body, name) => expect(first(headline, body)?.name).toBe(name));

  it.each([
    ["", "程远舟9日到望川调研，察看春耕。"],
    ["", "多年来，程远舟主持召开16次领导小组会议。"],
    ["", "各地要召开现场会，推广经验。"],
    ["", "会议将于5月在霁州召开。"],
  ])("is not made up where none is held: %s%s", (headline, body) => expect(first(headline, body)).toBeUndefined());
});

describe("joint meetings", () => {
  it("keeps each series with its organ and its ordinal", () => {
    const meeting = first("", "9日，程远舟主持召开省委第87次防汛调度会暨省防汛工作领导小组会议。");
    expect(meeting?.ordinal).toBe(87);
    expect(meeting?.series).toMatchObject([
      { name: "省委防汛调度会", organ: "省委", ordinal: 87 },
      { name: "省防汛工作领导小组会议", organ: "省防汛工作领导小组", ordinal: null },
    ]);
  });
});

describe("the organ of a series", () => {
  it.each([
    ["市委全面深化改革委员会第十二次会议", "市委全面深化改革委员会"],
    ["省政府党组会议", "省政府党组"],
    ["部分省委书记座谈会", null],
    ["地方政府负责人座谈会", null],
  ])("of %s is %s", (name, organ) =>
    expect(first("", `程远舟9日主持召开${name}。`)?.series[0]?.organ ?? null).toBe(organ),
  );
});

describe("several meetings in one text", () => {
  const found = read(
    "程远舟主持召开省委常委会会议和省委农村工作领导小组会议",
    "3月9日上午，程远舟主持召开省委常委会会议，研究防汛。\n当天下午，程远舟主持召开省委农村工作领导小组第七次会议。陆启衡出席。",
  );
  it("gives each its own, and 当天 the day of the one before", () => {
    expect(found.meetings.map(({ name, date, ordinal, chair }) => [name, date, ordinal, chair])).toEqual([
      ["省委常委会会议", "2031-03-09", null, "程远舟"],
      ["省委农村工作领导小组第七次会议", "2031-03-09", 7, "程远舟"],
    ]);
    expect(found.evidence).toContainEqual(
      expect.objectContaining({ path: "/meetings/1/date", status: "inferred", from: "meetings/0/date" }),
    );
  });
  it("tells those that one sentence names apart", () => {
    const both = read("", "9日，程远舟主持召开省委常委会会议和省政府党组会议，研究防汛。");
    expect(
      read("", "9日，程远舟出席全省科技大会和两院大会第二次全体会议并讲话。").meetings.map(({ name }) => name),
    ).toEqual(["全省科技大会和两院大会第二次全体会议"]);
    expect(both.meetings.map(({ name, chair, date }) => [name, chair, date])).toEqual([
      ["省委常委会会议", "程远舟", "2031-03-09"],
      ["省政府党组会议", "程远舟", "2031-03-09"],
    ]);
  });
  it("leaves meetings that are only cited out, and lists them", () => {
    const one = read(
      "",
      "省委9日召开会议，传达全国林草工作会议精神。\n此前，程远舟主持召开全省防火专题会，研究准备工作。",
    );
    expect(one.meetings).toHaveLength(1);
    expect(one.cited.map(({ text }) => text)).toEqual(["全国林草工作会议", "全省防火专题会"]);
  });
});

describe("meetings that are only cited", () => {
  it.each([
    ["落实党的三十届五中全会和省委七届二次全会精神。", ["党的三十届五中全会", "省委七届二次全会"]],
    ["按照全国林草工作会议部署，审议全国林草工作会议议程。", ["全国林草工作会议"]],
    ["在全省护林防火动员部署会上的讲话。", ["全省护林防火动员部署会"]],
    ["把会议精神传达到位，开好座谈会。", []],
    ["全国人民代表大会审议。", []],
  ])("%s", (body, cited) => expect(read("", `程远舟强调，${body}`).cited.map(({ text }) => text)).toEqual(cited));
});

describe("where a meeting is told of", () => {
  it("is the paragraph that the headline names, not the first that tells of any", () => {
    const body =
      "事故发生后，程远舟作出指示，8日主持召开省委常委会会议研究。\n全省安全生产会议9日在霁州召开，苏柏年主持会议。";
    expect(first("全省安全生产会议在霁州召开 程远舟作出指示", body)).toMatchObject({
      name: "全省安全生产会议",
      date: "2031-03-09",
      chair: "苏柏年",
    });
  });
  it("is the lead, where only a later sentence says who chairs a talk", () => {
    const body = "程远舟9日在霁州同基层代表座谈。\n他表示，要听取意见。\n袁谨主持座谈会。";
    expect(first("程远舟同基层代表座谈", body)).toMatchObject({ name: "座谈会", date: "2031-03-09", chair: "袁谨" });
  });
  it("is no line about the copy", () => {
    expect(first("", "原标题：全省会议召开\n全省春耕会议9日在霁州召开。")?.name).toBe("全省春耕会议");
  });
  it("takes the opening of a course for a sitting of its own", () => {
    const body = "全省干部研讨班9日在霁州开班，程远舟出席开班式并讲话。袁谨主持开班式。";
    expect(read("", body).meetings.map(({ name, chair }) => [name, chair])).toEqual([["全省干部研讨班", "袁谨"]]);
  });
});

describe("the date of a meeting", () => {
  it.each([
    ["全省会议9日在霁州召开。", "2031-03-10", "2031-03-09"],
    ["全省会议27日在霁州召开。", "2031-03-01", "2031-02-27"],
    ["全省会议3月8日至9日在霁州召开。", "2031-03-10", "2031-03-08/2031-03-09"],
    ["全省会议3日、5日、9日在霁州连续召开。", "2031-03-10", "{2031-03-03,2031-03-05,2031-03-09}"],
    ["全省会议今天（3月9日）在霁州召开。", "2031-03-09", "2031-03-09"],
    ["全省会议3月9日在霁州召开。", null, "XXXX-03-09"],
    ["全省会议日前在霁州召开。", "2031-03-10", null],
    ["陆启衡9日到望川县调研。随后，他主持召开防汛座谈会。", "2031-03-10", "2031-03-09"],
    ["陆启衡9日到望川县调研。日前，他主持召开防汛座谈会。", "2031-03-10", null],
  ])("%s published %s: %s", (body, published, date) => expect(first("", body, published)?.date).toBe(date));

  it("says that the month comes from the publication date", () => {
    expect(read("", "全省会议9日在霁州召开。").evidence).toContainEqual(
      expect.objectContaining({ path: "/meetings/0/date", status: "inferred", from: "source.published" }),
    );
  });

  it("gives a range for sorting, but none where the year is unknown", () => {
    expect(first("", "全省会议8日至9日在霁州召开。")?.range).toEqual({ from: "2031-03-08", to: "2031-03-09" });
    expect(first("", "全省会议3月9日在霁州召开。", null)?.range).toBeNull();
  });
});

describe("who chairs", () => {
  it.each([
    ["全省会议9日召开。陆启衡出席会议并讲话，苏柏年主持会议。", ["苏柏年"]],
    ["全省会议9日召开。会议由骆青原主持。", ["骆青原"]],
    ["全省会议9日召开。苏柏年传达了精神并主持会议。", ["苏柏年"]],
    ["程远舟9日与顾维桢共同主持江湖治理委员会第七次会议。", ["程远舟", "顾维桢"]],
    ["省委9日召开会议。程远舟主持并讲话。", ["程远舟"]],
    ["陆启衡9日到望川县调研。随后，他主持召开防汛座谈会。", ["陆启衡"]],
    ["全省会议9日召开。陆启衡出席。", []],
    ["全省会议9日召开。此前，程远舟主持召开全省防火专题会。", []],
    ["全省会议9日召开。袁谨主持日常工作。", []],
  ])("%s", (body, chairs) => expect(first("", body)?.chairs).toEqual(chairs));
});

describe("mode and venues", () => {
  it.each([
    ["全省安全生产电视电话会议9日在霁州召开。", "video"],
    ["省委9日召开会议。会议以视频形式召开，各市设分会场。", "video"],
    ["全省会议9日在霁州召开。陆启衡与望川等市视频连线。", "video"],
    ["全省会议9日在霁州召开。会议要求，要拓展视频连线等方式。", "in-person"],
    ["程远舟9日到望川县考察，并主持召开座谈会。", "in-person"],
    ["程远舟9日到高铁站督导检查，并主持召开现场办公会。", "in-person"],
    ["9日，在局三楼会议室，程远舟主持召开局党组会议。", "in-person"],
    ["全省防汛电视会议9日召开。", "video"],
    ["程远舟9日主持召开民营企业家座谈会。", null],
    ["省委9日召开会议，传达全国安全生产电视电话会议部署。", null],
    ["省委9日召开会议。会议采取视频会议形式。", "video"],
  ])("%s", (body, mode) => expect(first("", body)?.mode ?? null).toBe(mode));

  it("quotes the places that are printed", () => {
    const venues = first("", "9日，程远舟在市应急中心主持召开市委专题会。袁谨在望川分会场参加。")?.venues;
    expect(venues?.map(({ text }) => text)).toEqual(["市应急中心", "望川分会场"]);
  });

  it("takes a place from the headline where the body prints none", () => {
    expect(first("全省宣讲动员会在霁州召开", "陆启衡出席会议并讲话。")).toMatchObject({
      mode: "in-person",
      date: null,
    });
  });
});

describe("the agenda", () => {
  it("cuts the lead at its verbs, and keeps a purpose with its item", () => {
    const agenda = first("", "省政府9日召开常务会议，部署春耕，保障用水；听取防火汇报；要求抓好落实。")?.agenda;
    expect(agenda?.map(({ text }) => text)).toEqual(["部署春耕，保障用水", "听取防火汇报", "要求抓好落实"]);
  });
  it("ends where a person acts", () => {
    const agenda = first("", "程远舟9日主持召开省委专题会，研究防汛，陆启衡就防火作出安排。")?.agenda;
    expect(agenda?.map(({ text }) => text)).toEqual(["研究防汛"]);
  });
  it("ends where somebody speaks", () => {
    const agenda = first("", "程远舟9日主持召开省委专题会，研究防汛，强调要抓好落实。")?.agenda;
    expect(agenda?.map(({ text }) => text)).toEqual(["研究防汛"]);
  });
});

describe("the meeting's own division", () => {
  it("comes from the place in its name before any other", () => {
    const text = "江西省委常委会9日召开会议，研究对口支援新疆、西藏工作。会议指出，新疆、西藏形势向好。";
    expect(first("", text)?.division?.code).toBe("360000");
  });
  it("is inferred from the places named where the name has none, and said so", () => {
    const { meetings, evidence } = read("", "省委9日召开会议，研究南昌、九江防汛。会议要求，做好入赣人员服务。");
    expect(meetings[0]?.division?.code).toBe("360000");
    expect(evidence).toContainEqual(expect.objectContaining({ path: "/meetings/0/division", status: "inferred" }));
  });
  it("is null for the centre, and where nothing printed decides", () => {
    expect(first("", "国务院9日召开常务会议，研究江西防汛。")?.division).toBeNull();
    expect(first("", "省委9日召开会议，研究防汛。")?.division).toBeNull();
  });
});

describe("the level of the meeting's own division", () => {
  it.each([
    ["程远舟9日主持召开江西省南昌市新建区委常委会会议。", "360112"],
    ["南昌市防汛指挥部9日召开会议，连线九江市。", "360100"],
    ["广西壮族自治区党委常委会9日召开会议，研究南宁、桂林春耕。", "450000"],
    ["上海市委常委会9日召开会议。", "310000"],
  ])("%s %s", (body, code) => expect(first("", body)?.division?.code).toBe(code));
});

describe("what a trace shows", () => {
  it("names the rule that found the meeting, and why a verb was passed over", () => {
    const trace = new Trace();
    const page = pageOf("", "全省会议9日在霁州召开。会议决定，将于5月召开现场会。", "2031-03-10", trace);
    readMeetings(page, []);
    expect(trace.entries).toContainEqual(expect.objectContaining({ rule: "meeting/held", outcome: "fired" }));
    expect(trace.entries).toContainEqual(expect.objectContaining({ rule: "meeting/verb", outcome: "refused" }));
  });
});
