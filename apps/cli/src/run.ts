import { CommanderError } from "@commander-js/extra-typings";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { toFailure, toMessage } from "./failure.ts";
import { write } from "./output/write.ts";
import { createProgram } from "./program.ts";
import { type Io, Session } from "./session.ts";

/**
 * Runs the command once.
 *
 * @param argv - What stands after the command's own name.
 * @returns The exit status; never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const session = new Session(io);
  try {
    await createProgram(session).parseAsync(argv, { from: "user" });
    return session.exitCode;
  } catch (error) {
    // commander has said what is wrong; asking for help or the version is no fault
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.unusable;
    await write(io.stderr, toMessage(toFailure(error, "readout")));
    return EXIT.unusable;
  }
}
