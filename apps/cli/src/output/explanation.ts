import type { Explained, Span, TraceEntry } from "@readout/schema";
import { count, hang, toHeading } from "./layout.ts";
import { type Style, toShown } from "./style.ts";
import { cutTo, wrap } from "./width.ts";

/** A record, what was decided at the places asked for, and those places. */
export interface Explanation extends Pick<Explained, "record"> {
  readonly coverage: { readonly share: number; readonly unread: readonly Span[] };
  readonly trace: readonly TraceEntry[];
  readonly places: readonly Span[];
}

const QUOTE = 48;

/** Which rules fired, which were refused and why, and what no rule has read, for a person in a terminal. */
export function toExplanation({ record, coverage, trace, places }: Explanation, style: Style): string {
  const { text } = record;
  const isWhole = places.length === 1 && places[0]?.[0] === 0 && places[0][1] === text.length;
  const unread = coverage.unread.filter((span) => places.some((place) => span[0] < place[1] && place[0] < span[1]));
  const lines = [
    ...(record.source.file ? [style.soft(toShown(record.source.file))] : []),
    ...(isWhole ? [] : places.flatMap((place) => toQuoted(text, place, style))),
    toHeading("Read", `${(coverage.share * 100).toFixed(1)} % of the text stands in something that a rule read`, style),
    "",
    ...toDecided("Fired", "fired", trace, text, style),
    "",
    ...toDecided("Refused", "refused", trace, text, style),
    "",
    toHeading("Unread", count(unread.length, "place"), style),
    ...unread.flatMap((span) => hang(toAt(span, style), toShown(text.slice(...span)), 16, style)),
  ];
  return `${lines.join("\n")}\n`;
}

/** The place in its surroundings. */
function toQuoted(text: string, [start, end]: Span, style: Style): string[] {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  return wrap(
    `${style.soft(toShown(before))}${style.strong(toShown(text.slice(start, end)))}${style.soft(toShown(after))}  ${style.soft(`${start}:${end}`)}`,
    style.width,
  );
}

const toAt = ([start, end]: Span, style: Style): string => `  ${style.soft(`${start}:${end}`)}`;

function toDecided(
  title: string,
  outcome: TraceEntry["outcome"],
  trace: readonly TraceEntry[],
  text: string,
  style: Style,
): string[] {
  const entries = trace.filter((entry) => entry.outcome === outcome);
  const paint = outcome === "fired" ? style.good : style.warn;
  const ruleWidth = entries.reduce((widest, { rule }) => Math.max(widest, rule.length), 0) + 2;
  return [
    toHeading(title, count(entries.length, "time"), style),
    ...entries.map(({ rule, span, reason }) => {
      const place = `${span[0]}:${span[1]}`.padEnd(14);
      const quote = cutTo(toShown(text.slice(...span)), QUOTE);
      const why = reason ? `  ${style.soft(toShown(reason))}` : "";
      return `  ${style.soft(place)}${paint(rule.padEnd(ruleWidth))}${quote}${why}`;
    }),
  ];
}
