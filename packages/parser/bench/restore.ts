import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Converter } from "opencc-js/t2cn";
import { restoreCopy } from "../src/restore/restore.ts";
import { fastest, toBytes } from "./measure.ts";
import { lengthen, readSamples } from "./texts.ts";

/**
 * Speed, growth and size of restoration beside opencc-js, in one run: `pnpm bench restore`.
 * opencc-js only converts characters; it leaves glosses and marks, and gives no positions.
 */
const TABLES = ["script/script.data.ts", "gloss/readings.data.ts", "noise/common-words.data.ts"];
const RESTORE = fileURLToPath(new URL("../src/restore/", import.meta.url));
/** So many bytes are read in all before a figure stands: a short text needs many runs until the engine has compiled what it runs. */
const WORK = 8_000_000;
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
  const speed = (run: (text: string) => unknown) =>
    toBytes(texts) / fastest(texts, run, Math.max(60, WORK / toBytes(texts))) / 1000;
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
const [load, decode] = execFileSync(process.execPath, [fileURLToPath(new URL("load.ts", import.meta.url))], {
  encoding: "utf8",
}).split(" ");
print(`${(packed / 1024).toFixed(1)} KB gzipped; import ${load} ms, decoded at first use in ${decode} ms`);
