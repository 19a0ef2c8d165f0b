import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readout } from "@readout/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, restore, undo } from "../index.ts";
import { hasShared, readShared, sharedPath, sharedTitle } from "../testing/shared.ts";

/** What the record holds, without places: those of a page with furniture differ from those of its clean text. */
const toStructure = ({ meetings, people, directives }: Readout) => ({
  meetings: meetings.map(({ name, ordinal, date, chair, mode }) => ({ name, ordinal, date, chair, mode })),
  people: people.map(({ name, offices, roles, listedAs, venue }) => ({ name, offices, roles, listedAs, venue })),
  directives: directives.map(({ speaker, modal, addressee, topic, clauses }) => ({
    speaker,
    modal,
    addressee: addressee?.text,
    topic: topic?.text,
    clauses: clauses.map(({ text, kind, verb, objects, phase, measures }) => ({
      text,
      kind,
      verb: verb?.text,
      objects: objects.map((object) => object.text),
      phase,
      measures,
    })),
  })),
});

describe.skipIf(!hasShared)(sharedTitle("the model document"), () => {
  const copy = readShared("seed/seed.txt");

  it("is restored exactly", () => {
    expect(restore(copy).text.trimEnd()).toBe(readShared("seed/seed.restored.txt").trimEnd());
  });

  it("comes back as the copy when its edits are undone", () => {
    const { text, restoration } = restore(copy, { edits: true });
    expect(undo(text, restoration.edits ?? [])).toBe(copy);
  });

  it("keeps its list of edits within three times the copy", () => {
    const { restoration } = restore(copy, { edits: true });
    const bytes = (value: string) => new TextEncoder().encode(value).length;
    expect(bytes(JSON.stringify(restoration.edits))).toBeLessThanOrEqual(3 * bytes(copy));
  });

  it("gives one record from the mangled copy and from its clean text", () => {
    const [line = "{}"] = readShared("seed/seed.corpus.jsonl").split("\n");
    const { title = "", text = "", date: published } = JSON.parse(line);
    const clean = toStructure(parse({ text: `${title}\n${text}`, published }));
    expect(clean.directives.length).toBeGreaterThan(10);
    expect(toStructure(parse({ text: copy, published }))).toEqual(clean);
  });

  describe("by the scorer", () => {
    let folder: string;
    let scores: Record<string, number>;

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "readout-"));
      const [line = "{}"] = readShared("seed/seed.corpus.jsonl").split("\n");
      const { id, title, text, date } = JSON.parse(line);
      const file = join(folder, "seed.ndjson");
      writeFileSync(file, JSON.stringify(parse({ id, text: `${title}\n${text}`, published: date })));
      const args = ["--gold", sharedPath("seed"), "--corpus", sharedPath("seed/seed.corpus.jsonl"), "--pred", file];
      const { stdout } = spawnSync(process.execPath, [sharedPath("score/score.mjs"), ...args, "--json"], {
        encoding: "utf8",
      });
      scores = JSON.parse(stdout);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it.each([
      ["clean text untouched", 1],
      ["meeting name", 1],
      ["meeting date", 1],
      ["meeting chair", 1],
      ["meeting ordinal", 1],
      ["meeting mode", 1],
      ["people", 1],
      ["people's offices", 1],
      ["people's roles", 1],
      ["directive groups", 1],
      ["clauses", 1],
      ["group speaker, end to end", 1],
      ["group addressee, end to end", 1],
      ["clause kind (of clauses found)", 87 / 91],
      ["measures", 0.95],
      ["objects (of clauses found)", 0.9],
      ["phase (of clauses found)", 0.95],
      ["concepts at their place", 1],
    ])("reaches its mark in %s", (name, least) => {
      expect(scores[name]).toBeGreaterThanOrEqual(least);
    });
  });
});
