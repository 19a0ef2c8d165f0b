import { describe, expect, it } from "vitest";
import { readOrdinal } from "./ordinal.ts";

describe("readOrdinal", () => {
  it.each([
    ["省委第87次疫情防控调度会", 87],
    ["市森林防火指挥部第九十四次会议", 94],
    ["省十四届人大常委会第二次会议", 2],
    ["全市科技大会第三次全体会议", 3],
    ["省安委会2031年第二次全体会议", 2],
    ["省政协十三届五次会议", 5],
    ["省委十一届六中全会", 6],
    ["第八次全省对口帮扶工作会议", 8],
    ["省十四届人大常委会第二十四次会议联组会议", 24],
  ])("reads the number of the series: %s", (name, value) => expect(readOrdinal(name)?.value).toBe(value));

  it.each([
    "全省防汛视频会商会",
    "第三次全省土壤普查工作会议",
    "学习省委第七次全会精神专题会议",
    "省第十届运动会筹备会议",
    "省十四届人大一次会议霁州代表团全体会议",
  ])("takes no number that belongs to something else: %s", (name) => expect(readOrdinal(name)).toBeUndefined());

  it("says where the ordinal stands", () => {
    const name = "市委第12次专题会";
    expect(name.slice(...(readOrdinal(name)?.span ?? [0, 0]))).toBe("第12次");
  });
});
