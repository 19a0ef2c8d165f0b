// The whole record beside a word segmenter that only cuts the same text, in one run; and how the time grows with the text.
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { parse } from "@readout/parser";
import { readTexts, toLength } from "./texts.ts";

const ROUNDS = 5;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

/** The best of some rounds, in milliseconds: the one least disturbed by whatever else the machine does. */
function best(work: () => void, rounds = ROUNDS): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const { name, texts } = readTexts();
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const rate = (size: number, ms: number): string => `${(size / 1000 / ms).toFixed(2)} MB/s`;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const jieba = Jieba.withDict(dict);
const peer = best(() => {
  for (const { text } of texts) for (const line of text.split("\n")) jieba.cut(line, true);
});
const ours = best(() => {
  for (const { text, published } of texts) parse({ text, published });
});
print(`${name}, ${(bytes / 1e6).toFixed(2)} MB, best of ${ROUNDS}, Node ${process.version}`);
print(`  @node-rs/jieba, cut only         ${rate(bytes, peer)}`);
print(`  readout, the whole record        ${rate(bytes, ours)}   ${(peer / ours).toFixed(2)} of jieba's speed`);

print("growth, one text of");
let before: { size: number; ms: number } | undefined;
for (const size of SIZES) {
  const text = toLength(texts, size);
  const length = Buffer.byteLength(text);
  const ms = best(() => parse(text), size > 1_000_000 ? 1 : 3);
  const growth = before
    ? `   ${(length / before.size).toFixed(1)}× the text, ${(ms / before.ms).toFixed(1)}× the time`
    : "";
  print(
    `  ${(length / 1000).toFixed(0).padStart(6)} KB   ${ms.toFixed(1).padStart(9)} ms   ${rate(length, ms)}${growth}`,
  );
  before = { size: length, ms };
}
