import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SAMPLES = fileURLToPath(new URL("../../../samples/", import.meta.url));

/** The project's own samples: clean ones, and copies of some as mirrors mangle them. */
export function readSamples(): { clean: string[]; mangled: string[] } {
  const read = (id: string) => readFileSync(`${SAMPLES}${id}/source.txt`, "utf8");
  const ids = readdirSync(SAMPLES).filter((id) => !id.includes("."));
  return {
    clean: ids.filter((id) => !id.includes("mangled")).map(read),
    mangled: ids.filter((id) => id.endsWith("mangled-dense")).map(read),
  };
}

/** Many different texts in one: the paragraphs of the samples, each numbered, so that none is another's repetition. */
export function lengthen(texts: readonly string[], units: number): string {
  const lines = texts.flatMap((text) => text.split("\n"));
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < units; index++) {
    const line = `${index}、${lines[index % lines.length]}`;
    parts.push(line);
    length += line.length + 1;
  }
  return parts.join("\n");
}
