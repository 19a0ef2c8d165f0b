import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Converter } from "opencc-js/t2cn";
import { restoreCopy } from "../../packages/parser/src/restore/restore.ts";
import { fastest, toBytes } from "./measure.ts";
import { lengthen, readSamples } from "./texts.ts";

/**
 * Speed, growth and size of restoration beside opencc-js, in one run: `pnpm bench restore`.
 * opencc-js only converts characters; it leaves glosses and marks, and gives no positions.
 */
const TABLES = ["script/script.data.ts", "gloss/readings.data.ts"];
const RESTORE = fileURLToPath(new URL("../../packages/parser/src/restore/", import.meta.url));
const SIZES_MB = [1, 10, 50];

const restore = (text: string) => restoreCopy(text, { script: "auto" });
const restoreWithEdits = (text: string) => restoreCopy(text, { script: "auto" }).restoration.edits;
const print = (line: string) => process.stdout.write(`${line}\n`);

const { clean, mangled } = readSamples();
print("### Speed (MB of UTF-8 a second; × is against opencc-js, tw to cn)\n");
print("| text | opencc-js | restore | × | with the list of edits | × |");
print("|---|---|---|---|---|---|");
const convert = Converter({ from: "tw", to: "cn" });
for (const [name, texts] of [
  ["mangled, one sample", mangled],
  ["mangled, 1 MB", [lengthen(mangled, 400_000)]],
  ["clean, the samples", clean],
  ["clean, 1 MB", [lengthen(clean, 350_000)]],
] as const) {
  const speed = (run: (text: string) => unknown) => toBytes(texts) / fastest(texts, run, 60) / 1000;
  const [peer, own, listed] = [speed(convert), speed(restore), speed(restoreWithEdits)];
  const cells = [peer, own, own / peer, listed, listed / peer].map((value) => value.toFixed(1));
  print(`| ${name} | ${cells.join(" | ")} |`);
}

print("\n### Growth (milliseconds; the time must grow no faster than the text)\n");
print(`| text | ${SIZES_MB.map((size) => `${size} MB`).join(" | ")} |`);
print(`|---|${SIZES_MB.map(() => "---").join("|")}|`);
const line = mangled.join("").replaceAll("\n", "");
for (const [name, make] of [
  ["mangled", (units: number) => lengthen(mangled, units)],
  ["clean", (units: number) => lengthen(clean, units)],
  ["`((((`", (units: number) => "(".repeat(units)],
  ["`?a)?a)`", (units: number) => "?a)".repeat(Math.ceil(units / 3))],
  ["one endless line", (units: number) => line.repeat(Math.ceil(units / line.length))],
] as const) {
  const times = SIZES_MB.map((size) => {
    const [sample] = [make(1000)];
    const text = make(Math.round((size * 1_000_000 * sample.length) / Buffer.byteLength(sample)));
    return fastest([text], restore, size > 10 ? 1 : 3).toFixed(0);
  });
  print(`| ${name} | ${times.join(" | ")} |`);
}

print("\n### Tables\n");
const sizes = TABLES.map((file) => readFileSync(`${RESTORE}${file}`));
const packed = gzipSync(Buffer.concat(sizes), { level: 9 }).length;
const script = `const before = performance.now(); const { restoreCopy } = await import(${JSON.stringify(`file://${RESTORE}restore.ts`)}); const loaded = performance.now(); restoreCopy("會(huì)議(yì)", { script: "auto" }); process.stdout.write([loaded - before, performance.now() - loaded].map((ms) => ms.toFixed(1)).join(" "));`;
const [load, first] = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).split(" ");
print(`${(packed / 1024).toFixed(1)} KB gzipped; import ${load} ms from source, first call ${first} ms`);
