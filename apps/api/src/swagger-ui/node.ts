import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** One file of Swagger UI, from the installed package. */
export async function readAsset(name: string, _env?: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(resolve(`swagger-ui-dist/${name}`)));
}
