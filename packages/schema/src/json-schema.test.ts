import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { z } from "zod";
import * as everything from "./index.ts";
import { SCHEMA_ID, toJsonSchema } from "./json-schema.ts";

const schema = toJsonSchema();
const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** Nouns of a call, not of the record. */
const WIRE = new Set([
  "InputLine",
  "Restored",
  "Explained",
  "Coverage",
  "TraceEntry",
  "LineError",
  "Problem",
  "Health",
]);

const RECORD = {
  format: "readout/1",
  units: "utf-16",
  producer: { name: "readout", version: "0.1.0", options: {}, packs: [{ id: "epidemic", version: "1" }] },
  id: null,
  witness: "0".repeat(32),
  textHash: "f".repeat(32),
  source: {
    file: null,
    url: null,
    mediaType: "text/plain",
    encoding: "utf-8",
    bytes: 0,
    published: "2022-11-24",
    title: null,
    publisher: null,
    authors: [],
    retrieved: null,
    archivedUrl: null,
  },
  text: "",
  textScript: "Hans",
  restoration: { copyScript: "Hans", damage: [], unresolved: [] },
  blocks: [],
  meetings: [],
  people: [],
  attendance: { open: false, collectives: [] },
  statements: [],
  assessments: [],
  decisions: [],
  directives: [],
  mentions: {
    concepts: [],
    dates: [],
    places: [],
    organs: [],
    people: [],
    meetings: [],
    policies: [],
    phrases: [],
    figures: [],
  },
  evidence: [],
  issues: [],
};

test("the schema is a valid one of draft 2020-12, and names itself", () => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.$id).toBe(SCHEMA_ID);
  expect(ajv.validateSchema(schema)).toBe(true);
});

test("every noun of the record is a definition of its own", () => {
  const definitions = Object.keys(schema.$defs as object).sort();
  const nouns = Object.values(everything).filter((value) => value instanceof z.ZodType);
  const ids = new Set(nouns.map((noun) => noun.meta()?.id).filter((id) => id !== undefined && !WIRE.has(id)));
  expect(definitions).toEqual([...ids].sort());
});

test("both forms of the schema accept a record and refuse one without its text", () => {
  const isValid = ajv.compile(schema);
  const { text, ...rest } = RECORD;
  for (const [value, expected] of [
    [RECORD, true],
    [{ ...RECORD, added: "later" }, true],
    [rest, false],
    [{ ...RECORD, format: "readout/2" }, false],
    [{ ...RECORD, blocks: [{ role: "headline", span: [0] }] }, false],
  ] as const) {
    expect(isValid(value)).toBe(expected);
    expect(everything.Readout.safeParse(value).success).toBe(expected);
  }
});
