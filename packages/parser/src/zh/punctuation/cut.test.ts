import { describe, expect, it } from "vitest";
import { cutAt, cutSentences, isComma, isSemicolon, withoutStop } from "./cut.ts";
import { cutSegments } from "./segments.ts";

const whole = (text: string): [number, number] => [0, text.length];

describe("sentences", () => {
  it.each([
    ["要加强巡查。要备足物资！", ["要加强巡查。", "要备足物资！"]],
    ["他说：“水位在涨。要转移群众。”随后开会。", ["他说：“水位在涨。要转移群众。”", "随后开会。"]],
    ["提出“先避险。后抢险”的要求。", ["提出“先避险。后抢险”的要求。"]],
    ["真的吗？！是的。", ["真的吗？！", "是的。"]],
    ["水位3.5米。", ["水位3.5米。"]],
    ["  没有句号", ["没有句号"]],
    ["一个（没有关上的括号。下一句。", ["一个（没有关上的括号。", "下一句。"]],
  ])("%s", (text, expected) => {
    expect(cutSentences(text, whole(text)).map((span) => text.slice(...span))).toEqual(expected);
  });

  it("loses its closing marks where asked", () => {
    expect(withoutStop("真的吗？！", [0, 5])).toEqual([0, 3]);
  });
});

describe("parts", () => {
  it.each([
    ["加强巡查，备足物资", ["加强巡查", "备足物资"]],
    ["落实“定人，定岗”制度，加强巡查", ["落实“定人，定岗”制度", "加强巡查"]],
    ["拨付1,000万元,抓紧使用", ["拨付1,000万元", "抓紧使用"]],
    ["《办法（试行，草案）》，印发执行", ["《办法（试行，草案）》", "印发执行"]],
    ["，，加强巡查，", ["加强巡查"]],
  ])("%s", (text, expected) => {
    expect(cutAt(text, whole(text), isComma).map((span) => text.slice(...span))).toEqual(expected);
  });

  it("are cut at either semicolon", () => {
    const text = "一是巡查；二是值守;三是避险";
    expect(cutAt(text, whole(text), isSemicolon).map((span) => text.slice(...span))).toEqual([
      "一是巡查",
      "二是值守",
      "三是避险",
    ]);
  });
});

describe("segments", () => {
  it("carry the mark that closes them", () => {
    const text = "会议强调：8:30前，加强巡查；“水，电”照供";
    expect(cutSegments(text, whole(text)).map(({ span, mark }) => [text.slice(...span), mark])).toEqual([
      ["会议强调", "colon"],
      ["8:30前", "comma"],
      ["加强巡查", "semicolon"],
      ["“水，电”照供", "end"],
    ]);
  });
});
