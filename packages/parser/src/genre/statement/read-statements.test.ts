import { describe, expect, it } from "vitest";
import { readSpoken } from "../../testing/read-genre.ts";

/** `speaker/act/kind` of each statement. */
const spoken = (text: string) =>
  readSpoken(text).statements.map(({ speaker, act, kind }) => `${speaker}/${act}/${kind}`);

describe("frames", () => {
  it.each([
    ["会议指出，今年汛期形势复杂。要加强巡查。", ["会议/指出/meeting"]],
    ["全会强调，要坚持系统观念。", ["全会/强调/meeting"]],
    ["陆启衡强调，要抓实巡查。", ["陆启衡/强调/speech"]],
    ["省委书记程远舟在主持会议时强调，要抓实巡查。", ["程远舟/强调/speech"]],
    ["省长陆启衡出席会议并讲话。他指出，各地要加强值守。", ["陆启衡/指出/speech"]],
    ["省长陆启衡主持会议并讲话，强调要压实责任。", ["陆启衡/强调/speech"]],
    ["省长陆启衡对防汛工作作出批示。批示指出，各地要加强值守。", ["陆启衡/指出/instruction"]],
    ["在听取汇报后，陆启衡说，今年来水偏多。", ["陆启衡/说/speech"]],
    ["会议要求各地抓紧排查隐患。", ["会议/要求/meeting"]],
    ["会议听取汇报，指出巡查还有死角。", ["会议/指出/meeting"]],
    ["会议听取了巡查情况汇报。强调防指成员在抓好巡查的同时，要备足物资。", ["会议/强调/meeting"]],
    ["省长陆启衡听取汇报，提出三点要求：一是加强巡查；二是备足物资。", ["陆启衡/提出/speech"]],
    ["经会议讨论，明确下一步的工作：一是加强巡查；二是备足物资。", ["会议/明确/meeting"]],
    ["会议听取汇报；陶然委员建议，加强水文教育。", ["陶然/建议/speech"]],
  ])("%s", (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it.each([
    ["省长陆启衡作具体要求，会议以视频形式召开。"],
    ["总的来说，今年来水偏多。"],
    ["强调的都是巡查，今年来水偏多。"],
    ["按照省防指要求，各地开展了巡查。"],
    ["会议对贯彻落实工作提出要求。"],
    ["会议以全国防汛工作会议精神为指导，贯彻落实省委要求，部署加强巡查和备足物资等工作。"],
    ["省长陆启衡主持召开会议，部署加强防汛工作，确定支持受灾农户的措施。"],
  ])("none in %s", (text) => {
    expect(spoken(text)).toEqual([]);
  });

  it("ends a statement where the text tells of the meeting again", () => {
    const { text, statements } = readSpoken("会议强调，要加强巡查。要备足物资。\n会议还研究了其他事项。");
    expect(statements.map(({ span }) => text.slice(...span))).toEqual(["会议强调，要加强巡查。要备足物资。"]);
  });

  it("leaves what many say as a vow", () => {
    const { statements, directives } = readSpoken("干部群众表示，要齐心协力，早日重建家园。");
    expect(statements.map(({ vow }) => vow)).toEqual([true]);
    expect(directives.directives).toEqual([]);
  });

  it("leaves an opinion that no mark parts from who holds it", () => {
    const { directives } = readSpoken(
      "省长陆启衡强调，要加强巡查。\n各市交流了情况，大家认为前一阶段进展顺利，同时要重视差距。",
    );
    expect(directives.directives.map(({ clauses }) => clauses.map(({ text }) => text))).toEqual([["加强巡查"]]);
  });

  it.each([
    ["会前，陆启衡前往水文站了解雨情；走进班组看望职工，了解值守情况。"],
    ["副省长程远舟部署水毁修复工作，秘书长陶然对落实任务提出要求。"],
    ["会前，陆启衡要求水利厅组成调查组，制作了汛情警示片。"],
  ])("orders nothing where it tells: %s", (told) => {
    const { directives } = readSpoken(`省长陆启衡强调，要加强巡查。\n${told}`);
    expect(directives.directives).toHaveLength(1);
  });

  it("goes on with who relays another's words", () => {
    const { statements, directives } = readSpoken(
      "省长陆启衡强调，程远舟主席多次作出批示，要求加强巡查。各地要抓好落实。",
    );
    expect(statements.map(({ speaker, relayed }) => [speaker, relayed])).toEqual([
      ["陆启衡", false],
      ["程远舟", true],
      ["陆启衡", false],
    ]);
    expect(directives.directives.map(({ speaker, addressee }) => [speaker, addressee?.text])).toEqual([
      ["程远舟", undefined],
      ["陆启衡", "各地"],
    ]);
  });

  it("ends words cited in passing with their paragraph", () => {
    const { directives } = readSpoken("程远舟主席指出，要护好母亲河。\n让河流更清澈，必须久久为功。");
    expect(directives.directives.map(({ speaker }) => speaker)).toEqual(["程远舟"]);
  });

  it("takes what members propose as said to somebody", () => {
    const { directives } = readSpoken("委员们建议，要完善灌溉设施。");
    expect(directives.directives.map(({ speaker }) => speaker)).toEqual(["委员们"]);
  });

  it("gives an order after what the meeting heard to the meeting", () => {
    const { directives } = readSpoken("会议听取了防汛工作汇报。各地要加强值守。");
    expect(directives.directives.map(({ speaker }) => speaker)).toEqual(["会议"]);
  });

  it("reads on over a line broken inside a sentence", () => {
    const { directives } = readSpoken("会议强调，各地要加强巡查，\n备足物资；\n严格值守。");
    expect(directives.directives.map(({ clauses }) => clauses.map(({ text }) => text))).toEqual([
      ["加强巡查", "备足物资"],
      ["严格值守"],
    ]);
  });

  it("ends with the agenda where an order stands in the lead", () => {
    const { text, directives } = readSpoken("省长陆启衡主持召开会议，要求落实助企政策；部署春灌工作；决定修订办法。");
    expect(directives.directives.map(({ span }) => text.slice(...span))).toEqual(["落实助企政策"]);
  });
});
