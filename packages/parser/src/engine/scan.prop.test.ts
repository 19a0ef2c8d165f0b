import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { defineLexicon } from "./lexicon.ts";
import { defineRule } from "./rule.ts";
import { Scanner } from "./scan.ts";

const word = fc
  .array(fc.constantFrom("省", "委", "会", "议", "a", "\ud83d"), { minLength: 1, maxLength: 4 })
  .map((units) => units.join(""));
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 });
const text = fc
  .array(fc.constantFrom("省", "委", "会", "议", "a", "\ud83d", "。"), { maxLength: 60 })
  .map((units) => units.join(""));

/** Every place of every word, by start, the longest first. */
const toPlaces = (within: string, list: readonly string[]) =>
  Array.from({ length: within.length }, (_, start) =>
    list
      .filter((one) => within.startsWith(one, start))
      .toSorted((a, b) => b.length - a.length)
      .map((one) => ({ start, end: start + one.length, value: `=${one}` })),
  ).flat();

test.prop([words, words, text])(
  "one pass finds what a search for each word finds, for each lexicon by itself",
  (one, other, within) => {
    const lexicons = [one, other].map((list, i) =>
      defineLexicon(`test/${i}`, new Map(list.map((entry) => [entry, `=${entry}`]))),
    );
    const scan = new Scanner(lexicons, []).scan(within);
    expect(lexicons.map((lexicon) => scan.hits(lexicon))).toEqual([toPlaces(within, one), toPlaces(within, other)]);
  },
);

test.prop([words, text, fc.nat(60), fc.nat(60)])(
  "what is asked for by place is what stands there",
  (list, within, a, b) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const lexicon = defineLexicon("test/words", new Map(list.map((entry) => [entry, `=${entry}`])));
    const scan = new Scanner([lexicon], []).scan(within);
    const places = toPlaces(within, list);
    expect(scan.within(lexicon, from, to)).toEqual(places.filter(({ start, end }) => start >= from && end <= to));
    expect(scan.longestAt(lexicon, from)).toEqual(places.find(({ start }) => start === from));
    expect(scan.longestEndingAt(lexicon, to)).toEqual(places.find(({ end }) => end === to));
  },
);

test.prop([text])(
  "a rule reads each place once, left to right, and the same again when it is asked again",
  (within) => {
    const rule = defineRule({
      id: "test/run",
      triggers: ["会"],
      reach: 1,
      pattern: /省?会议?/u,
      read: ({ matched }) => matched,
    });
    const scan = new Scanner([], [rule]).scan(within);
    const readings = scan.run(rule, undefined);
    expect(readings.map(({ value }) => value)).toEqual([...within.matchAll(/省?会议?/gu)].map(([found]) => found));
    expect(scan.run(rule, undefined)).toBe(readings);
  },
);
