import type { Readout } from "@readout/schema";
import { describe, expect, it } from "vitest";
import { parse, restore } from "../index.ts";
import { type Gold, readSamples, type Sample } from "../testing/samples.ts";

const samples = readSamples();
const clean = samples.filter((sample) => sample.gold);
const mangled = samples.filter(({ of }) => of !== undefined);
const read = ({ bytes, mediaType, published }: Sample): Readout => parse({ bytes, mediaType, published });
const marks = /[“”"\s]/gu;

/** The share of agreement between two lists, 0 to 1. */
function toF1(gold: readonly string[], found: readonly string[]): number {
  const right = new Set(found);
  const both = gold.filter((one) => right.has(one)).length;
  return (2 * both) / (gold.length + found.length);
}

const toGroups = (gold: Gold) =>
  gold.groups.map(
    ({ speaker, addressee, clauses }) =>
      `${speaker}→${addressee?.replace(marks, "") ?? ""}: ${clauses.map(({ t }) => t).join("|")}`,
  );
const toFoundGroups = ({ directives }: Readout) =>
  directives.map(
    ({ speaker, addressee, clauses }) =>
      `${speaker}→${addressee?.text.replace(marks, "") ?? ""}: ${clauses.map(({ text }) => text).join("|")}`,
  );

describe.each(clean.map((sample) => [sample.id, sample] as const))("%s", (_, sample) => {
  const gold = sample.gold as Gold;
  const record = read(sample);

  it("names its meetings as a careful reader does", () => {
    expect(record.meetings).toHaveLength(gold.meetings.length);
    gold.meetings.forEach(({ name, ordinal, date, chair, mode }, i) => {
      expect(name).toContain(record.meetings[i]?.name);
      expect(record.meetings[i]).toMatchObject({ ordinal, date, chair, mode });
    });
  });

  it("comes back letter for letter", () => {
    expect(record.text).toBe(new TextDecoder().decode(sample.bytes));
  });
});

describe("all clean samples together", () => {
  const records = clean.map((sample) => ({ id: sample.id, gold: sample.gold as Gold, record: read(sample) }));
  const agreement = (one: (gold: Gold) => string[], other: (record: Readout) => string[]) =>
    toF1(
      records.flatMap(({ id, gold }) => one(gold).map((item) => `${id} ${item}`)),
      records.flatMap(({ id, record }) => other(record).map((item) => `${id} ${item}`)),
    );

  it("agree with their annotation on people, posts and parts", () => {
    const toLine = (person: Gold["people"][number] | Readout["people"][number]) =>
      `${person.name} ${person.offices.join()} ${[...person.roles].sort().join()} ${person.venue} ${person.listedAs}`;
    expect(
      agreement(
        ({ people }) => people.map(toLine),
        ({ people }) => people.map(toLine),
      ),
    ).toBeGreaterThanOrEqual(0.94);
  });

  it("agree with their annotation on who is told to do what by whom", () => {
    expect(agreement(toGroups, toFoundGroups)).toBeGreaterThanOrEqual(0.94);
  });

  it("agree with their annotation on the kind of every clause", () => {
    const kinds = agreement(
      ({ groups }) => groups.flatMap(({ clauses }) => clauses.map(({ t, k }) => `${t} ${k}`)),
      ({ directives }) => directives.flatMap(({ clauses }) => clauses.map(({ text, kind }) => `${text} ${kind}`)),
    );
    expect(kinds).toBeGreaterThanOrEqual(0.97);
  });
});

describe.each(mangled.map((sample) => [sample.id, sample] as const))("%s", (_, sample) => {
  const original = samples.find(({ id }) => id === sample.of) as Sample;

  it("is restored to the clean text", () => {
    const { text } = restore(sample);
    const lines = text.split("\n").map((line) => line.trim());
    const wanted = new TextDecoder().decode(original.bytes).trim().split("\n");
    // a page has other lines around the readout
    expect(lines.filter((line) => wanted.includes(line))).toEqual(wanted);
    if (sample.mediaType === "text/plain") expect(text.trim()).toBe(wanted.join("\n"));
  });

  it("gives the record of the clean text", () => {
    const toContent = ({ meetings, people, directives }: Readout) => ({
      meetings: meetings.map(({ name, ordinal, date, chair, mode }) => ({ name, ordinal, date, chair, mode })),
      people: people.map(({ name, offices, roles, venue, listedAs }) => ({ name, offices, roles, venue, listedAs })),
      directives: directives.map(({ speaker, modal, clauses }) => ({
        speaker,
        modal,
        clauses: clauses.map(({ anchor, kind, phase, measures }) => ({ anchor, kind, phase, measures })),
      })),
    });
    expect(toContent(read(sample))).toEqual(toContent(read(original)));
  });
});
