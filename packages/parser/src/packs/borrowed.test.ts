import { describe, expect, it } from "vitest";
import { hasShared, readCorpus, readShared, sharedTitle } from "../testing/shared.ts";
import { packRules, packs } from "./index.ts";
import { wordsOf } from "./register.ts";

/** The longest piece of the model document that a rule may hold for itself alone. */
const longest = 8;

/** Runs of characters that a pattern demands as they stand: no classes, no quantified or alternative pieces between them. */
function literalRuns(source: string): string[] {
  return source
    .replace(/\\./gu, "|")
    .replace(/\[[^\]]*\]/gu, "|")
    .split(/[|()?:{}=!<>^$.*+\d,\\]+|[A-Za-z]+/u)
    .filter(Boolean);
}

describe.skipIf(!hasShared)(sharedTitle("packs and the model document"), () => {
  const seed = readShared("seed/seed.restored.txt");
  const readouts = readCorpus().map(({ text }) => text);
  const others = readCorpus()
    .map(({ title, text }) => `${title}\n${text}`)
    .join("\n");

  it("hold no phrase of it longer than eight characters that no other readout has", () => {
    const phrases = [
      ...packs.flatMap((pack) => [
        ...wordsOf(pack.topic?.words),
        ...pack.areas.flatMap(({ concepts }) => concepts.flatMap(({ zh, aliases }) => [zh, ...wordsOf(aliases)])),
      ]),
      ...packRules.flatMap(({ pattern, triggers }) => [...triggers, ...literalRuns(pattern.source)]),
    ];
    const windows = phrases.flatMap((phrase) =>
      Array.from({ length: Math.max(0, phrase.length - longest) }, (_, at) => phrase.slice(at, at + longest + 1)),
    );
    expect(windows.length).toBeGreaterThan(20);
    expect([...new Set(windows)].filter((window) => seed.includes(window) && !others.includes(window))).toEqual([]);
  });

  it("find no wording in 628 readouts where none of its triggers stands within reach", () => {
    let matches = 0;
    for (const { id, pattern, triggers, reach } of packRules) {
      const everywhere = new RegExp(pattern.source, "gu");
      for (const text of readouts) {
        for (const [found] of text.matchAll(everywhere)) {
          matches++;
          const first = Math.min(...triggers.map((trigger) => found.indexOf(trigger)).filter((at) => at >= 0));
          expect(first, `${id}: ${found}`).toBeLessThanOrEqual(reach);
        }
      }
    }
    expect(matches).toBeGreaterThan(500);
  });
});
