import { expect, test } from "vitest";
import { parse } from "../../index.ts";

test("a count in the name of a policy is no figure, neither of the text nor of a clause", () => {
  const record = parse(
    "岚江省召开防控会议\n11月25日，省委书记程远舟主持召开会议。程远舟强调，要讲透二十条优化措施，年底前新增隔离房间3万间。",
  );
  expect(record.mentions.policies.map(({ text }) => text)).toContain("二十条优化措施");
  expect(record.mentions.figures.map(({ text }) => text)).toEqual(["3万间"]);
  expect(record.directives.flatMap(({ clauses }) => clauses.map(({ figures }) => figures.length))).toEqual([0, 1]);
});
