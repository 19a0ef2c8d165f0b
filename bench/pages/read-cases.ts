import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { PageCase } from "./page-case.ts";

/** All pages of the peers that have an expectation: 13 of GeneralNewsExtractor, 4 of readability, 4 of trafilatura. */
export function readCases(peers: string): PageCase[] {
  const extraction = join(peers, "content-extraction");
  return [
    ...readGne(join(peers, "gne")),
    ...readReadability(join(extraction, "readability")),
    ...readTrafilatura(join(extraction, "trafilatura")),
  ];
}

interface GneEntry {
  readonly file: string;
  /** The extractor's own output, kept by its project as a record; the body has its credits in it. */
  readonly reference_output: { readonly title: string; readonly publish_time: string; readonly content: string } | null;
}

function readGne(folder: string): PageCase[] {
  return readJson<GneEntry[]>(join(folder, "index.json")).flatMap(({ file, reference_output: expected }) =>
    expected === null
      ? []
      : {
          set: "gne" as const,
          name: file.replace("tests/", ""),
          bytes: readFileSync(join(folder, file)),
          title: expected.title,
          date: readDay(expected.publish_time),
          body: expected.content,
        },
  );
}

function readReadability(folder: string): PageCase[] {
  return ["gmw", "pixnet", "qq", "youth"].map((name) => {
    const { title, publishedTime } = readJson<{ title: string; publishedTime: string | null }>(
      join(folder, name, "expected-metadata.json"),
    );
    const expected = readFileSync(join(folder, name, "expected.html"), "utf8");
    return {
      set: "readability" as const,
      name,
      bytes: readFileSync(join(folder, name, "source.html")),
      title,
      date: publishedTime === null ? undefined : readDay(publishedTime),
      body: toText(expected),
    };
  });
}

interface TrafilaturaEntry {
  readonly file: string;
  readonly title: string;
  readonly date: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

function readTrafilatura(folder: string): PageCase[] {
  return readJson<TrafilaturaEntry[]>(join(folder, "evaldata.zh.json")).map((entry) => ({
    set: "trafilatura" as const,
    name: entry.file.slice(0, 32),
    bytes: readFileSync(join(folder, entry.file)),
    title: entry.title || undefined,
    date: entry.date || undefined,
    body: { with: entry.with, without: entry.without },
  }));
}

/** The text of a piece of HTML, tags taken out. */
export function toText(html: string): string {
  return parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? "";
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

function readDay(printed: string): string | undefined {
  const groups = /(?<year>\d{4})[-年](?<month>\d{1,2})[-月](?<day>\d{1,2})/u.exec(printed)?.groups;
  if (!groups) return undefined;
  return `${groups.year}-${groups.month?.padStart(2, "0")}-${groups.day?.padStart(2, "0")}`;
}
