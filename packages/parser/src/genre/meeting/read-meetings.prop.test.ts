import { fc, test } from "@fast-check/vitest";
import type { Block, Span } from "@readout/schema";
import { describe, expect } from "vitest";
import { Scanner } from "../../engine/scan.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { meetingLexicons, meetingRules, readMeetings } from "./read-meetings.ts";

const scanner = new Scanner(meetingLexicons, meetingRules);

const words = fc.constantFrom(
  ..."，。；：、！？“”《》（）\n 　在于就对和暨的由".split(""),
  ...`召开 举行 主持 主持召开 出席 进行 开班 上强调 作出批示 会议 座谈会 全体会议 集体学习 领导小组 省委 市政府 国务院 全省 岚江省 江西省 入赣
  第12次 第三次 十四届 9日 3月8日至9日 今天 2031年3月9日 上午 霁州 北京 人民大会堂 视频 分会场 主会场 当天 要 将 听取 研究 部署 精神 程远舟 本报讯`.split(
    /\s+/u,
  ),
);
const sentence = fc
  .tuple(
    fc.constantFrom("", "当天，", "9日，", "3月8日，程远舟", "程远舟9日", "省委9日", "省防指", "会议由程远舟"),
    fc.constantFrom("", "在霁州", "到望川考察并", "在京"),
    fc.constantFrom("主持召开", "召开", "出席", "主持", "举行", "就防汛进行"),
    fc.constantFrom(
      "会议",
      "省委第12次防汛会暨省防汛领导小组会议",
      "座谈会",
      "第三次集体学习",
      "“听取，部署”座谈会",
      "",
    ),
    fc.constantFrom("。", "，研究防汛，听取汇报。", "并讲话。\n", "\n", "，程远舟主持。"),
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(
  fc.array(fc.oneof(sentence, words), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

function pageOf(text: string, published: string | null): Page {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line !== "") blocks.push({ role: at === 0 ? "headline" : "body", span: [at, at + line.length] });
    at += line.length + 1;
  }
  return {
    text,
    blocks,
    readable: blocks.map(({ span }) => span),
    published,
    scan: scanner.scan(text),
    trace: undefined,
  };
}

function namesIn(text: string): NamedPlace[] {
  return [...text.matchAll(/程远舟/gu)].map(({ index }, list) => {
    const span: Span = [index, index + 3];
    return { name: "程远舟", span, whole: span, offices: [], listedAs: null, list, rule: "test" };
  });
}

describe("readMeetings, for any string", () => {
  test.prop([anyText, fc.constantFrom(null, "2031-03-10")])("every quotation slices back", (text, published) => {
    const { meetings, cited } = readMeetings(pageOf(text, published), namesIn(text));
    const quotations = [...meetings.flatMap(({ venues, agenda }) => [...venues, ...agenda]), ...cited];
    expect(quotations.map(({ span }) => text.slice(...span))).toEqual(quotations.map((quotation) => quotation.text));
    const places = meetings.flatMap(({ span, series }) => [span, ...series.map((entry) => entry.span)]);
    expect(places.every(([from, to]) => 0 <= from && from < to && to <= text.length)).toBe(true);
    expect(cited.length).toBe(new Set(cited.map((mention) => mention.text)).size);
  });

  test.prop([anyText])("a name is nothing but its printed pieces", (text) => {
    const { meetings, evidence } = readMeetings(pageOf(text, null), namesIn(text));
    const printed = meetings.map((_, i) => {
      const pieces = evidence.find(({ path }) => path === `/meetings/${i}/name`)?.spans ?? [];
      return pieces.map((piece) => text.slice(...piece)).join("");
    });
    expect(printed).toEqual(meetings.map(({ name }) => name));
  });

  test.prop([anyText])("a chair is a person named, and the first of those who chair", (text) => {
    const { meetings } = readMeetings(pageOf(text, "2031-03-10"), namesIn(text));
    expect(meetings.map(({ chair }) => chair)).toEqual(meetings.map(({ chairs }) => chairs[0] ?? null));
    expect(meetings.flatMap(({ chairs }) => chairs).every((name) => name === "程远舟")).toBe(true);
  });

  test.prop([anyText])("every field that is inferred says what from", (text) => {
    const { meetings, evidence } = readMeetings(pageOf(text, "2031-03-10"), namesIn(text));
    expect(evidence.filter(({ status, from }) => (status === "inferred") !== (from !== undefined))).toEqual([]);
    const paths = new Set(evidence.map(({ path }) => path));
    const bare = meetings.flatMap(({ date, mode, division, chair }, i) =>
      Object.entries({ date, mode, division, chair })
        .filter(([field, value]) => value !== null && !paths.has(`/meetings/${i}/${field}`))
        .map(([field]) => field),
    );
    expect(bare).toEqual([]);
  });

  test.prop([anyText])("reading twice is equal", (text) => {
    const once = readMeetings(pageOf(text, "2031-03-10"), namesIn(text));
    expect(readMeetings(pageOf(text, "2031-03-10"), namesIn(text))).toEqual(once);
  });
});
