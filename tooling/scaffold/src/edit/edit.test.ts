import { describe, expect, test } from "vitest";
import { addBefore } from "./add-before.ts";
import { addImport } from "./add-import.ts";
import { addItem } from "./add-item.ts";
import { readBindings } from "./bindings.ts";

describe("addItem", () => {
  const add = (text: string, item: string, before?: string) => addItem("list.ts", text, "all", item, before);

  test("a list on one line stays on it while it fits", () => {
    expect(add("export const all: readonly T[] = [a, b];\n", "c")).toBe(
      "export const all: readonly T[] = [a, b, c];\n",
    );
    expect(add("export const all = [a, b] as const;\n", "c", "a")).toBe("export const all = [c, a, b] as const;\n");
    expect(add('export const all = [{ path: "/", x: [1, 2] }];\n', "c")).toBe(
      'export const all = [{ path: "/", x: [1, 2] }, c];\n',
    );
    expect(add("export const all: readonly T[] = [];\n", "c")).toBe("export const all: readonly T[] = [c];\n");
  });

  test("a list too long for one line gets a line an item", () => {
    const long = "x".repeat(90);
    expect(add(`export const all = [a, b];\n`, long)).toBe(`export const all = [a, b, ${long}];\n`);
    expect(add(`export const all = [a, ${long}];\n`, "x".repeat(20))).toBe(
      `export const all = [\n  a,\n  ${long},\n  ${"x".repeat(20)},\n];\n`,
    );
  });

  test("a list of lines keeps its comments", () => {
    const text = "export const all: T[] = [\n  a,\n  // longest first\n  b,\n];\n\nconst later = [\n  b,\n];\n";
    expect(add(text, "c")).toBe(text.replace("  b,\n];", "  b,\n  c,\n];"));
    expect(add(text, "c", "a")).toBe(text.replace("  a,\n", "  c,\n  a,\n"));
  });

  test("a list that is not there is refused", () => {
    expect(() => add("export const others = [a];\n", "c")).toThrow("missing");
    expect(() => add("export const all = [a];\n", "c", "d")).toThrow("d is not in the list");
  });
});

describe("addImport", () => {
  const text =
    'import { x } from "x";\nimport { y } from "../y.ts";\nimport { a } from "./a.ts";\nimport c from "./c.ts";\n';
  const add = (from: string) => addImport("m.ts", text, "{ b }", from);

  test("imports stay sorted", () => {
    expect(add("./b.ts")).toBe(text.replace("import c", 'import { b } from "./b.ts";\nimport c'));
    expect(add("./d/b.ts")).toBe(`${text}import { b } from "./d/b.ts";\n`);
  });

  test("a name that is there already is refused", () => {
    for (const name of ["x", "{ y }", "c"]) expect(() => addImport("m.ts", text, name, "./b.ts")).toThrow("is taken");
  });
});

test("bindings are what a module imports or declares", () => {
  const text = `import a, { b } from "a";
import type { c, d as e } from "c";
import * as f from "f";
import {
  g,
  type h,
} from "g";
export const i = 1;
  const j = 2;
export function k() {}
// const l
`;
  expect([...readBindings(text)].toSorted().join("")).toBe("abcefghijk");
});

test("a line is put before the one that begins so, and nowhere when there are two", () => {
  expect(addBefore("m.ts", "a\n  b: 1\n", "  b", "  x")).toBe("a\n  x\n  b: 1\n");
  expect(() => addBefore("m.ts", "a\na\n", "a", "x")).toThrow("not clear");
  expect(() => addBefore("m.ts", "a\n", "b", "x")).toThrow("not clear");
});
