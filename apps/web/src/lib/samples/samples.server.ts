import type { InputObject } from "@readout/parser";
import { toReading } from "../reader/read.ts";
import type { Reading } from "../reader/reading.ts";
import type { Sample } from "./sample.ts";

interface Meta {
  readonly id: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly published: string | null;
  readonly mangled?: { readonly style: string };
}

const FOLDERS = "../../../../../samples";
const metas = import.meta.glob<Meta>("../../../../../samples/*/meta.json", { eager: true, import: "default" });
// as data addresses, since the bytes of a page need not be UTF-8
const sources = import.meta.glob<string>(
  ["../../../../../samples/*/source.txt", "../../../../../samples/*/source.html"],
  {
    eager: true,
    import: "default",
    query: "?inline",
  },
);

const toSample = ({ id, title_zh: titleZh, title_en: titleEn, mangled }: Meta): Sample => ({
  id,
  titleZh,
  titleEn,
  mangled: mangled?.style ?? null,
});

/** All samples, the clean ones first. */
export const samples: readonly Sample[] = Object.values(metas)
  .map(toSample)
  .toSorted((a, b) => Number(a.mangled !== null) - Number(b.mangled !== null));

function readInput(id: string): InputObject | undefined {
  const meta = metas[`${FOLDERS}/${id}/meta.json`];
  const [file, source] =
    ["source.txt", "source.html"]
      .map((name) => [name, sources[`${FOLDERS}/${id}/${name}`]] as const)
      .find(([, found]) => found) ?? [];
  if (!meta || !source || !file) return;
  const bytes = new Uint8Array(Buffer.from(source.slice(source.indexOf(",") + 1), "base64"));
  return {
    bytes,
    file: `${id}/${file}`,
    mediaType: file.endsWith("html") ? "text/html" : "text/plain",
    published: meta.published,
  };
}

const readings = new Map<string, Reading>();

/** A sample, read; `undefined` where there is none of that id. */
export function readSample(id: string): Reading | undefined {
  const known = readings.get(id);
  if (known) return known;
  const input = readInput(id);
  if (!input) return;
  const reading = toReading(input);
  readings.set(id, reading);
  return reading;
}
