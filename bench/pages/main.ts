import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "@readout/parser";
import type { PageCase } from "./page-case.ts";
import { readCases } from "./read-cases.ts";
import { READERS } from "./readers.ts";
import { type Score, toScore } from "./score.ts";

/** Titles, days and bodies of the peers' own test pages, each reader beside the others: `pnpm bench pages`, with `--pages` page by page. */
const SHARED = process.env.READOUT_SHARED || fileURLToPath(new URL("../../../shared", import.meta.url));
const SETS = ["gne", "readability", "trafilatura", "all"] as const;
const FIELDS = ["title", "date", "body"] as const;

const peers = `${SHARED}/peers`;
if (existsSync(peers)) await run(readCases(peers), process.argv.includes("--pages"));
else process.stdout.write(`SKIPPED: no pages of the peers at ${peers}; READOUT_SHARED names another folder\n`);

async function run(cases: readonly PageCase[], isDetailed: boolean): Promise<void> {
  const scores = new Map<string, { readonly one: PageCase; readonly score: Score; readonly ms: number }[]>();
  for (const one of cases) {
    // the peers take a string: they are given the one that is right
    const page = new TextDecoder(parse({ bytes: one.bytes }).source.encoding).decode(one.bytes);
    for (const reader of READERS) {
      const before = performance.now();
      const found = await reader.read(one.bytes, page);
      const ms = performance.now() - before;
      scores.set(reader.name, [...(scores.get(reader.name) ?? []), { one, score: toScore(one, found), ms }]);
    }
  }
  const rows: string[][] = [["reader", "pages", ...FIELDS, "ms a page"]];
  for (const [name, results] of scores) {
    for (const set of SETS) {
      const own = results.filter(({ one }) => set === "all" || one.set === set);
      const fields = FIELDS.map((field) => toMean(own.map(({ score }) => score[field])));
      rows.push([
        name,
        set,
        ...fields,
        toMean(
          own.map(({ ms }) => ms),
          1,
        ),
      ]);
    }
  }
  print(rows);
  if (!isDetailed) return;
  const pages = [...scores].flatMap(([name, results]) =>
    results.map(({ one, score }) => [
      name,
      `${one.set}/${one.name}`,
      ...FIELDS.map((field) => score[field]?.toFixed(3) ?? ""),
    ]),
  );
  print([["reader", "page", ...FIELDS], ...pages]);
}

/** Mean and how many values it is of. */
function toMean(values: readonly (number | undefined)[], digits = 3): string {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return "–";
  return `${(known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(digits)} (${known.length})`;
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`);
  process.stdout.write("\n");
}
