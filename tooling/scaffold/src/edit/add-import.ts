import { Refusal } from "../refusal.ts";
import { readBindings } from "./bindings.ts";

const FROM_HERE = /^import [^;]*? from "(?<from>\.\/[^"]*)";\n/gmu;

/**
 * Puts an import of a module beside or below this one where the sorted imports want it.
 *
 * @param clause - What stands between `import` and `from`: `name` or `{ name }`.
 * @throws Refusal - When the module already has something of that name.
 */
export function addImport(path: string, text: string, clause: string, from: string): string {
  const name = clause.replace(/[{}\s]/gu, "");
  if (readBindings(text).has(name))
    throw new Refusal(`${name} is taken`, {
      where: path,
      why: "the module already has something of that name",
      now: "choose another name, or change what is there",
    });
  const line = `import ${clause} from "${from}";\n`;
  const imports = [...text.matchAll(FROM_HERE)];
  const next = imports.find(({ groups }) => (groups?.from ?? "") > from);
  const last = imports.at(-1);
  const at = next?.index ?? (last ? last.index + last[0].length : 0);
  return text.slice(0, at) + line + text.slice(at);
}
