import { readFile } from "node:fs/promises";
import type { InputObject } from "@readout/parser";
import { assertReadable } from "@readout/parser/intake";
import type { Io } from "../session.ts";
import { STDIN } from "./find-inputs.ts";

const PAGE = /\.(?:html?|xhtml)$/iu;

/** What is known of an input beside its bytes. */
export interface Given {
  readonly published?: string | undefined;
  readonly encoding?: string | undefined;
}

/** How an input is called in messages. */
export const toPlace = (name: string): string => (name === STDIN ? "<stdin>" : name);

/**
 * Reads one file, or the pipe to its end.
 *
 * @throws ReadoutError - When the bytes are no text: `input/pdf`, `input/empty` and the like.
 */
export async function readInput(io: Io, name: string, { published, encoding }: Given): Promise<InputObject> {
  const bytes = name === STDIN ? await readAll(io.stdin) : await readFile(name);
  assertReadable(bytes, encoding);
  return {
    bytes,
    ...(name === STDIN ? {} : { file: name }),
    ...(PAGE.test(name) ? { mediaType: "text/html" } : {}),
    ...(encoding === undefined ? {} : { encoding }),
    ...(published === undefined ? {} : { published }),
  };
}

async function readAll(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
