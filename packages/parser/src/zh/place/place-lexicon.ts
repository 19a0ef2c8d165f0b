import { defineLexicon } from "../../engine/lexicon.ts";
import { WordTable } from "../../engine/word-table.ts";
import { divisions } from "./divisions.ts";
import { AMBIGUOUS_FULL_NAMES, AMBIGUOUS_SHORT_NAMES, AUTONOMOUS_SHORT_NAMES } from "./names.data.ts";

const autonomous = AUTONOMOUS_SHORT_NAMES.split(" ");
const ambiguousShort = new Set(AMBIGUOUS_SHORT_NAMES.split(" "));
const ambiguousFull = new Set(AMBIGUOUS_FULL_NAMES.split(" "));

/** Codes by full name, whether safe alone or not. */
export const codesByName: ReadonlyMap<string, readonly string[]> = groupBy(
  divisions.map(({ name, code }) => [name, code]),
);

/** Codes by short name (`太原`, `孝义`), whether safe alone or not. */
export const codesByShortName: ReadonlyMap<string, readonly string[]> = groupBy(
  divisions.flatMap(({ name, level, code }) => {
    const short =
      level === "province"
        ? shortenProvince(name)
        : level === "prefecture"
          ? shortenPrefecture(name)
          : name.replace(/(?:自治县|自治旗|[市县区旗])$/u, "");
    return short.length >= 2 && short !== name ? [[short, code] as [string, string]] : [];
  }),
);

/** Every name, full or short, for those who ask whether one stands at a place. */
export const anyDivision = new WordTable(
  new Map([...codesByName.keys(), ...codesByShortName.keys()].map((name) => [name, true])),
);

/** Whether a short name is also a word, and so names a place only where one that lies in it follows (`大同云州区`). */
export function isAmbiguousShortName(name: string): boolean {
  return ambiguousShort.has(name) && !codesByShortName.get(name)?.some((code) => code.endsWith("0000"));
}

/** Full names, and short ones of provinces and prefectures. */
export const placeLexicon = defineLexicon<readonly string[]>(
  "place/division",
  new Map([
    ...[...codesByShortName].flatMap(([name, codes]) => {
      const high = codes.filter((code) => code.endsWith("00"));
      const provinces = high.filter((code) => code.endsWith("0000"));
      const read = provinces.length > 0 ? provinces : high;
      return read.length > 0 ? [[name, read] as const] : [];
    }),
    ...[...codesByName].filter(([name]) => name.length > 2 && !ambiguousFull.has(name)),
  ]),
);

/** `我省`, `全市`: the division of the meeting itself, at that level. */
export const ownDivisionLexicon = defineLexicon<"province" | "prefecture" | "county">("place/own-division", {
  我省: "province",
  全省: "province",
  本省: "province",
  我区: "province",
  我市: "prefecture",
  全市: "prefecture",
  本市: "prefecture",
  我州: "prefecture",
  全州: "prefecture",
  我县: "county",
  全县: "county",
});

function shortenProvince(name: string): string {
  return name === "内蒙古自治区" ? "内蒙古" : name.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/u, "");
}

function shortenPrefecture(name: string): string {
  return (
    autonomous.find((short) => name.startsWith(short) && name.endsWith("自治州")) ??
    name.replace(/(?:地区|[市盟])$/u, "")
  );
}

function groupBy(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, code] of pairs) {
    const known = groups.get(name);
    if (known) known.push(code);
    else groups.set(name, [code]);
  }
  return groups;
}
