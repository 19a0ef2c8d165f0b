import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "../index.ts";
import { readSamples } from "../testing/samples.ts";

const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
const sample = readSamples().find(({ id }) => id === "epidemic-command-mangled-dense");

it("the README shows a clause as the reader gives it, and a sentence as the sample prints it", () => {
  expect(sample).toBeDefined();
  if (!sample) return;
  const { bytes, published } = sample;
  const [, shown = "{}"] = /```json\n(\{[\s\S]*?)```/u.exec(readme) ?? [];
  const clause = JSON.parse(shown);
  const found = parse({ bytes, published })
    .directives.flatMap(({ clauses }) => clauses)
    .find(({ id }) => id === clause.id);
  expect(found).toMatchObject(clause);
  const [, mangled = ""] = /```\n(有新[^`]*)\n```/u.exec(readme) ?? [];
  expect(new TextDecoder().decode(bytes)).toContain(mangled);
});
