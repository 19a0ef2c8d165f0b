import { addImport } from "../../edit/add-import.ts";
import { addItem } from "../../edit/add-item.ts";
import type { Kind } from "../../kind.ts";
import { parseName, toCamel } from "../../name.ts";
import { fill } from "../../template.ts";
import { readRequired } from "../../tree.ts";

const EXAMPLE = "people";
const FOLDER = "apps/cli/src/commands";
const LIST = `${FOLDER}/index.ts`;

export const command: Kind = {
  id: "command",
  takes: "<name>",
  example: EXAMPLE,
  summary: "readout <name> [FILE...]",
  isOrdered: true,
  draft({ name: text, before }, read) {
    const name = parseName(text, EXAMPLE);
    const list = addImport(LIST, readRequired(read, LIST), `{ ${name.camel} }`, `./${name.kebab}.ts`);
    return {
      files: {
        [`${FOLDER}/${name.kebab}.ts`]: fill(read, "command/command.ts", name),
        [`${FOLDER}/${name.kebab}.test.ts`]: fill(read, "command/command.test.ts", name),
      },
      edits: { [LIST]: addItem(LIST, list, "commands", name.camel, before && toCamel(before)) },
      next: [
        `npx pnpm@12 --filter @readout/cli exec vitest run --update src/program.test.ts src/commands/${name.kebab}.test.ts   (the help snapshots; read their diff)`,
      ],
    };
  },
};
