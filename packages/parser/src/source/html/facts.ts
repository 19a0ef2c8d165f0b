import type { CopyBlock } from "../copy.ts";
import { readDay } from "./day.ts";
import { readLinkedData } from "./linked-data.ts";
import type { PageHead } from "./page.ts";
import { readPrintedFacts } from "./printed-facts.ts";
import { toTitle } from "./title.ts";

/** What a page says about itself. */
export interface PageFacts {
  readonly title: string | null;
  /** `YYYY-MM-DD` */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
}

const DATE_NAMES = [
  "article:published_time",
  "og:published_time",
  "og:release_date",
  "datepublished",
  "publishdate",
  "pubdate",
  "publish_date",
  "publish-date",
  "publication_date",
  "firstpublishedtime",
  "apub:time",
  "bytedance:published_time",
  "weibo:article:create_at",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "sailthru.date",
  "citation_publication_date",
  "_pubtime",
];
const PUBLISHER_NAMES = [
  "contentsource",
  "source",
  "mediaid",
  "article:publisher_name",
  "dc.publisher",
  "og:site_name",
  "sitename",
];
const AUTHOR_NAMES = ["article:author", "author", "byl", "dc.creator", "og:article:author", "contenteditor"];

/** Declared facts first, in the order in which they are kept with most care; then linked data; then what is printed beside the headline. */
export function toPageFacts(text: string, blocks: readonly CopyBlock[], head: PageHead): PageFacts {
  const linked = readLinkedData(head.linkedData);
  const title = toTitle(text, blocks, head, linked?.title);
  const printed = readPrintedFacts(text, blocks, title);
  const declared = (names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const value = head.meta.get(name);
      return value === undefined ? [] : [value];
    });
  const published =
    declared(DATE_NAMES)
      .map(readDay)
      .find((day) => day !== undefined) ??
    linked?.published ??
    printed.published ??
    (head.time === undefined ? undefined : readDay(head.time));
  return {
    title: title ?? null,
    published: published ?? null,
    publisher: printed.publisher ?? linked?.publisher ?? declared(PUBLISHER_NAMES).find(isName) ?? null,
    authors:
      printed.authors.length > 0
        ? printed.authors
        : (linked?.authors ?? declared(AUTHOR_NAMES).filter(isName).slice(0, 1)),
  };
}

/** Content systems put ids, addresses and their own names there. */
function isName(value: string): boolean {
  return (
    value.length <= 40 &&
    !/^(?:https?:|\d+$)|^(?:admin|administrator|root|webmaster|editor|author|system|cms)$/iu.test(value)
  );
}
