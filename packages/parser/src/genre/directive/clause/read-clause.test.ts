import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { Scanner } from "../../../engine/scan.ts";
import { Trace } from "../../../engine/trace.ts";
import { dateRules } from "../../../zh/date/date-rules.ts";
import { figure } from "../../mention/figure.rule.ts";
import type { Page } from "../../page.ts";
import type { ClauseRead } from "../directives-read.ts";
import { clauseExamples } from "./clause-examples.ts";
import { kindRules } from "./kind-rules.ts";
import { readClauses } from "./read-clause.ts";

const scanner = new Scanner([], [...dateRules, figure]);

function pageOf(text: string, trace?: Trace): Page {
  return { text, blocks: [], readable: [[0, text.length]], published: "2031-06-03", scan: scanner.scan(text), trace };
}

/** The clauses of a group that ， parts. */
function cut(group: string): [number, number][] {
  let at = 0;
  return group.split("，").map((clause) => {
    const from = at;
    at += clause.length + 1;
    return [from, from + clause.length];
  });
}

const readGroup = (group: string): ClauseRead[] => readClauses({ page: pageOf(group), clauses: cut(group) });
const readOne = (clause: string): ClauseRead => readGroup(clause)[0] as ClauseRead;

describe("kinds of clauses", () => {
  it("has examples for every rule, in the rules' order", () => {
    expect(clauseExamples.map(({ rule }) => rule)).toEqual(kindRules.map(({ id }) => id));
  });

  describe.each(clauseExamples.map((examples) => [examples.rule, examples] as const))("%s", (rule, { match, skip }) => {
    it.each(match)("decides %s", (clause) => {
      expect(readOne(clause).rule).toBe(rule);
    });

    it.each(skip)("leaves %s to a rule for a %s", (clause, kind) => {
      const read = readOne(clause);
      expect(read.kind).toBe(kind);
      // what one rule for tasks leaves may be a task by another
      if (kind !== kindRules.find(({ id }) => id === rule)?.kind) expect(read.rule).not.toBe(rule);
    });
  });

  it.each([
    ["确保泵站按时开机，渠系水位高于上年同期", ["goal", "goal"]],
    ["看到旱情正在缓解，灌区供水能力更加稳固", ["stance", "stance"]],
    ["建立县级统筹，乡镇配合的管护机制", ["task", "task"]],
    ["确保堤防安全，发放节水器具", ["goal", "task"]],
    ["确保堤防安全，完善县级统筹的管护机制", ["goal", "task"]],
  ])("reads what only goes on after ， as the clause before it: %s", (group, kinds) => {
    expect(readGroup(group).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ["加固渠道、提高输水效率", "goal"],
    ["完善预案、更新设备", "task"],
    ["支持农户更新设备、提高灌溉效率", "task"],
    ["加固渠道、提高输水效率的办法", "task"],
  ])("lets the last whole act of a clause govern where it is a wish: %s", (clause, kind) => {
    expect(readOne(clause).kind).toBe(kind);
  });

  it("calls a clause ambiguous, and says why, where what is brought about is neither known outcome nor known work", () => {
    const issues: NonNullable<Parameters<typeof readClauses>[0]["issues"]> = [];
    const text = "推动岚江号子进村";
    const [clause] = readClauses({ page: pageOf(text), clauses: [[0, text.length]], issues });
    expect(clause).toMatchObject({ kind: "task", status: "ambiguous" });
    expect(issues).toMatchObject([{ code: "clause/two-kinds", span: [0, text.length] }]);
  });

  it.each(["以节水增效为中心", "坚持和加强流域统一管理", "及时处理", "从严执法"])(
    "calls %s ambiguous: people do not agree on it",
    (clause) => {
      expect(readOne(clause).status).toBe("ambiguous");
    },
  );

  it.each(["以只争朝夕的干劲", "坚持生态优先", "完善预案"])("has no doubt about %s", (clause) => {
    expect(readOne(clause).status).toBe("stated");
  });

  it("shows in the trace which rule decided", () => {
    const trace = new Trace();
    const text = "确保安全度汛";
    readClauses({ page: pageOf(text, trace), clauses: [[0, text.length]] });
    expect(trace.entries).toContainEqual({ rule: "clause/goal-verb", span: [0, text.length], outcome: "fired" });
  });
});

describe("the governing verb", () => {
  it.each([
    ["切实抓紧抓好堤防巡查", "抓紧抓好"],
    ["坚决有力有序推进除险加固", "推进"],
    ["推动解决移民就业难题", "解决"],
    ["加快构建城乡供水一张网", "构建"],
    ["探索建立水权交易制度", "建立"],
    ["完善和落实值守制度", "完善和落实"],
    ["采取错峰方式组织返程", "组织"],
    ["抓住枯水期有利时机组织清淤", "组织"],
    ["紧紧围绕统筹推进灌区改造和协调推进水权改革", "围绕"],
    ["突出“两个建立”的示范意义", "突出"],
    ["以高水平治理保障高质量发展", "保障"],
    ["以更大力度谋划和推进水权改革", "谋划和推进"],
    ["稳中求进推动灌区改造", "推动"],
    ["依靠改革激活农村资源", "激活"],
    ["以县域为单元开展演练", "开展"],
    ["在主汛期到来前完成清淤", "完成"],
    ["对病险水库逐座排查", "排查"],
    ["为春耕提供坚实保障", "提供"],
    ["把群众安全放在首位", "放"],
    ["将老旧泵站纳入改造计划", "纳入"],
    ["帮助解决好用工难题", "解决"],
    ["部门联动保障粮道畅通", "保障"],
    ["创造性地开展工作", "开展"],
    ["6月底前完成自查", "完成"],
    ["按照省防指要求", "按照"],
    ["常备不懈", null],
  ])("of %s is %s", (clause, verb) => {
    expect(readOne(clause).verb?.text ?? null).toBe(verb);
  });
});

describe("objects", () => {
  it.each([
    ["推进河道清淤、堤防加固、泵站改造等工作", ["河道清淤", "堤防加固", "泵站改造"], true],
    ["落实巡堤、值守等有效措施", ["巡堤", "值守"], true],
    ["统筹抗旱救灾和安全生产", ["抗旱救灾", "安全生产"], false],
    ["健全水文监测和预报预警机制", ["水文监测和预报预警机制"], false],
    ["加密山洪沟口雨量监测频次和覆盖面", ["山洪沟口雨量监测频次", "覆盖面"], false],
    ["健全统筹调度和分级启用机制", ["统筹调度和分级启用机制"], false],
    ["推进灌区标准化、信息化建设", ["灌区标准化、信息化建设"], false],
    ["确保供水设施和管网安全运行", ["供水设施和管网安全运行"], false],
    ["强化对独居老人、留守儿童等群体的保护", ["对独居老人、留守儿童等群体的保护"], true],
    ["盯紧重点水库重点河段", ["重点水库", "重点河段"], false],
    ["维护社会和谐稳定", ["社会和谐稳定"], false],
    ["坚持“四水四定”", ["四水四定"], false],
    ["把思想和行动统一到会议部署上来", ["思想", "行动"], false],
    ["将审批时限由九个工作日压缩到五个工作日", ["审批时限"], false],
    ["打好这场硬仗", ["硬仗"], false],
    ["聚焦群众反映强烈的堵点出实招", ["群众反映强烈的堵点"], false],
    ["对照省级标准", ["省级标准"], false],
    ["严格执行《岚江防洪预案（试行）》和值班制度", ["《岚江防洪预案（试行）》", "值班制度"], false],
    ["持续作战", [], false],
    ["做好民生保障、安全生产等各方面工作", ["民生保障", "安全生产"], true],
    ["加强顶层设计和统筹协调", ["顶层设计", "统筹协调"], false],
    ["扩大灌溉面积、提升土壤肥力", ["灌溉面积"], false],
    ["系统梳理、精准识别各类隐患", ["各类隐患"], false],
    ["履职尽责、担当作为", [], false],
    ["解放和发展农村生产力、激发和增强农户活力", ["农村生产力"], false],
    ["落实关于加强和改进河道管理的意见", ["关于加强和改进河道管理的意见"], false],
    ["提供力所能及的帮助", ["力所能及的帮助"], false],
  ])("of %s are %j", (clause, objects, open) => {
    const read = readOne(clause);
    expect([read.objects.map(({ text }) => text), read.open]).toEqual([objects, open]);
  });
});

describe("the phase", () => {
  it.each([
    ["探索建立节水积分制度", "initiate"],
    ["持续做好巡堤查险", "continue"],
    ["坚持预防为主", "continue"],
    ["持续加强水质监测", "intensify"],
    ["加快补齐排涝短板", "intensify"],
    ["进一步优化调度方案", "refine"],
    ["推进渡口规范化建设", "refine"],
    ["做好救生器材储备", "reserve"],
    ["严格执行值班制度", "implement"],
    ["全面推动各项措施落实", "implement"],
    ["有序解除管控", "end"],
    ["确保安全度汛", null],
    ["抓好春耕备耕", null],
  ])("of %s is %s", (clause, phase) => {
    expect(readOne(clause).phase).toBe(phase);
  });
});

describe("time limits", () => {
  it.each([
    ["年底前完成改造", "年底前", "../2031-12"],
    ["9月30日前全部销号", "9月30日前", "../2031-09-30"],
    ["到2035年建成节水型社会", "到2035年", "../2035"],
    ["三年内新建水窖两千口", "三年内", null],
    ["30个工作日内办结", "30个工作日内", null],
    ["在8小时内转运到安置点", "8小时内", null],
    ["春节前足额兑付工钱", "春节前", null],
  ])("of %s is %s", (clause, text, edtf) => {
    expect(readOne(clause).deadline).toMatchObject({ text, edtf });
  });

  it.each([
    "总结2030年经验",
    "实现到2040年的远景目标",
    "将办理时间压缩到6个工作日内",
    "在全省范围内推广",
    "提前疏通管网",
    "加强内部管理",
  ])("stand nowhere in %s", (clause) => {
    expect(readOne(clause).deadline).toBeNull();
  });
});

describe("figures and manner", () => {
  it("gives a printed amount with its place, value and unit", () => {
    const { figures } = readOne("新建改建农村公路1.2万公里");
    expect(figures).toMatchObject([{ text: "1.2万公里", span: [8, 14], value: 12_000, unit: "公里" }]);
  });

  it("gives adverbs and phrases before the verb in their order", () => {
    const { manner } = readOne("切实以县域为单元有序开展演练");
    expect(manner?.map(({ text }) => text)).toEqual(["切实", "以县域为单元", "有序"]);
  });
});

describe("what a goal serves", () => {
  it("is every task back to the goal before", () => {
    const clauses = readGroup("坚持预防为主，抓好堤防巡查，备足抢险物资，确保安全度汛，落实包保责任，防止发生溃坝");
    expect(clauses.map(({ serves }) => serves)).toEqual([[], [], [], [1, 2], [], [4]]);
  });

  it("is the same for two goals in a row", () => {
    const clauses = readGroup("抓好堤防巡查，确保安全度汛，维护社会稳定");
    expect(clauses.map(({ serves }) => serves)).toEqual([[], [0], [0]]);
  });

  it("is nothing where no task stands before", () => {
    expect(readGroup("确保安全度汛，抓好堤防巡查").map(({ serves }) => serves)).toEqual([[], []]);
  });
});

describe("any text", () => {
  const words =
    "要 坚决 推动 加强 把 将 对 以 为 在 下 的 、 和 等 工作 “ ” 《 》 确保 防止 提升 能力 不得 不能 年底前 由 5天 坚持 统筹 发展 安全 按照 要求 聚焦 采取 措施 该 地 1.2万公里";
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words.split(" ")), fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(""));

  test.prop([text])(
    "is read without failing, and every part slices back to the text and lies in its clause",
    (clause) => {
      const page = pageOf(clause);
      const span: [number, number] = [0, clause.length];
      const [read] = readClauses({ page, clauses: [span] }) as [ClauseRead];
      const parts = [read.verb, ...read.objects, ...(read.manner ?? []), read.deadline, ...read.figures];
      for (const part of parts) {
        if (!part) continue;
        expect(part.text).toBe(clause.slice(...part.span));
        expect(part.span[0] >= 0 && part.span[1] <= clause.length && part.span[0] <= part.span[1]).toBe(true);
      }
      expect(read.text).toBe(clause);
    },
  );

  test.prop([text, text, text])(
    "is read by a clause alone: what stands around changes nothing",
    (before, clause, after) => {
      const shift = before.length + 1;
      const whole = `${before}，${clause}，${after}`;
      const alone = readClauses({ page: pageOf(clause), clauses: [[0, clause.length]], facts: NO_FACTS })[0];
      const inside = readClauses({
        page: pageOf(whole),
        clauses: [[shift, shift + clause.length]],
        facts: NO_FACTS,
      })[0];
      const shape = (read: ClauseRead | undefined, from: number) => ({
        kind: read?.kind,
        rule: read?.rule,
        phase: read?.phase,
        verb: read?.verb && [read.verb.span[0] - from, read.verb.span[1] - from],
        objects: read?.objects.map(({ span }) => [span[0] - from, span[1] - from]),
      });
      expect(shape(inside, shift)).toEqual(shape(alone, 0));
    },
  );
});

const NO_FACTS = { dates: [], figures: [], blocks: new Map<number, number>() };
