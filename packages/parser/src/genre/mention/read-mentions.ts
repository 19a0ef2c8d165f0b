import type {
  DateMention,
  Evidence,
  FigureMention,
  Issue,
  OrganMention,
  PhraseMention,
  PlaceMention,
  PolicyMention,
  Span,
} from "@readout/schema";
import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import { type DateReading, dateReadings } from "../../zh/date/date-readings.ts";
import { dateRules } from "../../zh/date/date-rules.ts";
import { withOpenEnd } from "../../zh/date/since.ts";
import { today } from "../../zh/date/today.rule.ts";
import { abbreviation } from "../../zh/place/abbreviation.rule.ts";
import { ownDivisionLexicon, placeLexicon } from "../../zh/place/place-lexicon.ts";
import { placeReadings } from "../../zh/place/place-readings.ts";
import type { Page } from "../page.ts";
import { figure } from "./figure.rule.ts";
import { figureReadings } from "./figures.ts";
import { organBody } from "./organ-body.rule.ts";
import { organLexicon, organReadings } from "./organs.ts";
import { phraseLexicon, phraseReadings, quotedPhrase } from "./phrases.ts";
import { policyReadings, policyRules } from "./policies.ts";
import { lawLexicon, strategyLexicon } from "./policy-lexicons.ts";

/** What the mentions are read by, for the one scan of the text. */
export const mentionLexicons: readonly AnyLexicon[] = [
  placeLexicon,
  ownDivisionLexicon,
  organLexicon,
  phraseLexicon,
  lawLexicon,
  strategyLexicon,
];
export const mentionRules: readonly AnyRule[] = [
  ...dateRules,
  ...policyRules,
  abbreviation,
  organBody,
  quotedPhrase,
  figure,
];

export interface MentionContext {
  /** The meeting's date, from which years are taken where no publication date is known. */
  readonly meetingDate: string | null;
  /** Code of the meeting's own division. */
  readonly division: string | null;
}

export interface MentionsRead {
  readonly dates: DateMention[];
  readonly figures: FigureMention[];
  readonly policies: PolicyMention[];
  readonly phrases: PhraseMention[];
  readonly places: PlaceMention[];
  readonly organs: OrganMention[];
  readonly evidence: Evidence[];
  readonly issues: Issue[];
}

/** Everything named in the readout, each distinct text once, at its first place. */
export function readMentions(page: Page, context: MentionContext): MentionsRead {
  const { text, scan } = page;
  const evidence: Evidence[] = [];
  const issues: Issue[] = [];
  const cite = <T extends { rule: string; span: Span }>(found: readonly T[]) => {
    const own = inside(found, page.readable);
    for (const { rule, span } of own) if (BY_LEXICON.has(rule)) page.trace?.fired(rule, span);
    return once(own, text);
  };
  const at = (span: Span) => ({ text: text.slice(span[0], span[1]), span });

  const from = page.published === null ? "meeting.date" : "source.published";
  const datesAll = dateReadings(scan, { published: page.published ?? context.meetingDate });
  const datesRead = cite(withoutEchoes(datesAll).map((date) => withOpenEnd(text, date)));
  datesRead.forEach(({ rule, span, inferred, yearUnknown }, i) => {
    const path = `/mentions/dates/${i}/edtf`;
    if (yearUnknown)
      issues.push({
        code: "date/no-year",
        span,
        message: `No year is printed for ${text.slice(span[0], span[1])}, and no publication date is known.`,
        hint: "Give the publication date.",
      });
    else if (inferred) evidence.push({ path, spans: [span], rule, status: "inferred", from });
  });

  const placesAll = placeReadings(scan, context);
  const placesRead = cite(placesAll);
  placesRead.forEach(({ rule, span, code, inferred }, i) => {
    if (code === null)
      issues.push({
        code: "place/homonym",
        span,
        message: `Several divisions are called ${text.slice(span[0], span[1])}.`,
        hint: "The printed text does not say which is meant.",
      });
    else if (inferred)
      evidence.push({
        path: `/mentions/places/${i}/code`,
        spans: [span],
        rule,
        status: "inferred",
        from: rule === "place/abbreviation" ? "GB/T 2260" : "meeting.division",
      });
  });

  return {
    dates: datesRead.map(({ span, edtf }) => ({ ...at(span), edtf })),
    figures: cite(figureReadings(scan)).map(({ span, value }) => ({ ...at(span), ...value })),
    policies: cite(policyReadings(scan)).map(({ span, owner }) => ({ ...at(span), code: null, owner })),
    phrases: cite(phraseReadings(scan)).map(({ span, known }) => ({
      ...at(span),
      code: null,
      english: known?.gloss ?? null,
      ...(known?.contains ? { contains: [...known.contains] } : {}),
    })),
    places: placesRead.map(({ span, code }) => ({ ...at(span), code })),
    organs: cite(organReadings(scan, placesAll, context.division)).map(({ span, level }) => ({ ...at(span), level })),
    evidence,
    issues,
  };
}

/** Rules that are a lexicon alone: the scan does not put them into the trace by itself. */
const BY_LEXICON: ReadonlySet<string> = new Set([
  "mention/law",
  "mention/strategy",
  "mention/organ",
  "mention/set-phrase",
  "place/division",
  "place/own-division",
]);

/** `今天（3月9日）`: beside its own printed date 今天 points there, as 当天 does. */
function withoutEchoes(dates: readonly DateReading[]): DateReading[] {
  const printed = new Set(dates.filter(({ rule }) => rule !== today.id).map(({ edtf }) => edtf));
  return dates.filter(({ rule, edtf }) => rule !== today.id || !printed.has(edtf));
}

/** The first reading of each distinct text. */
function once<T extends { span: Span }>(readings: readonly T[], text: string): T[] {
  const seen = new Set<string>();
  return readings.filter(({ span }) => {
    const known = seen.size;
    return seen.add(text.slice(span[0], span[1])).size > known;
  });
}

/** Those that lie whole in one of the spans; both stand in order of their places. */
function inside<T extends { span: Span }>(readings: readonly T[], spans: readonly Span[]): T[] {
  let at = 0;
  return readings.filter(({ span }) => {
    while (at < spans.length && (spans[at] as Span)[1] <= span[0]) at++;
    const block = spans[at];
    return block !== undefined && block[0] <= span[0] && span[1] <= block[1];
  });
}
