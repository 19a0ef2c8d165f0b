import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { toFailure } from "../failure.ts";
import type { Session } from "../session.ts";

/** The name of what comes in through the pipe. */
export const STDIN = "-";

const READABLE = /\.(?:txt|html?|xhtml|docx|pdf)$/iu;

/**
 * The files that were meant: a folder stands for the texts, pages and documents anywhere in it, in the order of their names.
 * What cannot be found is said at once; the rest goes on.
 */
export async function* findInputs(session: Session, given: readonly string[]): AsyncGenerator<string> {
  for (const name of given) {
    if (name === STDIN) yield name;
    else yield* findIn(session, name);
  }
}

async function* findIn(session: Session, name: string): AsyncGenerator<string> {
  try {
    const found = await stat(name);
    if (!found.isDirectory()) return yield name;
    const files = await readdir(name, { recursive: true, withFileTypes: true });
    const texts = files.filter((file) => file.isFile() && READABLE.test(file.name));
    const paths = texts.map((file) => join(file.parentPath, file.name)).sort();
    if (paths.length > 0) return yield* paths;
    const hint = "give the files by name, or a folder with .txt, .html, .docx or .pdf in it";
    await session.fail({ code: "input/nothing-found", where: name, message: "this folder has no texts in it", hint });
  } catch (error) {
    await session.fail(toFailure(error, name));
  }
}
