import { describe, expect, it } from "vitest";
import { fuller, isSameMeeting, type MeetingName } from "./choose-name.ts";
import { isBare, isSitting, needsOrgan } from "./name-form.ts";

const named = (name: string): MeetingName => ({ name, span: [0, name.length], pieces: [[0, name.length]], rule: "t" });

describe("fuller", () => {
  it.each([
    ["领导小组会议", "省森林防火领导小组会议", "省森林防火领导小组会议"],
    ["座谈会", "民营企业家座谈会", "民营企业家座谈会"],
    ["中共岚江省政协党组会议", "岚江省政协党组会议", "中共岚江省政协党组会议"],
    ["全省护林工作会议第十次会议", "全省护林工作会议", "全省护林工作会议第十次会议"],
    ["省人大常委会第三次会议第一次全体会议", "省人大常委会第三次会议", "省人大常委会第三次会议"],
    ["防汛会商会", "省委读书班座谈会", "防汛会商会"],
  ])("of %s and %s takes %s", (body, headline, name) => expect(fuller(named(body), named(headline)).name).toBe(name));
});

describe("isSameMeeting", () => {
  it("knows a short form by its characters in order, or by most of its pairs", () => {
    expect(isSameMeeting("省能源委会议", "省能源委员会会议")).toBe(true);
    expect(isSameMeeting("省政协主席会议", "政协岚江省第十届委员会第三次主席会议")).toBe(true);
    expect(isSameMeeting("全省安全生产会议", "省委农村工作领导小组会议")).toBe(false);
  });
});

describe("forms of names", () => {
  it.each(["会议", "座谈会", "第二次全体会议", "专题会议", "电视电话会议", "第三次集体学习"])("%s is bare", (name) => {
    expect(isBare(name)).toBe(true);
    expect(needsOrgan(name)).toBe(true);
  });
  it.each(["党外人士座谈会", "全省防汛视频会商会", "煤炭保供专题座谈会"])("%s says of what", (name) =>
    expect(isBare(name)).toBe(false),
  );
  it("an ordinal in front needs the body, unless a rank follows it", () => {
    expect(needsOrgan("第一次廉政工作会议")).toBe(true);
    expect(needsOrgan("第八次全省对口帮扶工作会议")).toBe(false);
  });
  it("knows a sitting", () => {
    expect(isSitting("第三次全体会议")).toBe(true);
    expect(isSitting("联组会议")).toBe(true);
    expect(isSitting("省委全体会议")).toBe(false);
  });
});
