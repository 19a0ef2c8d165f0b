import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { MANGLERS, randomFrom } from "../../testing/mangle/mangle.ts";
import { restoreBySteps, restoreCopy } from "../restore.ts";

const CLAUSES =
  "11月23日，岚江省委召开专题会议|会议强调，随着形势发展，要着力防范风险|各设区市、县（市、区）均设分会场|产业增长1.5%，比分3:2|要求：统一标准；确保GDP（地区生产总值）稳定|专著《学习问答》由著名学者编著|9:30开始!结束,另行通知|（记者王远）|“四个统一”机制|一是加强监测(试行)".split(
    "|",
  );

const copies = fc
  .tuple(
    fc.constantFrom(...Object.keys(MANGLERS)),
    fc.nat(500),
    fc.array(fc.tuple(fc.constantFrom(...CLAUSES), fc.constantFrom("，", "。", "；", "\n", "！", "", ",", "(")), {
      minLength: 3,
      maxLength: 24,
    }),
  )
  .map(([style, seed, parts]) =>
    (MANGLERS[style] as (clean: string, random: () => number) => string)(parts.flat().join(""), randomFrom(seed)),
  );

test.prop([copies], { numRuns: 600 })("the pass for mirrors gives what the steps give one after another", (copy) => {
  expect(restoreCopy(copy, { script: "auto" })).toEqual(restoreBySteps(copy, { script: "auto" }));
});

test("the model of such a page is restored in one pass, with every kind of damage reported", () => {
  const copy = "會(huì)議強調(diào),隨著(zhù)經(jīng)濟發(fā)展,要堅(jiān)持學(xué)習(xí)。";
  const { text, restoration } = restoreCopy(copy, { script: "auto" });
  expect(text).toBe("会议强调，随着经济发展，要坚持学习。");
  expect(restoration.damage.map(({ step }) => step)).toEqual(["pinyin-gloss", "punctuation", "script"]);
});
