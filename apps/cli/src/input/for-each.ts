import { createReadStream } from "node:fs";
import { type InputObject, ReadoutError } from "@readout/parser";
import type { Issue, LineError } from "@readout/schema";
import { toFailure } from "../failure.ts";
import { toLine } from "../output/json.ts";
import type { Session } from "../session.ts";
import { findInputs, STDIN } from "./find-inputs.ts";
import { type Given, readInput, toPlace } from "./read-input.ts";
import { readLines } from "./read-lines.ts";

/** How inputs are read, and what counts as a fault. */
export interface Reading extends Given {
  readonly strict?: true | undefined;
}

/** What every answer has, so that `--strict` can look at it. */
interface Answer {
  readonly issues: readonly Issue[];
}

/** The inputs that were named, or the pipe. */
function toNames(session: Session, files: readonly string[]): readonly string[] {
  if (files.length > 0) return files;
  if (session.io.stdin.isTTY) {
    throw new ReadoutError("input/none", "nothing to read", { hint: "give a file or a folder, or pipe a text in" });
  }
  return [STDIN];
}

/** Answers one input after the other. One that cannot be read is said on stderr, and the run goes on. */
export async function forEachInput(
  session: Session,
  files: readonly string[],
  reading: Reading,
  answer: (input: InputObject) => Promise<Answer>,
): Promise<void> {
  for await (const name of findInputs(session, toNames(session, files))) {
    const place = toPlace(name);
    try {
      const { issues } = await answer(await readInput(session.io, name, reading));
      if (reading.strict && issues.length > 0) await session.fail(toStrictFailure(issues, place));
    } catch (error) {
      await session.fail(toFailure(error, place));
    }
  }
}

function toStrictFailure(issues: readonly Issue[], where: string): Parameters<Session["fail"]>[0] {
  const [first] = issues;
  const rest = issues.length > 1 ? ` and ${issues.length - 1} more` : "";
  return { code: first?.code ?? "", where, message: `${first?.message}${rest}`, hint: first?.hint ?? "" };
}

/**
 * The line protocol: one answer a line, in the order of the input, holding one line at a time.
 * A line that cannot be read gets an error line, and the run goes on.
 */
export async function forEachLine(
  session: Session,
  files: readonly string[],
  reading: Reading,
  answer: (input: InputObject) => Answer,
): Promise<void> {
  // zod comes with the lines alone: reading a file starts faster without it
  const { readLine } = await import("./read-line.ts");
  for await (const name of findInputs(session, toNames(session, files))) {
    try {
      const source = name === STDIN ? session.io.stdin : createReadStream(name);
      for await (const line of readLines(source)) {
        if (line.bytes && isBlank(line.bytes)) continue;
        let id: string | null = null;
        try {
          const read = readLine(line, reading);
          id = read.id;
          const answered = answer(read.toInput());
          if (reading.strict && answered.issues.length > 0) session.markIncomplete();
          await session.print(toLine(answered));
        } catch (error) {
          session.markIncomplete();
          const { code, message, hint } = toFailure(error, "");
          await session.print(toLine({ id, error: { code, message, hint, line: line.number } } satisfies LineError));
        }
      }
    } catch (error) {
      await session.fail(toFailure(error, toPlace(name)));
    }
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length < 80 && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
