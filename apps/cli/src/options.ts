import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { ParseOptions } from "@readout/parser";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A day of the calendar; JavaScript would roll 02-30 over to March. */
function readDay(value: string): string {
  const isDay = DAY.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!isDay) throw new InvalidArgumentError("Give a day of the calendar, as 2022-11-24.");
  return value;
}

/** Counted in places, 0 or more. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

function readRange(value: string): Range {
  const [, start, end] = /^(\d+):(\d+)$/u.exec(value) ?? [];
  const range = { start: Number(start), end: Number(end) };
  if (end === undefined || range.start >= range.end) throw new InvalidArgumentError("Give two places, as 120:135.");
  return range;
}

export const published = new Option(
  "--published <date>",
  "the publication day, from which a missing year is concluded",
).argParser(readDay);
export const encoding = new Option("--encoding <label>", "read the bytes in this encoding, whatever they declare");
export const script = new Option(
  "--script <script>",
  "convert Traditional to Simplified (hans) even where it looks genuine",
).choices(["hans"] as const);
export const keepScript = new Option("--keep-script", "never convert Traditional to Simplified").conflicts("script");
export const units = new Option("--units <units>", "count positions so; codepoint suits Python and R")
  .choices(["utf-16", "codepoint"] as const)
  .default("utf-16" as const);
export const edits = new Option("--edits", "give the list of edits that leads back to the copy, neighbours joined");
export const eachEdit = new Option(
  "--each-edit",
  "as --edits, with every edit by itself: longer, and exact to the character",
);
export const json = new Option("--json", "print JSON, one line for each input (indented on a terminal)");
export const ndjson = new Option(
  "--ndjson",
  'read one JSON object a line, {"id", "text" | "html" | "bytes", …}, and answer line by line',
).conflicts("json");
export const strict = new Option("--strict", "end with 1 when a record has issues");
export const at = new Option("--at <start:end>", "only what touches these places of the text").argParser(readRange);
export const find = new Option("--find <text>", "only what touches these words").conflicts("at");

/** What the parser is asked, from what was given on the command line. */
export function toParseOptions(given: {
  readonly script?: "hans" | undefined;
  readonly keepScript?: true | undefined;
  readonly edits?: true | undefined;
  readonly eachEdit?: true | undefined;
  readonly units?: "utf-16" | "codepoint" | undefined;
}): ParseOptions {
  const wanted = given.keepScript ? "keep" : given.script;
  return {
    ...(wanted ? { script: wanted } : {}),
    ...(given.eachEdit ? { edits: "each" } : given.edits ? { edits: true } : {}),
    ...(given.units === "codepoint" ? { units: given.units } : {}),
  };
}
