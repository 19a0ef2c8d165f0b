import type { Block, PersonRole, Span } from "@readout/schema";
import { cutSentences } from "../../zh/punctuation/cut.ts";
import type { Page } from "../page.ts";
import type { StatementRead } from "../statement/statement-read.ts";
import { floorFrom } from "./floor-names.ts";
import { isNamedOnly } from "./named-only.ts";
import type { NamedPlace } from "./named-place.ts";
import { readRoles, untilBlank } from "./read-roles.ts";

/** What one printed name does at its place. */
export interface Act {
  readonly place: NamedPlace;
  /** Empty where the name only stands there. */
  readonly roles: readonly PersonRole[];
  readonly venue: string | null;
  /** Group label that stands apart from the list: 出席座谈会的党外人士还有…. */
  readonly listedAs: string | null;
  /** Takes part, whatever its role. */
  readonly present: boolean;
  /** It does more than to open what is said. */
  readonly firm: boolean;
  /** It stands in what somebody says or in what is relayed, not in the account of the meeting. */
  readonly cited: boolean;
  readonly rule: string;
}

const TOLD: ReadonlySet<Block["role"]> = new Set(["headline", "subtitle", "dateline", "lead", "body", "venue"]);
/** How far around a name its words are looked at, and how far a predicate is: a text without stops stays linear. */
const CONTEXT = 120;
const LONGEST_PREDICATE = 800;
const PASSES_ON =
  /^(?:(?!了|着|过|在|对|向|将|要|来到|会见|前往|到|把)[^。；]){0,80}[，、]$|^等?[^，。；了在对向]{0,40}(?:以及|和|及)$/u;
/** What may stand before the one who acts in an account: 会上，/3月9日下午，. */
const SCENE =
  /^(?:[^，。；：要]{0,14}|[^，。；：]{0,20}(?:委托|会上|会前|会后|会议上|期间|当天|上午|下午|晚上?|日|随后|最后|开始前|结束时)，?){0,2}$/u;
const LISTED =
  /(?:出席|参加|列席|参会|与会|到会)(?:(?:了)?[^，。；：:的]{0,24}的)?([\p{Script=Han}]{0,10}?)(?:(?:还有|有|包括|为)(?:：|:)?|：|:) ?$/u;
/** Fields of minutes: 主持人：, 参会人员：. */
const FIELD =
  /(?:(?<chair>主持人?|会议主持)|(?<present>出席|参会|参加|与会|列席)(?:人员|人|领导)?|(?<absent>记录人?|缺席|请假|审核|签发)(?:人员)?)(?:：|:)[ 　]*$/u;
/** 会前，某某主持召开另一会议: that is another meeting. */
const EARLIER = /^(?:会前|此前|会议召开前|会议之前)，/u;
const HEARD = /听取(?:了)?[^。；]*$/u;
/** 某某作的关于…的说明. */
const GIVEN = /^(?:同志)?(?:分别|所)*作的[^，。；]{0,120}(?:汇报|报告|说明)/u;
const REPORTING =
  /^(?:同志)?(?:分别|所|代表[^，。；]{2,20}|受[^，。；]{2,20}委托)?(?:作|做|关于|就|受)[^，。；]{0,60}(?:汇报|报告|说明|通报|发言|介绍)/u;

/** What every name does, sentence by sentence, in printed order. */
export function readActs(page: Page, names: readonly NamedPlace[], statements: readonly StatementRead[]): Act[] {
  const acts: Act[] = [];
  const saidAt = createCursor(statements.map(({ frame, span }) => [frame[1], span[1]]));
  const floor = floorFrom(page.text);
  let next = 0;
  for (const block of page.blocks) {
    while (next < names.length && (names[next] as NamedPlace).span[0] < block.span[0]) next++;
    if (!TOLD.has(block.role) || next === names.length || (names[next] as NamedPlace).span[0] >= block.span[1])
      continue;
    for (const sentence of cutSentences(page.text, block.span)) {
      while (next < names.length && (names[next] as NamedPlace).span[0] < sentence[0]) next++;
      const first = next;
      while (next < names.length && (names[next] as NamedPlace).span[0] < sentence[1]) next++;
      if (first === next) continue;
      const isHeadline = block.role === "headline" || block.role === "subtitle";
      const own = actsIn(page, names.slice(first, next), sentence, isHeadline).map((act) =>
        act.place.span[0] > floor && isMember(act.place) ? onTheFloor(act) : act,
      );
      const tells = tellsOfTheMeeting(page.text, own, sentence);
      for (const act of own) {
        const { place, rule, roles } = act;
        const cited = act.cited || (saidAt(place.span[0]) && !tells);
        if (cited) page.trace?.refused("people/takes-part", place.whole, "named in what is said, or as an object");
        else if (roles.length > 0) page.trace?.fired(rule, place.whole);
        acts.push(cited && !act.cited ? { ...act, cited, present: false, roles: [] } : act);
      }
    }
  }
  return acts;
}

/** Whether a sentence goes back to the account of the meeting: somebody with a post before the name, or a list, stands first and attends, chairs or reports. */
function tellsOfTheMeeting(text: string, acts: readonly Act[], sentence: Span): boolean {
  const [first] = acts;
  if (!first || first.cited || !first.firm) return false;
  if (first.rule === "people/heard") return true;
  if (!SCENE.test(text.slice(sentence[0], Math.min(first.place.whole[0], sentence[0] + CONTEXT)))) return false;
  return !first.place.offices.some((office) => office.span[0] >= first.place.span[1]);
}

/** 某某委员, 某某常委: known by the title behind the name alone. */
function isMember({ offices, span }: NamedPlace): boolean {
  return (
    offices.length > 0 &&
    offices.every((office) => office.span[0] >= span[1] && /^(?:委员|常委|代表)$/u.test(office.text))
  );
}

/** What a member proposes on the floor is the report itself. */
function onTheFloor(act: Act): Act {
  if (!act.roles.includes("speaker")) return act;
  return { ...act, roles: [...new Set(act.roles.map((role) => (role === "speaker" ? "briefer" : role)))] };
}

function actsIn(page: Page, names: readonly NamedPlace[], sentence: Span, isHeadline: boolean): Act[] {
  const { text } = page;
  const lists = groupByList(names);
  const acts: Act[] = [];
  /** Subjects whose predicate stands behind a later one. */
  let waiting: NamedPlace[] = [];
  /** Somebody has begun to speak in this sentence; what follows up to ； is said. */
  let said = false;
  let lastEnd = sentence[0];
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] as NamedPlace[];
    const start = (list[0] as NamedPlace).whole[0];
    const end = (list.at(-1) as NamedPlace).whole[1];
    const before = text.slice(Math.max(sentence[0], start - CONTEXT), start);
    const behind = text.slice(end, Math.min(sentence[1], end + CONTEXT));
    if (said && text.slice(lastEnd, start).includes("；")) said = false;
    lastEnd = end;
    if (said) {
      acts.push(...list.map(namedOnly));
      continue;
    }
    const heard = (HEARD.test(before) && REPORTING.test(behind)) || GIVEN.test(behind);
    if (heard) {
      acts.push(...list.map((place) => act(place, ["briefer"], null, null, "people/heard")));
      continue;
    }
    if (isNamedOnly(before, behind)) {
      acts.push(...list.map(namedOnly));
      continue;
    }
    const field = FIELD.exec(before.slice(-16))?.groups;
    if (field) {
      const roles: PersonRole[] = field.chair ? ["chair"] : field.present ? ["attendee"] : [];
      acts.push(...list.map((place) => act(place, roles, null, null, "people/field")));
      continue;
    }
    const listed = LISTED.exec(before.slice(-48));
    if (listed) {
      acts.push(...list.map((place) => act(place, ["attendee"], null, listed[1] || null, "people/listed")));
      continue;
    }
    const predicate = predicateOf(text, lists, i, sentence, isHeadline);
    if (/^(?:[，、\s]*(?:以及|和)?|就[^。]*问题[；;])$/u.test(predicate) && i + 1 < lists.length) {
      waiting.push(...list);
      continue;
    }
    if (EARLIER.test(before) && predicate.includes("主持召开")) {
      acts.push(...list.map(namedOnly));
      continue;
    }
    const { roles, venue, opens, firm, present } = readRoles(predicate);
    // an unread name may stand between two lists: what the next one does, this one does too
    if (!present && i + 1 < lists.length && PASSES_ON.test(predicate)) {
      waiting.push(...list);
      continue;
    }
    for (const place of [...waiting, ...list])
      acts.push({ ...act(place, roles, venue, null, "people/subject"), firm, present });
    waiting = [];
    said = opens;
  }
  acts.push(...waiting.map((place) => act(place, [], null, null, "people/subject")));
  return acts;
}

function namedOnly(place: NamedPlace): Act {
  return { ...act(place, [], null, null, "people/named-only"), cited: true };
}

function act(
  place: NamedPlace,
  roles: readonly PersonRole[],
  venue: string | null,
  listedAs: string | null,
  rule: string,
): Act {
  return { place, roles, venue, listedAs, present: roles.length > 0, firm: roles.length > 0, cited: false, rule };
}

/** From behind a list to the next list that begins a clause, or to the end of the sentence. */
function predicateOf(
  text: string,
  lists: readonly NamedPlace[][],
  i: number,
  sentence: Span,
  isHeadline: boolean,
): string {
  const end = ((lists[i] as NamedPlace[]).at(-1) as NamedPlace).whole[1];
  let to = sentence[1];
  for (let j = i + 1; j < Math.min(lists.length, i + 32); j++) {
    const start = ((lists[j] as NamedPlace[])[0] as NamedPlace).whole[0];
    if (!/[，；、。：\s]$/u.test(text.slice(start - 1, start))) continue;
    to = start;
    break;
  }
  const span: Span = [end, Math.max(end, Math.min(to, end + LONGEST_PREDICATE))];
  const [from, until] = isHeadline ? untilBlank(text, span) : span;
  return text.slice(from, until);
}

function groupByList(names: readonly NamedPlace[]): NamedPlace[][] {
  const lists: NamedPlace[][] = [];
  for (const place of names) {
    const last = lists.at(-1);
    if (last && last[0]?.list === place.list) last.push(place);
    else lists.push([place]);
  }
  return lists;
}

/** Asks, for rising places, whether they lie in one of the sorted spans. */
function createCursor(spans: readonly Span[]): (at: number) => boolean {
  let i = 0;
  return (at) => {
    while (i < spans.length && (spans[i] as Span)[1] <= at) i++;
    const span = spans[i];
    return span !== undefined && span[0] <= at;
  };
}
