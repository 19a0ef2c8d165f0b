import { expect, test } from "vitest";
import { toCycles } from "./cycles.ts";
import type { Import } from "./import.ts";
import { toImports } from "./read-imports.ts";
import { toViolations } from "./violations.ts";

const edge = (from: string, to: string, typeOnly = false): Import => ({ from, to, typeOnly });
const isRefused = (from: string, to: string, typeOnly = false): boolean =>
  toViolations([edge(from, to, typeOnly)]).length === 1;

test.each([
  ["source/html.ts", "engine/rule.ts"],
  ["restore/marks.ts", "zh/numeral/numeral.ts"],
  ["engine/run.ts", "zh/numeral/numeral.ts"],
  ["zh/date/date.ts", "genre/meeting/meeting.ts"],
  ["genre/layout/layout.ts", "packs/flood/index.ts"],
  ["genre/layout/layout.ts", "restore/steps.ts"],
  ["genre/layout/layout.ts", "pipeline.ts"],
  ["packs/flood/flood.ts", "packs/epidemic/terms.ts"],
  ["packs/register.ts", "packs/epidemic/terms.ts"],
  ["packs/flood/flood.ts", "record/toc.ts"],
  ["pipeline.ts", "testing/mangle.ts"],
  ["record/a.ts", "record/a.test.ts"],
  ["misc/a.ts", "source/html.ts"],
  ["source/html.ts", "../../schema/src/span.ts"],
  ["source/html.ts", "node:fs"],
  ["source/html.ts", "@readout/schema"],
  ["source/html.ts", "@readout/api"],
])("%s may not import %s", (from, to) => {
  expect(isRefused(from, to)).toBe(true);
});

test.each([
  ["restore/marks.ts", "source/edit-map.ts"],
  ["zh/date/date.ts", "engine/rule.ts"],
  ["genre/meeting/meeting.ts", "zh/date/date.ts"],
  ["packs/flood/flood.ts", "genre/page.ts"],
  ["packs/flood/flood.ts", "packs/pack.ts"],
  ["packs/flood/areas/a.ts", "packs/flood/terms.ts"],
  ["packs/index.ts", "packs/flood/flood.ts"],
  ["pipeline.ts", "packs/index.ts"],
  ["record/record.ts", "restore/steps.ts"],
  ["source/html.ts", "parse5"],
  ["zh/date/date.test.ts", "testing/examples.ts"],
])("%s may import %s", (from, to) => {
  expect(isRefused(from, to)).toBe(false);
});

test("a type of the schema may be imported, its value not", () => {
  expect(isRefused("source/html.ts", "@readout/schema", true)).toBe(false);
  const mixed = toImports("source/html.ts", `import { type Span } from "@readout/schema";`);
  expect(toViolations(mixed)).toHaveLength(1);
});

test("a cycle is found, through types too, and named once", () => {
  const imports = [edge("a.ts", "b.ts"), edge("b.ts", "c.ts", true), edge("c.ts", "a.ts"), edge("d.ts", "a.ts")];
  expect(toCycles(imports)).toEqual([["a.ts", "b.ts", "c.ts", "a.ts"]]);
  expect(toCycles(imports.slice(1))).toEqual([]);
});

test("no form of import escapes", () => {
  const text = `
    import a, { b } from "./a.ts";
    import type { C } from "../c.ts";
    export * from "./d.ts";
    export type { E } from "./e.ts";
    const f = await import("./f.ts");
    type G = import("./g.ts").G;
    import "h";
  `;
  expect(toImports("x/y.ts", text)).toEqual([
    { from: "x/y.ts", to: "x/a.ts", typeOnly: false },
    { from: "x/y.ts", to: "c.ts", typeOnly: true },
    { from: "x/y.ts", to: "x/d.ts", typeOnly: false },
    { from: "x/y.ts", to: "x/e.ts", typeOnly: true },
    { from: "x/y.ts", to: "x/f.ts", typeOnly: false },
    { from: "x/y.ts", to: "x/g.ts", typeOnly: true },
    { from: "x/y.ts", to: "h", typeOnly: false },
  ]);
});
