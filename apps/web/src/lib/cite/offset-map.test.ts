import type { Edit } from "@readout/schema";
import { expect, test } from "vitest";
import { toOffsetMap } from "./offset-map.ts";

// copy: 堅(jiān)決,打贏   text: 坚决，打赢
const COPY = "堅(jiān)決,打贏";
const TEXT = "坚决，打赢";
const edit = (copy: [number, number], text: [number, number], step: Edit["steps"][number]): Edit => ({
  copy,
  text,
  was: COPY.slice(...copy),
  steps: [step],
  confidence: 1,
});
const map = toOffsetMap([
  edit([0, 1], [0, 1], "script"),
  edit([1, 7], [1, 1], "pinyin-gloss"),
  edit([7, 9], [1, 3], "script"),
  edit([10, 11], [4, 5], "script"),
]);
const toCopy = (found: string): string => {
  const start = TEXT.indexOf(found);
  return COPY.slice(...map.toCopy([start, start + found.length]));
};

test("a character leads to the character that it was", () => {
  expect(toCopy("打")).toBe("打");
  expect(toCopy("赢")).toBe("贏");
});

test("what was taken out inside a stretch belongs to it; what was taken out before or after it does not", () => {
  expect(toCopy("坚")).toBe("堅");
  expect(toCopy("坚决，")).toBe("堅(jiān)決,");
});

test("inside an edit of as many characters each leads to its own", () => {
  expect(toCopy("决")).toBe("決");
  expect(toCopy("，打")).toBe(",打");
});

test("a stretch that begins or ends inside an edit of another length takes the whole edit", () => {
  const broken = toOffsetMap([{ copy: [2, 7], text: [2, 4], was: "?jī)x", steps: ["bytes"], confidence: 1 }]);
  expect(broken.toCopy([3, 5])).toEqual([2, 8]);
  expect(broken.toCopy([1, 3])).toEqual([1, 7]);
});

test("without edits the text is the copy", () => {
  expect(toOffsetMap([]).toCopy([3, 8])).toEqual([3, 8]);
});
