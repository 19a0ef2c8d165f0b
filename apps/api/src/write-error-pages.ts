import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DOCS = join(import.meta.dirname, "../../../docs/errors");

/** The pages of `docs/errors`, by code, in the order of their names. */
export function readErrorPages(): Record<string, string> {
  const files = globSync("**/*.md", { cwd: DOCS })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file !== "README.md");
  return Object.fromEntries(
    files.sort().map((file) => [file.replace(/\.md$/u, ""), readFileSync(join(DOCS, file), "utf8")]),
  );
}

// a worker has no files, so they are written down as a module: pnpm --filter @readout/api pages
if (import.meta.main) {
  const pages = JSON.stringify(readErrorPages(), null, 2);
  writeFileSync(
    join(import.meta.dirname, "error-pages.data.ts"),
    `// Written by write-error-pages.ts from docs/errors.\nexport const pages: Readonly<Record<string, string>> = ${pages};\n`,
  );
}
