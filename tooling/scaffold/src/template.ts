import { readBindings } from "./edit/bindings.ts";
import type { Name } from "./name.ts";
import { Refusal } from "./refusal.ts";
import { type ReadFile, readRequired } from "./tree.ts";

const FOLDER = "tooling/scaffold/src/kinds";
const PLACE = /\{\{(\w+)\}\}/gu;

/**
 * A template with its `{{places}}` filled.
 *
 * @param template - Its path below `kinds`, without `.template`.
 * @throws Error - When it has a place that nobody fills: the fault of the kind.
 * @throws Refusal - When the name is one that the file imports.
 */
export function fill(
  read: ReadFile,
  template: string,
  name: Name,
  more: Readonly<Record<string, string>> = {},
): string {
  const path = `${FOLDER}/${template}.template`;
  const values: Readonly<Record<string, string>> = { ...name, ...more };
  const source = readRequired(read, path);
  if (readBindings(source).has(name.camel))
    throw new Refusal(`${name.kebab} cannot be a name here`, {
      where: path,
      why: `the new file itself needs something called ${name.camel}`,
      now: "add a word that says more",
    });
  return source.replace(PLACE, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`${path}: nothing fills {{${place}}}`);
    return value;
  });
}
