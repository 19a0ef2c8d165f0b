import { createReadStream } from "node:fs";
import { type InputObject, ReadoutError } from "@readout/parser";
import { answerLines } from "@readout/parser/intake";
import type { Issue } from "@readout/schema";
import { type Failure, toFailure } from "../failure.ts";
import { toLine } from "../output/json.ts";
import type { Session } from "../session.ts";
import { findInputs, STDIN } from "./find-inputs.ts";
import { type Given, type Opened, readInput, toPlace } from "./read-input.ts";

/** The most that one line may hold. */
const LIMIT_BYTES = 64 * 1024 * 1024;

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
  answer: (opened: Opened) => Promise<Answer>,
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
  const message = `${first?.message.replace(/\.$/u, "")}${rest}`;
  return { code: first?.code ?? "", where, message, hint: first?.hint ?? "" };
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
  for await (const name of findInputs(session, toNames(session, files))) {
    try {
      const source = name === STDIN ? session.io.stdin : createReadStream(name);
      const unexpected: Failure[] = [];
      const onUnexpected = (error: unknown, line: number): void => {
        unexpected.push(toFailure(error, `${toPlace(name)}:${line}`));
      };
      for await (const answered of answerLines(source, { ...reading, limitBytes: LIMIT_BYTES, onUnexpected }, answer)) {
        const isFaulty = "error" in answered || (reading.strict && answered.issues.length > 0);
        if (isFaulty) session.markIncomplete();
        await session.print(toLine(answered));
        for (const failure of unexpected.splice(0)) await session.fail(failure);
      }
    } catch (error) {
      await session.fail(toFailure(error, toPlace(name)));
    }
  }
}
