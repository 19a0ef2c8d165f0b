import { addBefore } from "../../edit/add-before.ts";
import { addItem } from "../../edit/add-item.ts";
import type { Kind } from "../../kind.ts";
import { parseName } from "../../name.ts";
import { Refusal } from "../../refusal.ts";
import { fill } from "../../template.ts";
import { readRequired } from "../../tree.ts";

const EXAMPLE = "about";
const APP = "apps/web";
const LIST = `${APP}/src/lib/site.ts`;
const ENGLISH = `${APP}/src/lib/i18n/en.ts`;
const CHINESE = `${APP}/src/lib/i18n/zh.ts`;

export const page: Kind = {
  id: "page",
  takes: "<path>",
  example: EXAMPLE,
  summary: "a page of the site at /<path>, with its words in both languages",
  isOrdered: false,
  draft({ name: text }, read) {
    const name = parseName(text, EXAMPLE);
    const list = readRequired(read, LIST);
    const english = readRequired(read, ENGLISH);
    const chinese = readRequired(read, CHINESE);
    if (english.includes(`\n  ${name.camel}:`))
      throw new Refusal(`${name.camel} is taken`, {
        where: ENGLISH,
        why: "the interface already has words of that name",
        now: "choose another name",
      });
    const words = `  ${name.camel}: { title: "TODO(new): heading", lead: "TODO(new): first sentence" },`;
    return {
      files: {
        [`${APP}/src/routes/${name.kebab}/+page.svelte`]: fill(read, "page/+page.svelte", name),
        [`${APP}/e2e/${name.kebab}.e2e.ts`]: fill(read, "page/page.e2e.ts", name),
      },
      edits: {
        [LIST]: addItem(LIST, list, "pages", `{ path: "/${name.kebab}" }`),
        [ENGLISH]: addBefore(ENGLISH, english, "  footer:", words),
        [CHINESE]: addBefore(CHINESE, chinese, "  footer:", words),
      },
      next: [
        "npx pnpm@12 dev   (the page, while you write it)",
        `npx pnpm@12 build, then npx pnpm@12 --filter @readout/web exec node e2e/run.ts ${name.kebab} site`,
      ],
    };
  },
};
