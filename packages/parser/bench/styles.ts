import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { restoreCopy } from "../src/restore/restore.ts";
import { MANGLERS, randomFrom } from "../src/testing/mangle/mangle.ts";

/**
 * How many of 200 readouts of the corpus come back exactly, style by style: `pnpm bench restore:styles`.
 * A text that had half-width marks of its own cannot come back from a style that makes all marks so; the second column leaves those out.
 */
const SHARED = process.env.READOUT_SHARED || fileURLToPath(new URL("../../../../shared", import.meta.url));
const CORPUS = `${SHARED}/corpus/readouts.jsonl`;
const COUNT = 200;
const OWN_HALF_WIDTH = /[(),;:!?"]/u;

if (existsSync(CORPUS)) run();
else process.stdout.write(`SKIPPED: no corpus at ${CORPUS}; READOUT_SHARED names another folder\n`);

function run(): void {
  const texts = readFileSync(CORPUS, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const every = Math.floor(texts.length / COUNT);
  const chosen = texts.filter((_, index) => index % every === 0).slice(0, COUNT);
  process.stdout.write(
    "| style | exact | without half-width marks of their own | wrong characters | unresolved |\n|---|---|---|---|---|\n",
  );
  for (const [style, mangle] of Object.entries(MANGLERS)) {
    const results = chosen.map((text, index) => {
      const { text: restored, restoration } = restoreCopy(mangle(text, randomFrom(index + 1)), { script: "auto" });
      return { text, restored, unresolved: restoration.unresolved.length };
    });
    const share = (some: typeof results) => (some.filter(isExact).length / some.length).toFixed(3);
    const wrong = results.reduce((sum, { text, restored }) => sum + countWrong(text, restored), 0);
    const length = results.reduce((sum, { text }) => sum + text.length, 0);
    const cells = [
      style,
      share(results),
      share(results.filter(({ text }) => !OWN_HALF_WIDTH.test(text))),
      `${((wrong / length) * 100).toFixed(3)} %`,
      results.reduce((sum, { unresolved }) => sum + unresolved, 0),
    ];
    process.stdout.write(`| ${cells.join(" | ")} |\n`);
  }
}

function isExact({ text, restored }: { readonly text: string; readonly restored: string }): boolean {
  return text === restored;
}

/** Characters that differ, counted line by line without what begins and ends alike: never fewer than are wrong. */
function countWrong(text: string, restored: string): number {
  const [wanted, given] = [text.split("\n"), restored.split("\n")];
  let wrong = 0;
  for (let line = 0; line < Math.max(wanted.length, given.length); line++) {
    const [a, b] = [wanted[line] ?? "", given[line] ?? ""];
    if (a === b) continue;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    wrong += Math.max(a.length, b.length) - start - end;
  }
  return wrong;
}
