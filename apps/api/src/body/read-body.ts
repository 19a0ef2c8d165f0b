import type { InputObject } from "@readout/parser";
import { assertReadable, type LineDefaults, readJson, toLineInput } from "@readout/parser/intake";
import { readAll } from "./limit.ts";
import type { Declared } from "./media-type.ts";

/**
 * Reads a body that holds one copy. Bytes go to the parser as they came: without a charset it decides by the evidence.
 *
 * @throws ReadoutError - When the body is too large, no JSON, or no text.
 */
export async function readBody(
  request: Request,
  { type, charset }: Declared,
  { published }: LineDefaults,
): Promise<InputObject> {
  const bytes = await readAll(request);
  if (type === "application/json") return toLineInput(readJson(bytes), { published });
  assertReadable(bytes, charset);
  return {
    bytes,
    mediaType: type,
    ...(charset === undefined ? {} : { encoding: charset }),
    ...(published === undefined ? {} : { published }),
  };
}
