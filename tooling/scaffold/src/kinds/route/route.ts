import { addBefore } from "../../edit/add-before.ts";
import { addImport } from "../../edit/add-import.ts";
import type { Kind } from "../../kind.ts";
import { parseName } from "../../name.ts";
import { fill } from "../../template.ts";
import { readRequired } from "../../tree.ts";

const EXAMPLE = "concepts";
const APP = "apps/api/src/app.ts";

export const route: Kind = {
  id: "route",
  takes: "<noun>",
  example: EXAMPLE,
  summary: "answers GET /api/<noun>",
  isOrdered: false,
  draft({ name: text }, read) {
    const name = parseName(text, EXAMPLE);
    const folder = `apps/api/src/routes/${name.kebab}`;
    const app = addImport(APP, readRequired(read, APP), `{ ${name.camel} }`, `./routes/${name.kebab}/index.ts`);
    return {
      files: {
        [`${folder}/index.ts`]: fill(read, "route/index.ts", name),
        [`${folder}/index.test.ts`]: fill(read, "route/index.test.ts", name),
      },
      // the document of all routes, and its page, stand last
      edits: { [APP]: addBefore(APP, app, '    .route("/api", openapi(', `    .route("/api", ${name.camel})`) },
      next: [
        "move a noun that others need, with its `meta`, to packages/schema/src/api.ts",
        "npx pnpm@12 --filter @readout/api exec vitest run --update   (the OpenAPI snapshot; read its diff)",
      ],
    };
  },
};
