import { toPlace } from "@readout/extract/places";
import type { Readout, Span } from "@readout/schema";
import { toDateWords } from "../i18n/edtf.ts";
import { type Locale, messages } from "../i18n/locale.ts";
import type { Item } from "./item.ts";
import { toOffsetMap } from "./offset-map.ts";
import type { Paragraph } from "./paragraphs.ts";

/** What a reader needs to quote one item and to be believed. */
export interface Citation {
  /** The item as printed; several places of one item are set apart by an ellipsis. */
  readonly quotation: string;
  readonly footnote: string;
}

const LONGEST = 220;
const LONGEST_TITLE = 120;

/** The first headline of a text, or its first line. */
function readHeadline({ text, blocks }: Readout): string | undefined {
  const headline = blocks.find(({ role }) => role === "headline");
  const line = headline ? text.slice(...headline.span) : text.slice(0, 80).split("\n")[0];
  const title = line?.slice(0, LONGEST_TITLE).trim().replaceAll(/\s+/g, " ");
  return (line?.length ?? 0) > LONGEST_TITLE ? `${title}……` : title || undefined;
}

/**
 * A footnote that names the readout, its meeting and day, the paragraph and the characters, and the hash of the text that they count in.
 *
 * @param link - The item's address, or `undefined` where the text has none that another reader could open.
 */
export function toCitation(
  record: Readout,
  paragraphs: readonly Paragraph[],
  item: Item,
  locale: Locale,
  link?: string,
): Citation {
  const { slip } = messages[locale];
  const span = toQuotedSpan(record.text, item.spans[0] as Span);
  const quotation = toQuotation(record.text, span);
  const headline = readHeadline(record);
  const meeting = record.meetings.findLast((one) => one.span[0] <= span[0]) ?? record.meetings[0];
  const place = paragraphs.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
  const published = record.source.published;
  const page = readPage(record, span);
  const parts = [
    meeting?.name,
    meeting?.date ? toDateWords(meeting.date, locale) : published ? toDateWords(published, locale) : undefined,
    page && slip.page(page),
    place && slip.paragraph(place.number),
    slip.characters(...span),
    `${slip.hash} ${record.textHash.slice(0, 12)}`,
    record.source.url ?? link,
  ].filter(Boolean);
  const quoted = quotation.replaceAll("“", "‘").replaceAll("”", "’");
  const title = headline ? `《${headline.replaceAll("《", "〈").replaceAll("》", "〉")}》` : slip.untitled;
  const footnote =
    locale === "zh"
      ? `“${quoted}”，见${title}（${slip.readout}），${parts.join("，")}。`
      : `“${quoted}”, in ${title} (${slip.readout}), ${parts.join(", ")}.`;
  return { quotation, footnote };
}

/** Of a PDF: the page on which a place of the text is printed. */
function readPage({ restoration, copyMap }: Readout, span: Span): number | undefined {
  return copyMap && toPlace(copyMap, toOffsetMap(restoration.edits ?? []).toCopy(span)[0])?.page;
}

/** The mark that closes a clause is part of its span, not of what it says. */
const toQuotedSpan = (text: string, [start, end]: Span): Span =>
  end - start > 1 && /[，。；、,;]/u.test(text.charAt(end - 1)) ? [start, end - 1] : [start, end];

function toQuotation(text: string, [start, end]: Span): string {
  const whole = text
    .slice(start, end)
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();
  const characters = [...whole];
  if (characters.length <= LONGEST) return whole;
  return `${characters.slice(0, LONGEST / 2).join("")}……${characters.slice(-LONGEST / 4).join("")}`;
}

/** The page's title: the meeting and its day. */
export function toTitle(record: Readout, locale: Locale): string {
  const [meeting] = record.meetings;
  const { name, untitled } = messages[locale];
  const what = meeting?.name ?? readHeadline(record) ?? untitled;
  const day = meeting?.date ? toDateWords(meeting.date, locale) : undefined;
  return [what, day, name].filter(Boolean).join(" · ");
}
