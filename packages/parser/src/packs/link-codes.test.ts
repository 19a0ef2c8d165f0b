import { describe, expect, it } from "vitest";
import { linkCodes } from "./link-codes.ts";
import type { ConceptHit } from "./register.ts";

const text = "落实第七版防控方案和“三包”责任，学习《关于执行第七版防控方案的通知》。";
const at = (words: string, from = 0): [number, number] => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};
const hit = (code: string, kind: ConceptHit["kind"], words: string, from = 0): ConceptHit => ({
  code,
  kind,
  text: words,
  span: at(words, from),
  rule: `pack/${code}`,
});
const concepts = [
  hit("policy.seventh", "policy", "第七版防控方案"),
  hit("duty.three", "line", "“三包”"),
  hit("policy.seventh", "policy", "第七版防控方案", 12),
];

describe("linkCodes", () => {
  const policy = (words: string) => ({ text: words, span: at(words), code: null, owner: null });

  it("gives a policy the code of the concept at its place, or of the policy that it names", () => {
    const { policies } = linkCodes(
      { policies: [policy("第七版防控方案"), policy("《关于执行第七版防控方案的通知》")], phrases: [] },
      concepts,
    );
    expect(policies.map(({ code }) => code)).toEqual(["policy.seventh", "policy.seventh"]);
  });

  it("gives a phrase its code with or without quotation marks, and none where no pack knows it", () => {
    const phrase = (words: string) => ({ text: words, span: at(words), code: null });
    const { phrases } = linkCodes({ policies: [], phrases: [phrase("三包"), phrase("落实")] }, concepts);
    expect(phrases.map(({ code }) => code)).toEqual(["duty.three", null]);
  });
});
