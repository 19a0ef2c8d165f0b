import { Converter } from "opencc-js";
import { LEGAL_TRADITIONAL } from "../../restore/script/script.data.ts";

const toTraditional = Converter({ from: "cn", to: "t" });
const LEGAL = new Set(LEGAL_TRADITIONAL);
/** Characters that mirrors change although Traditional has them too. */
const ALWAYS = new Map(
  Object.entries({ 复: "復", 台: "臺", 准: "準", 着: "著", 尽: "盡", 症: "癥", 为: "為", 众: "眾", 群: "群" }),
);
const known = new Map<string, string>();

/** Character by character, as mirrors convert: 后, 里 and 干 stay. */
export function toTraditionalOneToOne(text: string): string {
  let out = "";
  for (const character of text) {
    let form = known.get(character);
    if (form === undefined) {
      form = ALWAYS.get(character) ?? (LEGAL.has(character) ? character : toTraditional(character));
      known.set(character, form);
    }
    out += form;
  }
  return out;
}
