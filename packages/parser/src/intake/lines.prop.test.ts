import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { restore } from "../index.ts";
import { answerLines } from "./index.ts";

const copy = fc.constantFrom(
  "會(huì)議強(qiáng)調(diào),要抓好值班值守。",
  "会议强调，要抓好值班值守。\u2028第二段",
  "測量?jī)x器,要加強(qiáng)維護。",
  "（".repeat(40),
  "",
);
const line = fc.oneof(
  copy.map((text) => JSON.stringify({ id: text.slice(0, 4), text })),
  copy.map((text) => JSON.stringify({ html: `<p>${text}</p>` })),
  fc.constantFrom("", "  ", "{", '{"text": 1}', "[]"),
);
const stream = fc
  .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"))
  .map(([lines, end]) => new TextEncoder().encode(lines.join(end)));

/** Cuts bytes at the places given, in order; a cut may fall inside a character. */
async function* inChunks(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts.map((one) => one % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(from, cut);
    from = cut;
  }
}

async function toAnswers(chunks: AsyncIterable<Uint8Array>): Promise<unknown[]> {
  const answers: unknown[] = [];
  for await (const answer of answerLines(chunks, { limitBytes: 1 << 20 }, (input) => restore(input, { edits: true }))) {
    answers.push(answer);
  }
  return answers;
}

test.prop([stream, fc.array(fc.nat(), { maxLength: 12 })])(
  "a stream gives the same answers wherever its chunks are cut",
  async (bytes, cuts) => {
    expect(await toAnswers(inChunks(bytes, cuts))).toEqual(await toAnswers(inChunks(bytes, [])));
  },
);
