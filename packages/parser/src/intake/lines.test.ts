import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { answerLines, readLines } from "./lines.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function toArray<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
const answer = (text: string, limitBytes = 1000) =>
  toArray(answerLines(chunks(utf8(text), 7), { limitBytes }, (input) => ({ id: input.id, given: input })));

property.prop([fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 1, max: 9 })])(
  "a stream is cut at its line feeds alone, wherever its chunks end",
  async (texts, size) => {
    const lines = texts.map((text) => text.replaceAll("\n", ""));
    const bytes = utf8(lines.map((line) => `${line}\n`).join(""));
    const read = await toArray(readLines(chunks(bytes, size), 1000));
    expect(read.map((line) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(line.bytes))).toEqual(lines);
    expect(read.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  },
);

test("answers come in the order of the lines, and carry their ids", async () => {
  const answers = await answer('{"id":"b","text":"会"}\n\n \r\n{"id":"a","text":"议"}');
  expect(answers).toEqual([
    { id: "b", given: { id: "b", text: "会" } },
    { id: "a", given: { id: "a", text: "议" } },
  ]);
});

test("a separator that JSON allows inside a string does not end the line", async () => {
  expect(await answer('{"text":"会\u2028议"}\n')).toEqual([{ id: null, given: { id: null, text: "会\u2028议" } }]);
});

test("a bad line has an error line with its number and, where it is known, its id; the run goes on", async () => {
  const answers = await answer('{"id":"a"}\nnonsense\n{"id":"c","text":"会"}\n');
  expect(answers).toEqual([
    { id: "a", error: expect.objectContaining({ code: "input/one-content", line: 1 }) },
    { id: null, error: expect.objectContaining({ code: "input/not-json", line: 2 }) },
    { id: "c", given: { id: "c", text: "会" } },
  ]);
});

test("a line beyond the limit is passed over", async () => {
  const answers = await answer(`{"id":"a","text":"${"会".repeat(400)}"}\n{"id":"b","text":"议"}\n`);
  expect(answers).toEqual([
    { id: null, error: expect.objectContaining({ code: "input/too-large", line: 1 }) },
    { id: "b", given: { id: "b", text: "议" } },
  ]);
});

test("a fault nobody foresaw is an error line that tells nothing of it; who runs the program is told", async () => {
  const told: unknown[] = [];
  const options = { limitBytes: 100, onUnexpected: (...all: unknown[]) => told.push(all) };
  const failing = answerLines(chunks(utf8('\n{"id":"a","text":"会"}\n'), 7), options, () => {
    throw new Error("secret");
  });
  const [line] = await toArray(failing);
  expect(line).toEqual({ id: "a", error: expect.objectContaining({ code: "internal/unexpected", line: 2 }) });
  expect(JSON.stringify(line)).not.toContain("secret");
  expect(told).toEqual([[new Error("secret"), 2]]);
});
