import type { Evidence, Issue, PersonRole, Span } from "@readout/schema";
import type { MeetingsRead } from "../meeting/meetings-read.ts";
import type { Page } from "../page.ts";
import type { StatementRead } from "../statement/statement-read.ts";
import type { Act } from "./acts.ts";
import type { NamedPlace } from "./named-place.ts";
import type { PersonRead } from "./people-read.ts";

interface Gathered {
  name: string;
  offices: string[];
  listedAs: string | null;
  roles: PersonRole[];
  venue: string | null;
  spans: Span[];
  first: number;
  meeting: number | null;
  /** Known only from 某某指出. */
  speaksOnly: boolean;
  /** The body, not the headline alone, says that it attends. */
  attendsInBody: boolean;
  /** Wherever it speaks, its title stands behind the name. */
  titled: boolean;
}

/** Posts that one person holds in one place only. */
const LOCAL = /(?:省长|市长|县长|区长|旗长|镇长|乡长|厅长|局长|处长|科长|校长|院长|场长|站长|董事长|总经理)$/u;
const REPORTS = /发言|汇报|介绍|通报/u;

/** One record for each who does something at the meeting, from all places where the name stands. */
export function gatherPeople(
  page: Page,
  acts: readonly Act[],
  names: readonly NamedPlace[],
  meetings: MeetingsRead,
  statements: readonly StatementRead[],
): { people: PersonRead[]; evidence: Evidence[]; issues: Issue[] } {
  const byName = new Map<string, Gathered[]>();
  const issues: Issue[] = [];
  const meetingAt = createMeetingFinder(meetings);
  const take = (place: NamedPlace): Gathered => {
    const known = byName.get(place.name) ?? [];
    const own = known.find((one) => !conflicts(one, place));
    if (own) return own;
    const made: Gathered = {
      name: place.name,
      offices: [],
      listedAs: null,
      roles: [],
      venue: null,
      spans: [],
      first: place.span[0],
      meeting: meetingAt(place.span[0]),
      speaksOnly: true,
      attendsInBody: false,
      titled: true,
    };
    if (known.length > 0)
      issues.push({
        code: "people/homonym",
        span: place.span,
        message: `${place.name} is printed with posts that one person does not hold together; two people are recorded.`,
        hint: "Check whether the text means one person.",
      });
    byName.set(place.name, [...known, made]);
    return made;
  };
  const add = (one: Gathered, role: PersonRole) => {
    if (!one.roles.includes(role)) one.roles.push(role);
  };

  const headline = page.blocks.find(({ role }) => role === "headline")?.span[1] ?? 0;
  for (const { place, roles, venue, listedAs, cited, present, firm } of acts) {
    if (cited || !present) continue;
    const one = take(place);
    if (one.spans.length === 0 || (one.first < headline && place.span[0] >= headline)) {
      one.first = place.span[0];
      one.meeting = meetingAt(place.span[0]);
    }
    for (const role of roles) {
      add(one, role);
      if (role === "attendee" && place.span[0] >= headline) one.attendsInBody = true;
    }
    if (firm) one.speaksOnly = false;
    if (!hasTitleBehind(place)) one.titled = false;
    addOffices(one, place);
    one.venue ??= venue;
    one.listedAs ??= place.listedAs ?? listedAs;
    one.spans.push(place.span);
  }
  const findPlace = firstPlaces(names);
  // the sentences decide; where they name nobody who chairs, what the meeting was read with does
  const isChaired = [...byName.values()].flat().some(({ roles }) => roles.includes("chair"));
  for (const name of isChaired ? [] : meetings.meetings.flatMap(({ chairs }) => chairs)) {
    const place = findPlace(name);
    if (!place) continue;
    const one = take(place);
    one.speaksOnly = false;
    add(one, "chair");
  }
  for (const { speaker, kind, frame, vow, relayed } of statements) {
    const place = speaker === null || vow ? undefined : findPlace(speaker);
    if (!place || kind === "meeting" || relayed) continue;
    const printed = page.text.slice(...frame);
    const pronoun = /^(?:[^，]{0,12}，)?([他她])(?!们)/du.exec(printed)?.indices?.[1];
    if (kind === "instruction") add(take(place), "instructor");
    else if (pronoun !== undefined && !REPORTS.test(printed)) add(take(place), "speaker");
    const one = byName.get(place.name)?.find((person) => !conflicts(person, place));
    if (one && pronoun) one.spans.push([frame[0] + pronoun[0], frame[0] + pronoun[1]]);
  }
  settleRoles([...byName.values()].flat());
  dropRelayed(byName);
  for (const act of acts) {
    const known = byName.get(act.place.name);
    const one = known?.find((person) => !conflicts(person, act.place));
    if (!one) continue;
    one.spans.push(act.place.span);
    addOffices(one, act.cited ? withoutTitles(act.place) : act.place);
  }
  const people = [...byName.values()].flat().sort((a, b) => a.first - b.first);
  return { people: people.map(toPerson), evidence: people.flatMap(inferredSpans(page, names)), issues };
}

/** Places where a person is meant without the whole name: 他, 陆省长. */
function inferredSpans(page: Page, names: readonly NamedPlace[]): (one: Gathered, i: number) => Evidence[] {
  const bySurname = new Set(names.filter(({ rule }) => rule === "people/surname-title").map(({ span }) => span[0]));
  return (one, i) =>
    distinct(one.spans).flatMap((span, j): Evidence[] => {
      const pronoun = "他她".includes(page.text.slice(...span));
      if (!pronoun && !bySurname.has(span[0])) return [];
      const rule = pronoun ? "people/pronoun" : "people/surname-title";
      return [{ path: `/people/${i}/spans/${j}`, spans: [span], rule, status: "inferred" }];
    });
}

function toPerson({ name, meeting, offices, listedAs, roles, venue, spans }: Gathered): PersonRead {
  return { meeting, name, offices: withoutShorter(offices), listedAs, roles, venue, spans: distinct(spans) };
}

/** Who chairs is an attendee too only where the body says so, for headlines say 出席 of either; who instructs from afar does not speak: 批示指出 is the instruction's text. */
function settleRoles(people: readonly Gathered[]): void {
  for (const one of people) {
    if (one.roles.includes("chair") && !one.attendsInBody) one.roles = one.roles.filter((role) => role !== "attendee");
    if (!one.roles.includes("instructor") || one.roles.some((role) => role === "chair" || role === "attendee"))
      continue;
    one.roles = one.roles.filter((role) => role !== "speaker");
  }
}

/** 某总书记指出 among people who chair, attend and report is what one of them relays. */
function dropRelayed(byName: Map<string, Gathered[]>): void {
  const all = [...byName.values()].flat();
  if (!all.some((one) => !one.speaksOnly)) return;
  for (const [name, known] of byName) {
    const kept = known.filter(
      (one) => !(one.speaksOnly && one.titled && one.roles.length === 1 && one.roles[0] === "speaker"),
    );
    if (kept.length > 0) byName.set(name, kept);
    else byName.delete(name);
  }
}

/** 某总书记, 某书记; a 委员 or a 代表 who speaks takes part. */
function hasTitleBehind({ offices, span }: NamedPlace): boolean {
  return offices.some((office) => office.span[0] >= span[1] && /(?:书记|主席|总理|[省市县区州]长)$/u.test(office.text));
}

/** In what is only cited a title behind the name (某总书记重要讲话) is a form of address. */
function withoutTitles(place: NamedPlace): Pick<NamedPlace, "offices"> {
  return { offices: place.offices.filter((office) => office.span[1] <= place.span[0]) };
}

function addOffices(one: Gathered, place: Pick<NamedPlace, "offices">): void {
  for (const { text } of place.offices) if (!one.offices.includes(text)) one.offices.push(text);
}

/** 总书记 says no more than 中共中央总书记; but 书记 is not what is left of 副书记. */
function withoutShorter(offices: readonly string[]): string[] {
  return offices.filter(
    (short) =>
      !offices.some(
        (long) => long.length > short.length && long.endsWith(short) && !/[副代]$/u.test(long.slice(0, -short.length)),
      ),
  );
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<number>();
  return [...spans]
    .sort((a, b) => a[0] - b[0])
    .filter(([from]) => {
      if (seen.has(from)) return false;
      seen.add(from);
      return true;
    });
}

/** Two posts of one rank in two bodies: 澄阳市市长 and 望川市市长 are two people. */
function conflicts(one: Gathered, place: NamedPlace): boolean {
  return place.offices.some(({ text }) => {
    const rank = LOCAL.exec(text)?.[0];
    if (rank === undefined || text.length <= rank.length) return false;
    return one.offices.some(
      (other) =>
        other.endsWith(rank) &&
        other.length > rank.length &&
        !other.endsWith(text) &&
        !text.endsWith(other) &&
        !/副$/u.test(other.slice(0, -rank.length)) &&
        !/副$/u.test(text.slice(0, -rank.length)),
    );
  });
}

/** Finds the last meeting named at or before a place, else the first. */
function createMeetingFinder({ meetings }: MeetingsRead): (at: number) => number | null {
  const order = meetings.map(({ span }, i) => ({ at: span[0], i })).sort((a, b) => a.at - b.at);
  return (at) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((order[middle] as { at: number }).at <= at) low = middle + 1;
      else high = middle;
    }
    return order[Math.max(0, low - 1)]?.i ?? null;
  };
}

function firstPlaces(names: readonly NamedPlace[]): (name: string) => NamedPlace | undefined {
  const first = new Map<string, NamedPlace>();
  for (const place of names) if (!first.has(place.name)) first.set(place.name, place);
  return (name) => first.get(name);
}
