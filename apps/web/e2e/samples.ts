import { readFileSync } from "node:fs";

/** The text of a sample. */
export const readSource = (id: string, file = "source.txt"): Buffer =>
  readFileSync(new URL(`../../../samples/${id}/${file}`, import.meta.url));
