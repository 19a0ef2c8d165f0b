import { fc, test } from "@fast-check/vitest";
import type { Span } from "@readout/schema";
import { describe, expect, it } from "vitest";
import { Scanner } from "../../engine/scan.ts";
import { Trace } from "../../engine/trace.ts";
import type { Page } from "../page.ts";
import { setPhrases } from "./phrases.data.ts";
import { type MentionContext, mentionLexicons, mentionRules, readMentions } from "./read-mentions.ts";

const scanner = new Scanner(mentionLexicons, mentionRules);

function pageOf(text: string, published: string | null = null, readable: readonly Span[] = [[0, text.length]]): Page {
  return { text, blocks: [], readable, published, scan: scanner.scan(text), trace: undefined };
}

function read(text: string, published: string | null = null, context: Partial<MentionContext> = {}) {
  return readMentions(pageOf(text, published), { meetingDate: null, division: null, ...context });
}

const texts = (mentions: readonly { text: string }[]) => mentions.map(({ text }) => text);

const SAMPLE =
  "3月9日，云屏省委召开会议，传达学习中央农村工作会议精神。会议强调，要贯彻党中央、国务院决策部署，落实第七版防控方案，压实“四方责任”，" +
  "深化“放管服”改革，年底前把审批时限由9个月压缩至5个月，做好入湘人员服务。省防汛抗旱指挥部负责同志参加。会议强调，3月9日的要求不变。";

describe("readMentions", () => {
  it("finds each kind once, at its first place", () => {
    const found = read(SAMPLE, "2031-03-10");
    expect(found.dates.map(({ text, edtf }) => `${text}=${edtf}`)).toEqual(["3月9日=2031-03-09", "年底前=../2031-12"]);
    expect(found.dates[0]?.span).toEqual([0, 4]);
    expect(texts(found.policies)).toEqual([
      "中央农村工作会议精神",
      "党中央、国务院决策部署",
      "第七版防控方案",
      "“放管服”改革",
    ]);
    expect(found.policies[1]?.owner).toBe("党中央、国务院");
    expect(found.phrases).toMatchObject([
      { text: "四方责任", english: "responsibilities of the four parties", contains: { length: 4 } },
      { text: "放管服", contains: ["简政放权", "放管结合", "优化服务"] },
    ]);
    expect(found.figures).toMatchObject([{ text: "由9个月压缩至5个月", value: null, comparison: "from-to" }]);
    expect(found.places).toMatchObject([{ text: "湘", code: "430000" }]);
    expect(texts(found.organs)).toEqual(["省委", "党中央", "国务院", "省防汛抗旱指挥部"]);
  });

  it("says what is inferred from the publication date, and what cannot be known without one", () => {
    expect(read(SAMPLE, "2031-03-10").evidence).toContainEqual({
      path: "/mentions/dates/0/edtf",
      spans: [[0, 4]],
      rule: "date/day",
      status: "inferred",
      from: "source.published",
    });
    expect(read("3月9日召开", null, { meetingDate: "2031-03-09" }).evidence[0]).toMatchObject({ from: "meeting.date" });
    expect(read("3月9日召开").issues).toMatchObject([{ code: "date/no-year", span: [0, 4] }]);
    expect(read("2031年3月9日召开").issues).toEqual([]);
  });

  it("leaves 今天 out beside the date it stands for, and takes 起 into its date", () => {
    const dates = (text: string) => read(text, "2031-03-09").dates.map(({ text: t, edtf }) => `${t}=${edtf}`);
    expect(dates("县委今天（3月9日）召开会议")).toEqual(["3月9日=2031-03-09"]);
    expect(dates("县委今天召开会议")).toEqual(["今天=2031-03-09"]);
    expect(dates("自4月1日起施行")).toEqual(["4月1日起=2031-04-01/.."]);
  });

  it("gives each body the level that its name, its division or the meeting's own shows", () => {
    const levels = (text: string, division: string | null = null) =>
      read(text, null, { division }).organs.map(({ text: name, level }) => `${name}:${level}`);
    expect(levels("财政部、省委、市委、县政府、镇党委、公司党委")).toEqual([
      "财政部:central",
      "省委:province",
      "市委:prefecture",
      "县政府:county",
      "镇党委:township",
      "公司党委:unit",
    ]);
    expect(levels("浙江省委、台州市委")).toEqual(["浙江省委:province", "台州市委:prefecture"]);
    expect(levels("市委常委会", "310000")).toEqual(["市委常委会:province"]);
    expect(levels("教育部门、水利部门")).toEqual([]);
    expect(levels("各级党委和政府")).toEqual(["党委和政府:null"]);
  });

  it("puts what a lexicon found into the trace, every time", () => {
    const trace = new Trace();
    const text = "财政部按照预算法办理，财政部负责。";
    readMentions({ ...pageOf(text), trace }, { meetingDate: null, division: null });
    expect(trace.entries.filter(({ outcome }) => outcome === "fired").map(({ rule, span }) => [rule, ...span])).toEqual(
      [
        ["mention/law", 5, 8],
        ["mention/organ", 0, 3],
        ["mention/organ", 11, 14],
      ],
    );
  });

  it("reads nothing outside the readout's own blocks", () => {
    const text = "会议召开。\n版权：2031年3月9日《转载办法》";
    const { evidence, issues, ...mentions } = readMentions(pageOf(text, null, [[0, 5]]), {
      meetingDate: null,
      division: null,
    });
    expect(Object.values(mentions).flat()).toEqual([]);
    expect([...evidence, ...issues]).toEqual([]);
  });

  it("resolves 我省 by the meeting's own division, and leaves it out where none is known", () => {
    expect(read("我省形势平稳", null, { division: "140100" }).places).toMatchObject([{ text: "我省", code: "140000" }]);
    expect(read("我市形势平稳", null, { division: "140100" }).places).toMatchObject([{ text: "我市", code: "140100" }]);
    expect(read("我省形势平稳").places).toEqual([]);
  });

  it("reads a province and what lies in it as one place", () => {
    expect(read("在湖北省武汉市江岸区").places).toMatchObject([{ text: "湖北省武汉市江岸区", code: "420102" }]);
    expect(read("在新疆和田调研").places).toMatchObject([{ text: "新疆和田", code: "653200" }]);
  });

  it("leaves a homonym open, or lets the meeting's province decide", () => {
    expect(read("鼓楼区召开会议")).toMatchObject({ places: [{ code: null }], issues: [{ code: "place/homonym" }] });
    expect(
      read("鼓楼区召开会议", null, { division: "320000" }).places.map(({ code }) => code?.slice(0, 2) ?? null),
    ).not.toContain("41");
  });

  it.each(["社会长治久安", "人民幸福安康", "均衡水平", "黄河南岸", "重大理论", "西南山区", "上海合作组织"])(
    "takes no place from %s",
    (text) => expect(read(text).places).toEqual([]),
  );

  it.each(["审议预算法定原则", "管理法制建设", "依法执法司法"])("takes no law from %s", (text) =>
    expect(read(text).policies).toEqual([]),
  );

  test.prop([
    fc.array(fc.constantFrom(..."《》“”，。、年月日3１二十中央省委精神部署落实习近平和的第版条“十四五”9%亿"), {
      maxLength: 60,
    }),
  ])("cites slices of any text", (characters) => {
    const text = characters.join("");
    const { evidence, issues, ...mentions } = read(text, "2031-03-10");
    for (const mention of Object.values(mentions).flat()) expect(text.slice(...mention.span)).toBe(mention.text);
    for (const { spans } of evidence) for (const span of spans) expect(span[1]).toBeLessThanOrEqual(text.length);
    expect(issues.every(({ hint }) => hint !== null)).toBe(true);
  });
});

describe("setPhrases", () => {
  it("names each phrase once, with a gloss", () => {
    expect(new Set(setPhrases.map(({ text }) => text)).size).toBe(setPhrases.length);
    expect(setPhrases.every(({ gloss }) => gloss.length > 2)).toBe(true);
    expect(setPhrases.length).toBeGreaterThan(80);
  });
});
