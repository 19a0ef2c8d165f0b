import { addBefore } from "../../edit/add-before.ts";
import { addImport } from "../../edit/add-import.ts";
import { addItem } from "../../edit/add-item.ts";
import type { Kind } from "../../kind.ts";
import { parseName } from "../../name.ts";
import { fill } from "../../template.ts";
import { readRequired } from "../../tree.ts";

const EXAMPLE = "flood-control";
const FOLDER = "packages/parser/src/packs";
const LIST = `${FOLDER}/index.ts`;
const README = `${FOLDER}/README.md`;

export const pack: Kind = {
  id: "pack",
  takes: "<pack>",
  example: EXAMPLE,
  summary: "knows a topic: a register with its first area and concept",
  isOrdered: false,
  draft({ name: text }, read) {
    const name = parseName(text, EXAMPLE);
    const folder = `${FOLDER}/${name.kebab}`;
    // a code is two parts: letters, and a name
    const more = { prefix: name.kebab.replace(/[^a-z]/gu, "") };
    const list = addImport(LIST, readRequired(read, LIST), `{ ${name.camel} }`, `./${name.kebab}/${name.kebab}.ts`);
    return {
      files: {
        [`${folder}/${name.kebab}.ts`]: fill(read, "pack/pack.ts", name),
        [`${folder}/areas/measures.ts`]: fill(read, "pack/area.ts", name, more),
        [`${folder}/register/measures.ts`]: fill(read, "pack/register-area.ts", name, more),
        [`${folder}/register/index.ts`]: fill(read, "pack/register.ts", name),
        [`${folder}/examples.ts`]: fill(read, "pack/examples.ts", name, more),
        [`${folder}/README.md`]: fill(read, "pack/README.md", name),
      },
      edits: {
        // the pack for every page stands last
        [LIST]: addItem(LIST, list, "packs", name.camel, "general"),
        [README]: addBefore(
          README,
          readRequired(read, README),
          "| `general` |",
          `| \`${name.kebab}\` | TODO(new): its topic | 1 | 1 | TODO(new): three samples |`,
        ),
      },
      next: [
        `one file an area in ${folder}/areas and register; the counts in ${README}`,
        "three samples of your own, as samples/README.md says: source.txt, meta.json, gold.json",
        "npx pnpm@12 --filter @readout/parser exec vitest run src/packs",
        "npx pnpm@12 --filter @readout/cli exec vitest run --update src/record-example.test.ts   (the record names the pack)",
      ],
    };
  },
};
