import { Command } from "@commander-js/extra-typings";
import { parse as parseCopy } from "@readout/parser";
import { forEachInput, forEachLine } from "../input/for-each.ts";
import * as options from "../options.ts";
import { toJson } from "../output/json.ts";
import { toReport } from "../output/report/report.ts";
import { toStyle } from "../output/style.ts";
import type { Session } from "../session.ts";

const AFTER = `
Examples, with the samples of the project:
  readout parse samples/epidemic-command/source.txt
  readout parse samples --json > records.ndjson
  readout parse samples/forest-farm/source.txt --published 2024-10-25
  curl -s https://example.org/page.html | readout parse - --json
  readout parse --ndjson < texts.ndjson > records.ndjson
`;

/** `readout parse`: the record of every input. */
export const parse = (session: Session) =>
  new Command("parse")
    .summary("read copies into records")
    .description("Restores each copy and reads it into its record. Without FILE, or with -, reads standard input.")
    .argument("[FILE...]", "texts, pages, .docx or .pdf, folders of them, or -")
    .addOption(options.json)
    .addOption(options.ndjson)
    .addOption(options.edits)
    .addOption(options.eachEdit)
    .addOption(options.published)
    .addOption(options.encoding)
    .addOption(options.script)
    .addOption(options.keepScript)
    .addOption(options.units)
    .addOption(options.strict)
    .addHelpText("after", AFTER)
    .action(async (files, given) => {
      const parsing = options.toParseOptions(given);
      if (given.ndjson) return forEachLine(session, files, given, (input) => parseCopy(input, parsing));
      const style = toStyle(session);
      let isFirst = true;
      await forEachInput(session, files, given, async ({ input, tell }) => {
        const record = await tell(parseCopy(input, parsing), given.edits);
        if (given.json) await session.print(toJson(record, session.io.stdout));
        else await session.print(`${isFirst ? "" : "\n"}${toReport(record, style)}`);
        isFirst = false;
        return record;
      });
    });
