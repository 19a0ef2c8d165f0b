import { readFile } from "node:fs/promises";
import type { withSource } from "@readout/extract";
import { readKind } from "@readout/extract/kind";
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

/** An input, and how an answer about it is told: as one about the file that was given. */
export interface Opened {
  readonly input: InputObject;
  readonly tell: <T extends Told>(answer: T, isMapped?: boolean) => Promise<T>;
}

type Told = Parameters<typeof withSource>[0];

/**
 * Reads one file, or the pipe to its end. Of a DOCX or a PDF it takes the text, with a reader that is loaded for it alone.
 *
 * @throws ReadoutError - When there is no text in the bytes: `source/empty`, `source/no-text-layer` and the like.
 */
export async function readInput(io: Io, name: string, { published, encoding }: Given): Promise<Opened> {
  const bytes = name === STDIN ? await readAll(io.stdin) : await readFile(name);
  const facts = {
    ...(name === STDIN ? {} : { file: name }),
    ...(published === undefined ? {} : { published }),
  };
  if (encoding === undefined && readKind(bytes)) {
    const { extract, withSource } = await import("@readout/extract");
    const extracted = await extract(bytes);
    if (extracted) {
      return {
        input: { ...facts, text: extracted.text },
        tell: (answer, isMapped = false) => withSource(answer, bytes, extracted, isMapped),
      };
    }
  }
  assertReadable(bytes, encoding);
  const input = {
    ...facts,
    bytes,
    ...(PAGE.test(name) ? { mediaType: "text/html" } : {}),
    ...(encoding === undefined ? {} : { encoding }),
  };
  return { input, tell: async (answer) => answer };
}

async function readAll(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
