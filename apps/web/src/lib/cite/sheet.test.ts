import { expect, test } from "vitest";
import { reading } from "../testing/reading.ts";
import { toEntries } from "./entries.ts";
import { toSheet } from "./sheet.ts";

const { record, copy, coverage } = reading;
const sheet = toSheet(record, copy, coverage.unread);

test("headline and lead are one passage, so that the meeting stands beside both", () => {
  expect(sheet.passages).toHaveLength(1);
  expect(sheet.passages[0]?.paragraphs.map(({ role }) => role)).toEqual(["headline", "lead"]);
});

test("the passages' stretches of the copy tile the copy", () => {
  const long = {
    ...record,
    text: `${record.text}\n${record.text}\n`,
    blocks: [],
    restoration: { ...record.restoration, edits: [] },
  };
  const { passages } = toSheet(long, long.text);
  expect(passages.length).toBeGreaterThan(2);
  expect(passages.map(({ copySpan }) => long.text.slice(...copySpan)).join("")).toBe(long.text);
});

test("every item of the record can be found by its link", () => {
  expect([...sheet.items.keys()]).toEqual(["m1", "p1", "s1", "d1", "d1.1", "d1.2", "c1", "t1"]);
  expect(sheet.items.get("p1")?.spans).toHaveLength(2);
});

test("an item's place in the copy includes what was pressed into it", () => {
  const [start, end] = sheet.toCopy(sheet.items.get("p1")?.spans[0] ?? [0, 0]);
  expect(copy.slice(start, end)).toBe("程遠(yuǎn)舟");
});

test("what the record holds stands beside the passage in which it is printed", () => {
  const [entries] = toEntries(record, sheet);
  expect(entries?.meetings.map(({ meeting, people }) => [meeting.id, people.map(({ name }) => name)])).toEqual([
    ["m1", ["程远舟"]],
  ]);
  expect(entries?.strands).toHaveLength(1);
  expect(entries?.strands[0]).toMatchObject({
    statement: { id: "s1" },
    continued: false,
    points: [{ type: "directive" }],
  });
  // the measure stands with its clause, so it is not named once more
  expect(entries?.named.map(({ id }) => id)).toEqual(["t1"]);
});

test("what stands around the text on its page is one passage, before the text and after it", () => {
  const lines = ["首页", "新闻", "全省会议召开", "会议强调，要落实责任。", "相关阅读", "下载客户端"];
  const text = lines.join("\n");
  const roles = ["furniture", "furniture", "headline", "body", "related", "furniture"] as const;
  const blocks = roles.map((role, index) => {
    const start = text.indexOf(lines[index] ?? "");
    return { role, span: [start, start + (lines[index]?.length ?? 0)] as [number, number] };
  });
  const page = { ...record, text, blocks, meetings: [], restoration: { ...record.restoration, edits: [] } };
  const { passages } = toSheet(page, text);
  expect(passages.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1, 1, 2]);
});
