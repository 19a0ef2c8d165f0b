import { addImport } from "../../edit/add-import.ts";
import { addItem } from "../../edit/add-item.ts";
import type { Kind } from "../../kind.ts";
import { parsePlaced, toCamel } from "../../name.ts";
import { fill } from "../../template.ts";
import { type ReadFile, readRequired } from "../../tree.ts";

const EXAMPLE = "noise/zero-width";
const FOLDER = "packages/parser/src/restore";
const LIST = `${FOLDER}/steps.ts`;

/** Where a kind of damage has its steps, when not in a folder of its own name. */
const FOLDERS: Readonly<Record<string, string>> = { "pinyin-gloss": "gloss" };

export const step: Kind = {
  id: "step",
  takes: "<damage>/<step>",
  example: EXAMPLE,
  summary: "undoes a kind of damage in a copy",
  isOrdered: true,
  draft({ name: text, before }, read) {
    const { place: damage, name } = parsePlaced(text, readDamages(read), EXAMPLE);
    const folder = FOLDERS[damage] ?? damage;
    const path = `${FOLDER}/${folder}/${name.kebab}`;
    const list = addImport(LIST, readRequired(read, LIST), `{ ${name.camel} }`, `./${folder}/${name.kebab}.ts`);
    return {
      files: {
        [`${path}.ts`]: fill(read, "step/step.ts", name, { damage }),
        [`${path}.test.ts`]: fill(read, "step/step.test.ts", name),
      },
      // conversion to Simplified comes last: the steps before it know the damage in either script
      edits: { [LIST]: addItem(LIST, list, "STEPS", name.camel, before ? toCamel(before) : "script") },
      next: [
        `move its line in ${LIST} before whatever its damage hides`,
        `say what it undoes, and when, in the table of ${FOLDER}/README.md`,
        "npx pnpm@12 --filter @readout/parser exec vitest run src/restore",
      ],
    };
  },
};

/** The kinds of damage that a record can name; a new one begins in the schema. */
function readDamages(read: ReadFile): string[] {
  const [, inside = ""] = /STEP_NAMES = \[([^\]]*)\]/u.exec(readRequired(read, `${FOLDER}/step.ts`)) ?? [];
  return [...inside.matchAll(/"([^"]+)"/gu)].map(([, damage = ""]) => damage);
}
