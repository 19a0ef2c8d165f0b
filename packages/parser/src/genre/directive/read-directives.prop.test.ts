import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { readSpoken } from "../../testing/read-genre.ts";

const words =
  "会议强调 会议指出 会议要求 陆启衡强调 他指出 批示指出 要求 希望 部署 决定 要 必须 不得 一是 二要 各地 各级党委和政府 有关部门 加强巡查 备足物资 做好防汛工作 对瞒报的 按照部署 在汛期 把责任压实 将办法提请审议 是重要举措 事关全局 取得进展 一年来 去年 同时 此外 这既可减灾 “定人，定岗” 《办法》 （试行） ， ， ， ； 。 。 ： \n".split(
    " ",
  );
const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => `会议强调，${parts.join("")}`);

describe("whatever the text", () => {
  test.prop([text], { numRuns: 400 })("clauses tile their group: nothing but marks stands between them", (given) => {
    const { directives } = readSpoken(given).directives;
    const between = directives.flatMap(({ clauses }) =>
      clauses.slice(1).map(({ span }, i) => given.slice(clauses[i]?.span[1], span[0])),
    );
    expect(between.filter((marks) => !/^[，,：:\s]{1,8}$/u.test(marks))).toEqual([]);
    expect(directives.map(({ clauses }) => clauses.at(-1)?.span[1])).toEqual(directives.map(({ span }) => span[1]));
  });

  test.prop([text], { numRuns: 400 })("what is quoted slices back", (given) => {
    const { directives, assessments, decisions } = readSpoken(given).directives;
    const quoted = [
      ...directives.flatMap(({ clauses, topic, addressee }) => [...clauses, topic, addressee]),
      ...assessments,
      ...decisions,
    ].filter((quotation) => quotation !== null);
    expect(quoted.map(({ span }) => given.slice(...span))).toEqual(quoted.map((quotation) => quotation.text));
  });

  test.prop([text], { numRuns: 400 })("groups stand in order and never overlap", (given) => {
    const spans = readSpoken(given).directives.directives.map(({ span }) => span);
    expect(spans.filter(([from, to], i) => from < (spans[i - 1]?.[1] ?? 0) || to < from)).toEqual([]);
  });

  test.prop([text], { numRuns: 400 })("statements stand in order, each from its frame", (given) => {
    const { statements } = readSpoken(given);
    expect(statements.filter(({ span }, i) => span[0] < (statements[i - 1]?.span[1] ?? 0))).toEqual([]);
    expect(statements.map(({ frame }) => frame[0])).toEqual(statements.map(({ span }) => span[0]));
  });
});
