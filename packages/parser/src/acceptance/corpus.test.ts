import { Readout } from "@readout/schema";
import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { hasShared, readCorpus, sharedTitle, toPage } from "../testing/shared.ts";
import { misquotations } from "../testing/spans.ts";

describe.skipIf(!hasShared)(sharedTitle("628 real readouts"), () => {
  const texts = readCorpus();
  const records = texts.map((text) => ({ text, record: parse({ text: toPage(text), published: text.date }) }));

  it("are all there", () => {
    expect(texts).toHaveLength(628);
  });

  it("come back letter for letter", () => {
    expect(records.filter(({ text, record }) => record.text !== toPage(text)).map(({ text }) => text.id)).toEqual([]);
  });

  it("are cited by places that slice back", () => {
    expect(
      records.flatMap(({ text, record }) => misquotations(record).map((one) => ({ id: text.id, ...one }))),
    ).toEqual([]);
  });

  it("give records that their schema accepts", () => {
    const refused = records.flatMap(({ text, record }) => {
      const { error } = Readout.safeParse(record);
      return error ? [`${text.id}: ${error.issues[0]?.path.join("/")} ${error.issues[0]?.message}`] : [];
    });
    expect(refused).toEqual([]);
  });

  it("give the same record each time", () => {
    const again = texts.slice(0, 40).map((text) => parse({ text: toPage(text), published: text.date }));
    expect(again).toEqual(records.slice(0, 40).map(({ record }) => record));
  });
});
