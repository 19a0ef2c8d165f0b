import { Command } from "@commander-js/extra-typings";
import { restore as restoreCopy } from "@readout/parser";
import { forEachInput, forEachLine } from "../input/for-each.ts";
import * as options from "../options.ts";
import { toJson } from "../output/json.ts";
import type { Session } from "../session.ts";

const AFTER = `
Examples, with the samples of the project:
  readout restore samples/epidemic-command-mangled-dense/source.txt
  readout restore samples/work-safety-mangled-html/source.html > clean.txt
  readout restore mangled.txt --json --edits | jq '.restoration.edits[0]'
  readout restore --ndjson < copies.ndjson > texts.ndjson
`;

/** `readout restore`: the true text of every input, and nothing else. */
export const restore = (session: Session) =>
  new Command("restore")
    .summary("give back the true text of copies")
    .description("Prints the true text of each copy, letter for letter. Without FILE, or with -, reads standard input.")
    .argument("[FILE...]", "texts, pages, .docx or .pdf, folders of them, or -")
    .addOption(options.json)
    .addOption(options.ndjson)
    .addOption(options.edits)
    .addOption(options.eachEdit)
    .addOption(options.published)
    .addOption(options.encoding)
    .addOption(options.script)
    .addOption(options.keepScript)
    .addOption(options.strict)
    .addHelpText("after", AFTER)
    .action(async (files, given, command) => {
      if ((given.edits || given.eachEdit) && !given.json && !given.ndjson) {
        command.error("error: a list of edits has no place in a bare text: add --json or --ndjson");
      }
      const restoring = options.toParseOptions(given);
      const answer = (input: Parameters<typeof restoreCopy>[0]) => {
        // what was given is at hand already
        const { copy: _, ...restored } = restoreCopy(input, restoring);
        return restored;
      };
      if (given.ndjson) return forEachLine(session, files, given, answer);
      // texts one after the other stay apart; a single one stays as it is
      let joint = "";
      await forEachInput(session, files, given, async ({ input, tell }) => {
        const restored = await tell(answer(input), given.edits);
        await session.print(given.json ? toJson(restored, session.io.stdout) : joint + restored.text);
        joint = restored.text.endsWith("\n") ? "" : "\n";
        return restored;
      });
    });
