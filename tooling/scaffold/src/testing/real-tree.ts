import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadFile } from "../tree.ts";

export const ROOT = join(import.meta.dirname, "../../../..");

/** The tree as it stands. */
export const readReal: ReadFile = (path) => {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};
