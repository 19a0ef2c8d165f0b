/**
 * The folders of packages/parser/src and the other folders each may import; its own files it may always import.
 * A file beside them (`index.ts`, `pipeline.ts`) stands on top, like `record`.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  source: [],
  restore: ["source"],
  engine: ["source"],
  zh: ["engine", "source"],
  genre: ["zh", "engine", "source"],
  packs: ["genre", "zh", "engine", "source"],
};

/** Folders that may import every layer and each other; no layer imports them. */
export const TOP: readonly string[] = ["record", "explain", "intake"];

/** The folder of helpers that only tests import. */
export const TESTING = "testing";
