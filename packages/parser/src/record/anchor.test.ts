import { describe, expect, it } from "vitest";
import { createAnchors } from "./anchor.ts";
import { hashCharacters } from "./fnv.ts";

const toHash = (text: string) => {
  const { high, low } = hashCharacters(text, () => true);
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
};

/** The same hash by its definition. */
const defineHash = (text: string) => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
};

describe("a clause's anchor", () => {
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("hashes %j as the published test vectors of FNV-1a do", (text, hash) => {
    expect(toHash(text)).toBe(hash);
  });

  it.each(["严格落实", "½é", "𠮷野家", "\ud800", "a\0b"])("hashes the UTF-8 form of %j", (text) => {
    expect(toHash(text)).toBe(defineHash(text).toString(16).padStart(16, "0"));
  });

  it("is the hash of the words, folded to 48 bits", () => {
    const hash = defineHash("压紧压实责任");
    const folded = (hash & 0xffffffffffffn) ^ (hash >> 48n);
    expect(createAnchors()("压紧压实责任")).toBe(folded.toString(16).padStart(12, "0"));
  });

  it("does not see marks and blanks", () => {
    expect(createAnchors()("要 压紧、“压实”责任。")).toBe(createAnchors()("要压紧压实责任"));
  });

  it("counts clauses of the same words from the second on", () => {
    const anchor = createAnchors();
    const first = anchor("压紧责任");
    expect([anchor("压紧责任"), anchor("查清源头"), anchor("压紧，责任")]).toEqual([
      `${first}-2`,
      createAnchors()("查清源头"),
      `${first}-3`,
    ]);
  });
});
