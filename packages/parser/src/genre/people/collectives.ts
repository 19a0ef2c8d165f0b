import type { Attendance, Collective, Span } from "@readout/schema";
import { CharSet } from "../../engine/char-set.ts";
import { defineLexicon } from "../../engine/lexicon.ts";
import type { Hit } from "../../engine/scan.ts";
import { cutSentences } from "../../zh/punctuation/cut.ts";
import type { Page } from "../page.ts";
import type { StatementRead } from "../statement/statement-read.ts";
import type { Act } from "./acts.ts";

export const presenceLexicon = defineLexicon("people/presence", "出席 参加 列席 到会 参会");

const PRESENT =
  /(?:分别|也|还|一同|共同|一起|陪同考察并|陪同[^，。；]{0,6}并|应邀|集体|先后)?(?:出席|参加|列席|到会|参会)(?:了|并)?(?:[^，。；]{0,30})$/u;
const VENUE = /(?:分别)?在((?:[^，。；在]{1,24}?)(?:分会场|主会场|会场))/u;
const GROUP =
  /(?:同志|负责人|人员|代表|成员|委员|干部|职工|群众|专家|学者|嘉宾|官员|院士|党员|民警|村长|[站场队所科处局厅院校]长|书记|主席|部长|秘书长|检察长|领导|企业家|议员|记者|员|等|师生|分子|工作者|青年|学员|人士|人|组)(?:等|共|约|近)?(?:共?计?约?近?(?:\d+|[一二三四五六七八九十百千]+)余?多?[人名位])?$/u;

/** Whether the list of those present is open, and which groups are present without their names. */
export function readAttendance(page: Page, acts: readonly Act[], statements: readonly StatementRead[]): Attendance {
  const collectives: Collective[] = [];
  let open = false;
  const said = statements.map(({ frame, span }): Span => [frame[1], span[1]]);
  const present = page.scan.hits(presenceLexicon);
  let [s, a, p] = [0, 0, 0];
  for (const { roles, place, cited } of acts) open ||= !cited && roles.length > 0 && page.text[place.whole[1]] === "等";
  for (const block of page.blocks) {
    if (block.role !== "lead" && block.role !== "body" && block.role !== "venue") continue;
    while (p < present.length && (present[p] as Hit<true>).start < block.span[0]) p++;
    if (p === present.length || (present[p] as Hit<true>).start >= block.span[1]) continue;
    for (const sentence of cutSentences(page.text, block.span)) {
      while (p < present.length && (present[p] as Hit<true>).start < sentence[0]) p++;
      if (p === present.length) break;
      if ((present[p] as Hit<true>).start >= sentence[1]) continue;
      while (s < said.length && (said[s] as Span)[1] <= sentence[0]) s++;
      if (s < said.length && (said[s] as Span)[0] <= sentence[0]) continue;
      while (a < acts.length && (acts[a] as Act).place.span[0] < sentence[0]) a++;
      const own: Act[] = [];
      for (let i = a; i < acts.length && (acts[i] as Act).place.span[0] < sentence[1]; i++) own.push(acts[i] as Act);
      collectives.push(...groupsIn(page, sentence, own));
    }
  }
  return { open: open || collectives.length > 0, collectives };
}

const OPENING = new CharSet("“《");
const CLOSING = new CharSet("”》");
const PARTING = new CharSet("，；。！");

/** Groups of one sentence: what stands before 出席, 参加, 列席 beside the names. */
function groupsIn({ text }: Page, sentence: Span, own: readonly Act[]): Collective[] {
  const found: Collective[] = [];
  let waiting: Span[] = [];
  let from = sentence[0];
  const ends = own.map(({ place }) => place.whole[1]).sort((x, y) => x - y);
  let e = 0;
  let depth = 0;
  /** Where the last name of a part ends. */
  const behindNames = ([start, end]: Span): number => {
    let last = start;
    for (; e < ends.length && (ends[e] as number) <= end; e++) last = Math.max(last, ends[e] as number);
    return last;
  };
  for (let at = sentence[0]; at <= sentence[1]; at++) {
    if (OPENING.standsAt(text, at)) depth++;
    else if (depth > 0 && CLOSING.standsAt(text, at)) depth--;
    if (at < sentence[1] && (depth > 0 || !PARTING.standsAt(text, at))) continue;
    const part: Span = [from, at];
    from = at + 1;
    if (part[0] >= part[1]) continue;
    const start = behindNames(part);
    const printed = text.slice(...part);
    const verb = PRESENT.exec(printed);
    if (!verb) {
      const group = groupOf(text, part, start);
      if (group && GROUP.test(text.slice(...group))) waiting.push(group);
      else waiting = [];
      continue;
    }
    const subject = printed.slice(0, verb.index);
    const place = VENUE.exec(subject);
    const group = groupOf(text, [part[0], part[0] + (place?.index ?? verb.index)], start);
    if (group && GROUP.test(text.slice(...group))) waiting.push(group);
    else if (own.length === 0 && waiting.length > 0 && subject !== "") waiting = [];
    for (const span of waiting) found.push({ text: text.slice(...span), venue: place?.[1] ?? null, span });
    waiting = [];
  }
  return found;
}

/** What of a clause is no name: behind the last one and its 和 or 以及. */
function groupOf(text: string, [from, to]: Span, behind: number): Span | undefined {
  if (behind > to) return undefined;
  let start = behind;
  const lead = /^(?:等|、|和|与|及|以及|还有|\s)+/u.exec(text.slice(start, to));
  if (lead) start += lead[0].length;
  else if (start !== from) return undefined;
  const printed = text.slice(start, to);
  if (
    printed.length < 2 ||
    /^(?:会议|大会|座谈会|是|这|为|他|她|要|我们|缺席|请假|应到|实到|其中)/u.test(printed) ||
    /[要将应]$/u.test(printed)
  )
    return undefined;
  if (
    /(?:强调|指出|要求|主持|召开|举行|听取|研究|部署|审议|通过|讲话|贯彻|落实|必须|应当|鼓励|支持|引导|组织|动员|推动)/u.test(
      printed,
    )
  )
    return undefined;
  return [start, to];
}
