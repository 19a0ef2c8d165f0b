import { existsSync, readdirSync, readFileSync } from "node:fs";

export interface BenchText {
  readonly text: string;
  readonly published: string | null;
}

const here = (path: string): URL => new URL(path, import.meta.url);

/** The real readouts where they stand beside the clone, else the project's own samples. */
export function readTexts(): { readonly name: string; readonly texts: readonly BenchText[] } {
  const corpus = here("../../../shared/corpus/readouts.jsonl");
  if (existsSync(corpus)) {
    const lines = readFileSync(corpus, "utf8").trim().split("\n");
    const texts = lines.map((line) => {
      const { title, text, date } = JSON.parse(line) as { title: string; text: string; date: string };
      return { text: `${title}\n${text}`, published: date };
    });
    return { name: `${texts.length} readouts of the corpus`, texts };
  }
  const folders = readdirSync(here("../../samples/"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const texts = folders
    .map(({ name }) => here(`../../samples/${name}/source.txt`))
    .filter((file) => existsSync(file))
    .map((file) => ({ text: readFileSync(file, "utf8"), published: null }));
  return { name: `${texts.length} samples`, texts };
}

/** One text of about `bytes` UTF-8 bytes: readout after readout. A later round says which it is in every sentence, or its text would be a repeated one. */
export function toLength(texts: readonly BenchText[], bytes: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < bytes; i++) {
    const round = Math.floor(i / texts.length);
    const { text } = texts[i % texts.length] as BenchText;
    const part = round === 0 ? text : text.replaceAll("。", `（第${round}轮）。`);
    parts.push(part);
    length += Buffer.byteLength(part) + 1;
  }
  return parts.join("\n");
}
