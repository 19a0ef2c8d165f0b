import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const FOLDER = dirname(require.resolve("swagger-ui-dist/package.json"));

/** One file of Swagger UI, from the installed package. */
export async function readAsset(name: string, _env?: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(FOLDER, name)));
}
