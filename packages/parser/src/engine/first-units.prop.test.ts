import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { toFirstUnits } from "./first-units.ts";

const UNITS = ["省", "委", "a", "1", " ", "。", "\ud83d", "|"];

const atom = fc.constantFrom(
  "省",
  "委",
  "a",
  "[省委]",
  "[^省a]",
  "\\d",
  "\\s",
  "\\p{Script=Han}",
  ".",
  "\\|",
  "^",
  "\\b",
);
const pattern = fc.letrec<{ sequence: string; alternatives: string; term: string }>((tie) => ({
  term: fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: atom },
        tie("alternatives").map((inside) => `(?:${inside})`),
        tie("alternatives").map((inside) => `(?=${inside})`),
        tie("alternatives").map((inside) => `(?<!${inside})`),
        tie("alternatives").map((inside) => `(?<=${inside})`),
        tie("alternatives").map((inside) => `(${inside})`),
      ),
      fc.constantFrom("", "", "?", "{0,2}", "{1,2}", "{2}"),
    )
    // an assertion takes no quantifier, neither does a mark of place
    .map(([one, quantifier]) => (/^(?:\(\?[=<]|\^|\\b)/u.test(one) ? one : one + quantifier)),
  sequence: fc.array(tie("term"), { minLength: 1, maxLength: 3 }).map((terms) => terms.join("")),
  alternatives: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("|")),
})).alternatives;

const text = fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 4 }).map((units) => units.join(""));

test.prop([pattern, text])("no match begins at a place that is ruled out", (source, within) => {
  const sticky = new RegExp(source, "uy");
  const first = toFirstUnits(sticky);
  const lost = Array.from(within, (_, at) => at).filter((at) => {
    sticky.lastIndex = at;
    return sticky.test(within) && first?.mayBeginAt(within, at) === false;
  });
  expect(lost).toEqual([]);
});

it.each<[RegExp, string, string]>([
  [/(?:各项)?防(?:疫|控)/u, "各防", "项疫控"],
  [/(?<=在)(?<name>[一-三]|\d{1,2})月/u, "一三7", "在月"],
  [/(?<=在|于了?)(?:甲|乙)|(?<=和)丙/u, "甲乙", "在丁"],
  [/(?<=和了?)(?:甲|乙)|丙/u, "丙", "甲乙"],
  [/(?:甲|乙{0,2}丙)丁/u, "甲乙丙", "丁"],
  [/[^，。]会/u, "会甲", "，。"],
])("%o begins with what its parts begin with", (regular, ins, outs) => {
  const first = toFirstUnits(regular);
  const has = (unit: string) => first?.mayBeginAt(`在${unit}`, 1);
  expect([[...ins].map(has), [...outs].map(has)]).toEqual([[...ins].map(() => true), [...outs].map(() => false)]);
});

it.each([/(?:甲)?/u, /(?=甲)/u, /甲|乙{0,3}/u])("%o may match nothing, and so begin anywhere", (regular) => {
  expect(toFirstUnits(regular)).toBeUndefined();
});
