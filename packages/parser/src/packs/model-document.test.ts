import { describe, expect, it } from "vitest";
import { Scanner } from "../engine/scan.ts";
import { hasShared, readShared, sharedTitle } from "../testing/shared.ts";
import { packLexicons, packRules, readConcepts } from "./index.ts";

interface Gold {
  groups: { clauses: { t: string; measures: string[] }[] }[];
  concepts: { code: string; t: string }[];
}

describe.skipIf(!hasShared)(sharedTitle("the model document's concepts"), () => {
  const text = readShared("seed/seed.restored.txt");
  const gold: Gold = JSON.parse(readShared("seed/seed.gold.json") || '{"groups":[],"concepts":[]}');
  const scan = new Scanner(packLexicons, packRules).scan(text);
  const hits = readConcepts(scan, {
    text,
    blocks: [],
    readable: [[0, text.length]],
    published: null,
    scan,
    trace: undefined,
  });

  it("are all found at their place", () => {
    const bare = (words: string) => words.replace(/[“”\s]/gu, "");
    const missed = gold.concepts.filter(
      ({ code, t }) => !hits.some((hit) => hit.code === code && bare(hit.text).includes(bare(t).slice(0, 4))),
    );
    expect(gold.concepts).toHaveLength(101);
    expect(missed).toEqual([]);
  });

  it("give each clause the measures that a careful reader gave it", () => {
    const wrong: unknown[] = [];
    let at = 0;
    for (const { t, measures } of gold.groups.flatMap((group) => group.clauses)) {
      at = text.indexOf(t, at);
      const inside = hits.filter(({ span }) => span[0] >= at && span[1] <= at + t.length).map(({ code }) => code);
      if ([...new Set(inside)].sort().join() !== measures.toSorted().join()) wrong.push({ t, measures, inside });
    }
    expect(wrong).toEqual([]);
  });

  it("do not hang on its province, sectors or numbers", () => {
    const changed = text
      .replaceAll("入晋返晋", "入岚返岚")
      .replaceAll("第121次", "第七十九次")
      .replace(/(?<=严格落实)[\p{Script=Han}、]+?(?=等行业)/u, "电子信息、化工、纺织、餐饮、零售")
      .replaceAll("粮油肉蛋奶果蔬", "米面油菜肉")
      .replace(/(?<=强化对)[\p{Script=Han}、]+?(?=等重点群体)/u, "孕产妇、残疾人、老年人");
    // swaps that find nothing would leave this test without force
    expect(changed).toContain("餐饮、零售等行业");
    expect(changed).toContain("残疾人、老年人等重点群体");
    const again = new Scanner(packLexicons, packRules).scan(changed);
    const page = {
      text: changed,
      blocks: [],
      readable: [[0, changed.length] as [number, number]],
      published: null,
      scan: again,
      trace: undefined,
    };
    expect(readConcepts(again, page).map(({ code }) => code)).toEqual(hits.map(({ code }) => code));
  });
});
