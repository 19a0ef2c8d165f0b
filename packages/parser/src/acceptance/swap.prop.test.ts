import { fc, test } from "@fast-check/vitest";
import type { Readout } from "@readout/schema";
import { describe, expect } from "vitest";
import { parse } from "../index.ts";
import { hasShared, readShared, sharedTitle } from "../testing/shared.ts";

/** What was found, without the words: how many, of which kind, in which order. */
const toSkeleton = ({ meetings, people, attendance, statements, directives, decisions }: Readout) => ({
  meetings: meetings.map(({ series, mode, venues, agenda, date }) => [
    series.length,
    mode,
    venues.length,
    agenda.length,
    date,
  ]),
  people: people.map(({ offices, roles, venue, listedAs, spans }) => [
    offices.length,
    roles,
    venue !== null,
    listedAs !== null,
    spans.length,
  ]),
  attendance: [attendance.open, attendance.collectives.length],
  statements: statements.map(({ act, kind }) => [act, kind]),
  decisions: decisions.length,
  directives: directives.map(({ modal, addressee, topic, clauses }) => [
    modal,
    addressee !== null,
    topic !== null,
    clauses.map(({ kind, phase, open, objects }) => [kind, phase, open, objects.length]),
  ]),
});

const given = fc.constantFrom(..."伟强芳敏静丽军洋勇艳杰涛明超秀兰霞平刚桂英华玉建国志文海峰云飞雪梅春生东");
const name = fc
  .tuple(
    fc.constantFrom(..."王李张刘陈杨赵黄周吴徐孙胡朱郭何罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"),
    given,
    fc.option(given, { nil: "" }),
  )
  .map(([surname, first, second]) => surname + first + (second === first ? "" : second))
  // a country is no name
  .filter((one) => !one.startsWith("韩国"));
const province = fc.constantFrom(["陕西", "陕"], ["湖南", "湘"], ["辽宁", "辽"], ["云南", "滇"], ["江苏", "苏"]);
const sectors = fc.shuffledSubarray(["化工", "钢铁", "纺织", "仓储", "餐饮", "家政", "造纸", "有色"], {
  minLength: 6,
  maxLength: 6,
});
const ordinals = fc.uniqueArray(fc.integer({ min: 2, max: 400 }), { minLength: 1, maxLength: 1 });

describe.skipIf(!hasShared)(sharedTitle("the model document under other names"), () => {
  const line = readShared("seed/seed.corpus.jsonl").split("\n")[0] || "{}";
  const { title = "", text = "", date: published } = JSON.parse(line);
  const original = `${title}\n${text}`;
  const gold = JSON.parse(readShared("seed/seed.gold.json") || "{}");
  const names: string[] = (gold.people ?? []).map((person: { name: string }) => person.name);

  test.prop([fc.uniqueArray(name, { minLength: 24, maxLength: 24 }), province, sectors, ordinals], { numRuns: 40 })(
    "is read as having the same structure",
    (others, [longName, shortName], trades, [ordinal]) => {
      const before = parse({ text: original, published });
      let swapped = original;
      names.forEach((one, i) => {
        swapped = swapped.replaceAll(one, `\ue000${i}\ue001`);
      });
      swapped = swapped
        .replaceAll("山西", longName as string)
        .replaceAll("晋", shortName as string)
        .replace(/第121次/gu, `第${ordinal}次`);
      swapped = swapped.replace(
        /(?<=落实)(?:\p{Script=Han}+?、)+\p{Script=Han}+?(?=等行业)/u,
        trades.slice(0, 6).join("、"),
      );
      names.forEach((_, i) => {
        swapped = swapped.replaceAll(`\ue000${i}\ue001`, others[i] as string);
      });
      // a swap that finds nothing would leave this test without force
      expect(swapped).toContain(`${trades.slice(0, 6).join("、")}等行业`);
      const after = parse({ text: swapped, published });
      expect(before.directives.length).toBeGreaterThan(10);
      expect(toSkeleton(after)).toEqual(toSkeleton(before));
      expect(after.people.map((person) => person.name)).toEqual(names.map((_, i) => others[i]));
      expect(after.meetings[0]?.ordinal).toBe(ordinal);
    },
  );
});
