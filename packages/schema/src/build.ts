import { mkdirSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "./json-schema.ts";

const FOLDER = new URL("../dist/", import.meta.url);

mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL("readout-1.schema.json", FOLDER), `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
