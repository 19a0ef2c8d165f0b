import { addImport } from "../../edit/add-import.ts";
import { addItem } from "../../edit/add-item.ts";
import type { Kind } from "../../kind.ts";
import { parsePlaced, toCamel } from "../../name.ts";
import { fill } from "../../template.ts";
import { readRequired } from "../../tree.ts";
import { STAGES } from "./stages.ts";

const EXAMPLE = "mention/village-pact";

export const rule: Kind = {
  id: "rule",
  takes: "<stage>/<rule>",
  example: EXAMPLE,
  summary: `reads one construct: ${Object.keys(STAGES).join(", ")}`,
  isOrdered: true,
  draft({ name: text, before }, read) {
    const { place, name } = parsePlaced(text, Object.keys(STAGES), EXAMPLE);
    const { folder, value, valueFrom, rules, examples } = STAGES[place] as (typeof STAGES)[string];
    const more = { stage: place, value, valueFrom };
    const listFile = `${folder}/${rules.file}`;
    const examplesFile = `${folder}/${examples.file}`;
    const ruleFrom = `./${name.kebab}.rule.ts`;
    const list = addImport(listFile, readRequired(read, listFile), `{ ${name.camel} }`, ruleFrom);
    const shown = addImport(examplesFile, readRequired(read, examplesFile), name.camel, `./${name.kebab}.examples.ts`);
    return {
      files: {
        [`${folder}/${name.kebab}.rule.ts`]: fill(read, "rule/rule.ts", name, more),
        [`${folder}/${name.kebab}.examples.ts`]: fill(read, "rule/examples.ts", name),
      },
      edits: {
        [listFile]: addItem(listFile, list, rules.list, name.camel, before && toCamel(before)),
        [examplesFile]: addItem(examplesFile, shown, examples.list, name.camel),
      },
      next: [
        `move its line in ${listFile} where it may take precedence over others`,
        `npx pnpm@12 --filter @readout/parser exec vitest run ${folder.replace("packages/parser/", "")}`,
      ],
    };
  },
};
