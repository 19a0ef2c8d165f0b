import { execFileSync } from "node:child_process";

export interface Unihan {
  /** Every Mandarin reading with its tone mark, of all the fields that give one. */
  readonly readings: ReadonlyMap<string, ReadonlySet<string>>;
  /** The readings of today's dictionaries alone. */
  readonly current: ReadonlyMap<string, ReadonlySet<string>>;
  /** Characters of GB/T 2312 and of the list of standard characters of 2013. */
  readonly standard: ReadonlySet<string>;
  /** Characters of GB/T 2312. */
  readonly gb2312: ReadonlySet<string>;
}

function* fields(folder: string, file: string): Generator<[character: string, field: string, value: string]> {
  const text = execFileSync("bzcat", [`${folder}/${file}.txt.bz2`], { encoding: "utf8", maxBuffer: 1 << 28 });
  for (const line of text.split("\n")) {
    if (!line.startsWith("U+")) continue;
    const [code, field, value] = line.split("\t") as [string, string, string];
    yield [String.fromCodePoint(Number.parseInt(code.slice(2), 16)), field, value];
  }
}

const readingsOf: Readonly<Record<string, (value: string) => string[]>> = {
  kMandarin: (value) => value.split(" "),
  kHanyuPinlu: (value) => value.split(" ").map((part) => part.slice(0, part.indexOf("("))),
  kXHC1983: (value) => value.split(" ").flatMap((part) => part.slice(part.indexOf(":") + 1).split(",")),
  kTGHZ2013: (value) => value.split(" ").flatMap((part) => part.slice(part.indexOf(":") + 1).split(",")),
  kHanyuPinyin: (value) => value.split(" ").flatMap((part) => part.slice(part.indexOf(":") + 1).split(",")),
};

/** Reads the lists of Unihan as Debian packs them. */
export function readUnihan(folder: string): Unihan {
  const readings = new Map<string, Set<string>>();
  const current = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, character: string, reading: string) =>
    map.set(character, (map.get(character) ?? new Set()).add(reading.normalize("NFC")));
  for (const [character, field, value] of fields(folder, "Unihan_Readings")) {
    for (const reading of readingsOf[field]?.(value) ?? []) {
      add(readings, character, reading);
      if (field !== "kHanyuPinyin") add(current, character, reading);
    }
  }
  const standard = new Set<string>();
  const gb2312 = new Set<string>();
  for (const file of ["Unihan_DictionaryLikeData", "Unihan_OtherMappings", "Unihan_IRGSources"]) {
    for (const [character, field] of fields(folder, file)) {
      if (field === "kTGH" || field === "kGB0") standard.add(character);
      if (field === "kGB0") gb2312.add(character);
    }
  }
  return { readings, current, standard, gb2312 };
}
