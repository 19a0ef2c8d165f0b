import { Command } from "@commander-js/extra-typings";
import { explain as explainCopy, ReadoutError } from "@readout/parser";
import type { Span } from "@readout/schema";
import { forEachInput } from "../input/for-each.ts";
import * as options from "../options.ts";
import { toExplanation } from "../output/explanation.ts";
import { toJson } from "../output/json.ts";
import { toStyle } from "../output/style.ts";
import type { Session } from "../session.ts";

const AFTER = `
Examples, with the samples of the project:
  readout explain samples/epidemic-city/source.txt
  readout explain samples/epidemic-city/source.txt --find 核酸检测
  readout explain samples/epidemic-city/source.txt --at 120:160 --json
`;

/** `readout explain`: which rules read what, which were refused and why, and what no rule has read. */
export const explain = (session: Session) =>
  new Command("explain")
    .summary("say why copies were read so")
    .description(
      "Shows for each place of the text which rules fired and which were refused, and what was left unread. Places count UTF-16 code units of the restored text.",
    )
    .argument("[FILE...]", "texts, pages, .docx or .pdf, folders of them, or -")
    .addOption(options.at)
    .addOption(options.find)
    .addOption(options.json)
    .addOption(options.published)
    .addOption(options.encoding)
    .addOption(options.script)
    .addOption(options.keepScript)
    .addHelpText("after", AFTER)
    .action(async (files, given) => {
      const style = toStyle(session);
      await forEachInput(session, files, given, async ({ input, tell }) => {
        const { coverage, trace, ...explained } = explainCopy(input, options.toParseOptions(given));
        const record = await tell(explained.record);
        const places = toPlaces(record.text, given);
        const touched = trace.filter(({ span }) => places.some((place) => touches(span, place)));
        const told = { record, coverage, trace: touched };
        await session.print(given.json ? toJson(told, session.io.stdout) : toExplanation({ ...told, places }, style));
        return record;
      });
    });

/** Where to look: the places asked for, else the whole text. */
function toPlaces(
  text: string,
  { at, find }: { readonly at?: options.Range | undefined; readonly find?: string | undefined },
): readonly Span[] {
  if (at) {
    if (at.end <= text.length) return [[at.start, at.end]];
    const hint = `give places up to ${text.length}, the length of the restored text`;
    throw new ReadoutError("explain/no-such-place", `the text has no place ${at.start}:${at.end}`, { hint });
  }
  if (find === undefined) return [[0, text.length]];
  const found = [...toHits(text, find)];
  if (found.length > 0) return found;
  const hint = "give the words as the restored text has them: readout restore FILE";
  throw new ReadoutError("explain/not-found", `the text does not have the words ${find}`, { hint });
}

function* toHits(text: string, words: string): Generator<Span> {
  for (let start = text.indexOf(words); words !== "" && start >= 0; start = text.indexOf(words, start + words.length)) {
    yield [start, start + words.length];
  }
}

const touches = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
