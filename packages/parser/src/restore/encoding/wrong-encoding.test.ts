import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { readBytes } from "../../source/encoding/double-byte.ts";
import { hasShared, readCorpus, sharedTitle, toPage } from "../../testing/shared.ts";
import { Evidence } from "../evidence.ts";
import type { StepResult } from "../step.ts";
import { wrongEncoding } from "./wrong-encoding.ts";

const HANS =
  "岚江省召开防汛会议，强调要统筹抓好生产和安全工作。\n会议由省长主持（2023年7月8日），各市有关部门负责同志参加。";
const HANT =
  "嵐江省召開防汛會議，強調要統籌抓好生產和安全工作。\n會議由省長主持（2023年7月8日），各市有關部門負責同志參加。";

const run = (text: string): StepResult | undefined => wrongEncoding.run(text, new Evidence(text, "auto"));
const restored = (text: string): string => run(text)?.edits.apply(text) ?? text;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encode = (text: string, encoding: "gb18030" | "big5"): Uint8Array =>
  readBytes(text, encoding) ?? new Uint8Array();
const readAs = (bytes: Uint8Array, wrong: string): string => new TextDecoder(wrong).decode(bytes);

describe("a page read in a wrong encoding is what it was", () => {
  test.each([
    ["UTF-8 as Latin-1", HANS, readAs(utf8(HANS), "windows-1252")],
    ["GBK as Latin-1", HANS, readAs(encode(HANS, "gb18030"), "windows-1252")],
    ["Big5 as Latin-1", HANT, readAs(encode(HANT, "big5"), "windows-1252")],
    ["Big5 as GBK", HANT, readAs(encode(HANT, "big5"), "gb18030")],
  ])("%s", (_, text, copy) => {
    expect(copy).not.toBe(text);
    expect(restored(copy)).toBe(text);
  });

  // pairs of bytes: an odd one before ASCII was lost, so characters at such places are too
  test("UTF-8 as GBK, where no byte was lost", () => {
    const text = "全省各级各部门要认真学习贯彻会议精神要压实责任确保人民群众生命安全和财产安全";
    const even = [...text].length % 2 === 0 ? text : `${text}好`;
    expect(restored(readAs(utf8(even), "gb18030"))).toBe(even);
  });
});

test("what was lost stays as it stands and is listed", () => {
  const copy = readAs(utf8(HANS), "gb18030");
  expect(copy).toContain("\ufffd");
  const result = run(copy);
  const text = restored(copy);
  expect(text).toContain("岚江省召开防汛会议，强调要统筹抓好生产和安全工");
  const year = result?.unresolved?.find(({ start, end }) => copy.slice(start, end) === "骞\ufffd");
  expect(year?.candidates).toContain("年");
  for (const { start, end } of result?.unresolved ?? []) expect(copy.slice(start, end)).toMatch(/[^\0-\x7f]/u);
});

test("a byte that became a question mark is lost too", () => {
  const copy = readAs(utf8(HANS), "gb18030").replaceAll("\ufffd", "?");
  const year = run(copy)?.unresolved?.find(({ start, end }) => copy.slice(start, end) === "骞?");
  expect(year?.candidates).toContain("年");
});

test("characters lost before the copy was made are listed", () => {
  expect(run("会议强调锟斤拷锟斤拷，要压实责任")?.unresolved).toMatchObject([{ start: 4, end: 10, candidates: [] }]);
});

test.each([
  HANS,
  HANT,
  "plain English, nothing else",
  "Déjà vu, naïve café, façade, señor, Köln, Ærø: à propos",
  "龘靐齉齾爩麤龗灪吁龖",
  "鏂扮",
  "甲、乙、丙、丁",
  "",
])("untouched: %s", (text) => {
  expect(run(text)).toBeUndefined();
});

propertyTest.prop([fc.string({ unit: "binary" })])(
  "any string is left or read without a throw, its edits in order",
  (text) => {
    const result = run(text);
    let at = 0;
    for (let index = 0; index < (result?.edits.length ?? 0); index++) {
      expect(result?.edits.start(index)).toBeGreaterThanOrEqual(at);
      at = result?.edits.end(index) ?? 0;
    }
    expect(at).toBeLessThanOrEqual(text.length);
  },
);

describe.skipIf(!hasShared)(sharedTitle("the corpus"), () => {
  const pages = readCorpus().map(toPage);

  test("no readout is taken for one in a wrong encoding", () => {
    expect(pages.filter((page) => run(page) !== undefined)).toEqual([]);
  });

  test.each([
    ["utf-8", "windows-1252"],
    ["gb18030", "windows-1252"],
  ] as const)("every readout read from %s as %s comes back", (right, wrong) => {
    const sample = pages.filter((_, at) => at % 12 === 0);
    const wrongly = sample.filter((page) => {
      const bytes = right === "utf-8" ? utf8(page) : readBytes(page, right);
      return bytes !== undefined && restored(readAs(bytes, wrong)) !== page;
    });
    expect(wrongly.map((page) => page.slice(0, 20))).toEqual([]);
  });
});
