import type { Meeting, Readout } from "@readout/schema";
import { hang } from "../layout.ts";
import { type Style, toShown } from "../style.ts";
import { flow, toWidth, wrap } from "../width.ts";
import type { Section } from "./report.ts";

const LABEL = 12;

/** What was read, and the meetings that it is about. */
export const toHead: Section = (record, style) => {
  const headline = record.blocks.find(({ role }) => role === "headline");
  const title = headline ? record.text.slice(...headline.span) : (record.source.title ?? "");
  return [
    ...(title.trim() === "" ? [] : wrap(toShown(title.trim()), style.width).map(style.strong)),
    ...flow(toOrigin(record), " ·", style.width).map(style.soft),
    ...(record.meetings.length === 0 ? ["", style.warn("No meeting was found in this text.")] : []),
    ...record.meetings.flatMap((meeting, index) => ["", ...toMeeting(meeting, index, record, style)]),
  ];
};

function toOrigin({ source, text, witness }: Readout): string[] {
  const kind = source.mediaType === "text/html" ? "page" : "text";
  return [
    source.file ?? source.url ?? "",
    `${source.encoding} ${kind}`,
    `${text.length.toLocaleString("en")} characters`,
    source.published ? `published ${source.published}` : "",
    source.publisher ?? "",
    `witness ${witness.slice(0, 12)}`,
  ]
    .filter((part) => part !== "")
    .map(toShown);
}

function toMeeting(meeting: Meeting, index: number, { evidence }: Readout, style: Style): string[] {
  const { name, date, chair, convener, mode, division, series, venues, agenda } = meeting;
  const toDoubt = (field: string): string => {
    const found = evidence.find(({ path }) => path === `/meetings/${index}/${field}`);
    return found && found.status !== "stated" ? ` (${found.status}${found.from ? ` from ${found.from}` : ""})` : "";
  };
  const rows: [label: string, words: string][] = [
    ["date", date === null ? "" : `${date}${toDoubt("date")}`],
    ["chair", chair ?? ""],
    ["convener", convener ?? ""],
    ["held", mode === null ? "" : mode === "video" ? "by video" : "in person"],
    ["division", division ? `${division.code} of GB/T 2260, ${division.revision}${toDoubt("division")}` : ""],
    ...series.map(({ name: run, ordinal, organ }): [string, string] => [
      "series",
      `${run}${ordinal === null ? "" : `, no. ${ordinal}`}${organ ? `, held by ${organ}` : ""}`,
    ]),
    ["venues", venues.map(({ text }) => text).join("、")],
    ...agenda.map(({ text }, item): [string, string] => [item === 0 ? "agenda" : "", text]),
  ];
  const mark = `${meeting.id}  `;
  const [first = "", ...rest] = wrap(toShown(name), style.width - toWidth(mark));
  return [
    `${style.soft(mark)}${style.name(first)}`,
    ...rest.map((line) => `${" ".repeat(mark.length)}${style.name(line)}`),
    ...rows
      .filter(([, words]) => words !== "")
      .flatMap(([label, words]) => hang(`    ${label}`, toShown(words), LABEL + 2, style)),
  ];
}
