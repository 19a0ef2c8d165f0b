import { Command } from "@commander-js/extra-typings";
import { VERSION } from "@readout/parser";
import { commands } from "./commands/index.ts";
import type { Session } from "./session.ts";

const AFTER = `
Examples:
  readout parse readout.txt                     what a readout says, to read
  readout parse *.html --json | jq .people      records, one a line
  readout restore mangled.txt > clean.txt       the true text alone
  readout explain readout.txt --find 方舱医院    why it was read so
  readout parse --ndjson < texts.ndjson > records.ndjson

Exit status: 0 a record for every input, 1 some input unreadable, 2 could not run.
What is meant by a code such as source/pdf: docs/errors/source/pdf.md
`;

/** The command with all its parts, bound to one run. */
export function createProgram(session: Session): Command {
  const { stdout, stderr } = session.io;
  const program = new Command("readout")
    .description("Restores mangled copies of official Chinese meeting readouts, and reads them into cited records.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "show how a command is used")
    .addHelpText("after", AFTER)
    .showHelpAfterError("Try: readout --help")
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text, emit) => emit(text.replace(/^error: /u, "readout: ")),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride();
  for (const create of commands) program.addCommand(create(session).copyInheritedSettings(program));
  return program;
}
