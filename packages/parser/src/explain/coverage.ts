import type { Coverage, Readout, Span } from "@readout/schema";
import type { Reading } from "../read.ts";

const LETTER = /[\p{L}\p{N}]/u;

/** A word this short between two read stretches (的, 和, 一) is grammar, not something unread. */
const LEAST = 2;

/** What the record accounts for. A statement covers only its frame: what is said is covered where it is read. */
export function toCoverage(record: Readout, reading: Reading): Coverage {
  const { text } = record;
  const covered = new Uint8Array(text.length);
  const cover = (spans: readonly (Span | null)[]) => {
    for (const span of spans) if (span) covered.fill(1, span[0], span[1]);
  };
  const spans = (items: readonly { readonly span: Span }[]) => items.map(({ span }) => span);
  cover(spans(record.blocks.filter(({ role }) => !PROSE.has(role))));
  for (const meeting of record.meetings)
    cover([meeting.span, ...spans(meeting.series), ...spans(meeting.venues), ...spans(meeting.agenda)]);
  cover(reading.names.map(({ whole }) => whole));
  cover(reading.statements.map(({ frame }) => frame));
  for (const list of Object.values(record.mentions)) cover(spans(list));
  cover(spans(record.attendance.collectives));
  for (const list of [record.assessments, record.decisions, record.directives]) cover(spans(list));
  for (const { spans: cited } of record.evidence) cover(cited);
  for (const entry of reading.page.trace?.entries ?? []) if (entry.outcome === "fired") cover([entry.span]);

  let letters = 0;
  let read = 0;
  const unread: Span[] = [];
  let from = -1;
  let to = -1;
  let open = 0;
  const close = () => {
    if (from >= 0 && open >= LEAST) unread.push([from, to]);
    else read += from >= 0 ? open : 0;
    from = -1;
    open = 0;
  };
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text, at)) continue;
    letters++;
    if (covered[at]) {
      read++;
      close();
      continue;
    }
    if (from < 0) from = at;
    to = at + 1;
    open++;
  }
  close();
  return { share: letters === 0 ? 1 : read / letters, unread };
}

/** Blocks that are prose: they count as read only where something was read in them. */
const PROSE: ReadonlySet<string> = new Set(["lead", "body", "venue"]);

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  return LETTER.test(text[at] as string);
}
