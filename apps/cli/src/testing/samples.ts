import { readFileSync } from "node:fs";
import { join, relative } from "node:path";

const FOLDER = relative(process.cwd(), join(import.meta.dirname, "../../../../samples"));

/** The path of a sample's text, from where the tests run. */
export const toSample = (id: string, file = "source.txt"): string => join(FOLDER, id, file);

export const readSample = (id: string, file?: string): string => readFileSync(toSample(id, file), "utf8");
