import { describe, expect, it } from "vitest";
import { readSpoken } from "../../testing/read-genre.ts";

/** `[modal @addressee #topic] clause|clause` of each group said by the meeting. */
function groups(said: string): string[] {
  return readSpoken(`会议强调，${said}`).directives.directives.map(({ modal, addressee, topic, clauses }) => {
    const to = addressee ? ` @${addressee.text}${addressee.basis === "inherited" ? "*" : ""}` : "";
    const on = topic ? ` #${topic.text}` : "";
    return `[${modal ?? "-"}${to}${on}] ${clauses.map(({ text }) => text).join("|")}`;
  });
}

describe("heads", () => {
  it.each([
    ["要加强巡查，备足物资。", ["[要] 加强巡查|备足物资"]],
    ["要紧盯重点堤段。", ["[要] 紧盯重点堤段"]],
    ["要求真务实抓巡查。", ["[要] 求真务实抓巡查"]],
    ["必须压实责任，不得瞒报。", ["[必须] 压实责任|不得瞒报"]],
    ["不得瞒报漏报险情。", ["[不得] 不得瞒报漏报险情"]],
    ["务必要守住堤防。", ["[务必要] 守住堤防"]],
    ["一要加强巡查。二要备足物资。", ["[一要] 加强巡查", "[二要] 备足物资"]],
    ["二是加强巡查，备足物资。", ["[二是] 加强巡查|备足物资"]],
    ["越到汛期越要绷紧这根弦。", ["[要 #越到汛期] 绷紧这根弦"]],
    ["同时，要关心受灾群众。", ["[要] 关心受灾群众"]],
    ["要抓好两件事：加强巡查，备足物资。", ["[要] 抓好两件事：加强巡查|备足物资"]],
  ])("%s", (said, expected) => {
    expect(groups(said)).toEqual(expected);
  });

  it.each([
    ["需要多方共同努力。"],
    ["防汛是当前最重要的任务。"],
    ["前进的道路不可能一帆风顺。"],
    ["水库供应正常，应急物资充足。"],
    ["如果各地不能及时预警，就会造成损失。"],
    ["一是雨情来得早。"],
    ["省长就各地要加强巡查作出重要指示。"],
    ["可以采取错峰等措施。"],
    ["治水之道，要在得人。"],
    ["收成好坏，很大程度上要看雨水。"],
  ])("none in %s", (said) => {
    expect(groups(said)).toEqual([]);
  });
});

describe("who must act, and about what", () => {
  it.each([
    ["各地各部门要加强巡查。", ["[要 @各地各部门] 加强巡查"]],
    ["处于主汛期的市县要加密会商。", ["[要 @处于主汛期的市县] 加密会商"]],
    ["风险较高的地区，要提前转移群众。", ["[要 @风险较高的地区] 提前转移群众"]],
    ["各级党委和政府也要关心受灾群众。", ["[要 @各级党委和政府] 关心受灾群众"]],
    ["防汛这根弦必须时刻绷紧。", ["[必须 #防汛这根弦] 时刻绷紧"]],
    ["对隐瞒险情的，要严肃处理。", ["[要 #对隐瞒险情的] 严肃处理"]],
    ["汛期期间要加强值守。", ["[要 #汛期期间] 加强值守"]],
    ["做好防汛工作，要坚持预防为主。", ["[要 #做好防汛工作] 坚持预防为主"]],
    ["各地要加强巡查，有关部门要搞好服务，做好衔接。", ["[要 @各地] 加强巡查", "[要 @有关部门] 搞好服务|做好衔接"]],
    [
      "水利部门要加强巡查；抓紧除险加固；各地要备足物资。",
      ["[要 @水利部门] 加强巡查", "[- @水利部门*] 抓紧除险加固", "[要 @各地] 备足物资"],
    ],
    ["一是护林员要加强巡山；二是检修机具。", ["[一是要 @护林员] 加强巡山", "[二是] 检修机具"]],
    ["各地一要加强巡山；二要检修机具。", ["[要 @各地] 加强巡山", "[二要 @各地*] 检修机具"]],
    ["按照省委部署，做好防汛工作，必须坚持预防为主。", ["[必须 #按照省委部署，做好防汛工作] 坚持预防为主"]],
    ["要加强巡查，对老旧堤段要提前加固。", ["[要] 加强巡查|对老旧堤段要提前加固"]],
  ])("%s", (said, expected) => {
    expect(groups(said)).toEqual(expected);
  });

  it.each([
    ["会议要求各地抓紧排查隐患，落实责任。", "各地"],
    ["会议希望广大企业家坚定发展信心。", "广大企业家"],
    ["会议要求，省防汛抗旱指挥部完善举措。", "省防汛抗旱指挥部"],
  ])("the object of a verb of asking: %s", (text, expected) => {
    expect(readSpoken(text).directives.directives.map(({ addressee }) => addressee?.text)).toEqual([expected]);
  });

  it("takes a phrase before the frame as the topic", () => {
    const [directive] = readSpoken("针对近期强降雨，会议要求各地加强巡查。").directives.directives;
    expect([directive?.topic?.text, directive?.addressee?.text]).toEqual(["针对近期强降雨", "各地"]);
  });
});

describe("imperatives without a head", () => {
  it.each([
    ["加强巡查，消除隐患。", ["[-] 加强巡查|消除隐患"]],
    ["公开透明发布信息，不得隐瞒。", ["[-] 公开透明发布信息|不得隐瞒"]],
    ["对受灾农户减免租金。", ["[-] 对受灾农户减免租金"]],
    ["年底前将办理时限压缩一半。", ["[-] 年底前将办理时限压缩一半"]],
    ["在做好防汛同时统筹推进春灌。", ["[-] 在做好防汛同时统筹推进春灌"]],
    ["按照省委部署，加快水毁工程修复。", ["[-] 按照省委部署|加快水毁工程修复"]],
    ["鼓励农户参加保险。", ["[-] 鼓励农户参加保险"]],
  ])("%s", (said, expected) => {
    expect(groups(said)).toEqual(expected);
  });

  it.each([
    ["加强堤防建设，是保障群众安全的重要举措。"],
    ["做好春灌工作，事关全年粮食生产。"],
    ["去年以来，各地认真落实部署，取得明显成效。"],
    ["发展水平不断提升，群众生活明显改善。"],
    ["在各方面共同努力下，重建工作取得重要进展。"],
    ["低洼地区提前转移群众。"],
    ["将进一步完善预案。"],
    ["实施这一政策，才能稳住基本盘。"],
    ["实施这项办法，可在上年基础上多减水费。"],
    ["建成节水型社会，最明显的短板在灌区。"],
  ])("none in %s", (said) => {
    expect(groups(said)).toEqual([]);
  });
});

describe("what surrounds a group", () => {
  it("leaves an assessment before the head outside", () => {
    const { directives } = readSpoken("会议指出，当前汛情严峻复杂，各地要加强巡查，这既可减少损失，也可稳定人心。");
    expect(directives.directives.map(({ clauses }) => clauses.map(({ text }) => text))).toEqual([["加强巡查"]]);
    expect(directives.assessments.map(({ text }) => text)).toEqual([
      "当前汛情严峻复杂",
      "这既可减少损失，也可稳定人心",
    ]);
  });

  it("counts a group from the first of topic, addressee and head", () => {
    const { text, directives } = readSpoken("会议强调，当前，各地要加强巡查。");
    expect(directives.directives.map(({ span }) => text.slice(...span))).toEqual(["当前，各地要加强巡查"]);
  });

  it("doubts bare sentences after a report of past work, and leaves them in it", () => {
    const { directives } = readSpoken("会议指出，一年来，各地工作取得进展。加强巡查，消除隐患。要再接再厉。备足物资。");
    expect(directives.directives.map(({ clauses }) => clauses.map(({ text }) => text))).toEqual([
      ["再接再厉"],
      ["备足物资"],
    ]);
    expect(directives.issues.map(({ code }) => code)).toEqual(["directive/past-or-order"]);
  });

  it("never cuts a quotation", () => {
    expect(groups("要落实“定人，定岗，定责”制度，加强巡查。")).toEqual(["[要] 落实“定人，定岗，定责”制度|加强巡查"]);
  });
});

describe("decisions", () => {
  it.each([
    ["会议审议通过《岚江省河道管理办法（草案）》。", [["审议通过", "《岚江省河道管理办法（草案）》"]]],
    ["会议决定，将办法提请省人大常委会审议。", [["决定", "将办法提请省人大常委会审议"]]],
    ["会议通过视频听取汇报。", []],
    ["会议指出，去年审议通过的办法成效明显。", []],
  ])("%s", (text, expected) => {
    expect(readSpoken(text).directives.decisions.map((decision) => [decision.act, decision.text])).toEqual(expected);
  });
});
