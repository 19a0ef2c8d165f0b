import type { PersonRole, Span } from "@readout/schema";
import { CharSet, WHITE_SPACE } from "../../engine/char-set.ts";

/** What a predicate makes of its subject, and where it goes over into what is said. */
export interface RolesRead {
  readonly roles: readonly PersonRole[];
  /** A branch venue printed in the predicate: 澄阳分会场. */
  readonly venue: string | null;
  /** What is said begins in the predicate. */
  readonly opens: boolean;
  /** Some role rests on more than a verb that opens what is said. */
  readonly firm: boolean;
  /** The subject takes part, whatever its role: it asks, or has one of the roles. */
  readonly present: boolean;
}

const ATTENDS =
  /(?:出席|参加|列席|到会|与会|参会|陪同|就座|举行[^，。；]{0,10}(?:会议|会谈|会晤)|参与(?:座谈|交流|会议))/u;
const CHAIRS = /主持(?!工作[）)]|编[写纂]|起草|制定|建设)/u;
const INSTRUCTS =
  /(?:作出?|做出|作了)(?:了)?(?:重要|专门|明确)?(?:批示|指示)|(?:批示|指示)(?:中)?(?:指出|强调|要求|说|还)|签批/u;
/** 多次作出重要批示 is history, not an instruction to this meeting. */
const INSTRUCTED_BEFORE = /(?:多次|先后|一系列|系列|曾|反复)[^，。；]{0,8}(?:作出|批示|指示)/u;
const BRIEFS =
  /(?:通报|汇报|传达|宣读|介绍|发言(?!的|人|代表|过程|后|嘉宾|稿)|发了言|谈(?:了)?[^，。；]{0,8}(?:认识|体会|看法|意见|感受|想法|建议)|^(?:向[^，。；]{1,12})?报告(?:了)?|领学|宣布|述职|回答[^，。；]{0,8}询问|(?:作|做)(?:了|出)?[^，。；]{0,80}(?:说明|报告|解读|辅导|述职)|讲解|授课|作[^，。；]{0,10}辅导)/u;
const SPEAKS =
  /(?:并|发表|作|做|讲了|致|的)(?:了|出)?[^，。；、]{0,14}(?:讲话|致辞|致词|演讲|讲评|贺词|开幕词|闭幕词)|讲话[。，]?$|致辞|致词|(?:提出|作|做)(?:了|出)?[^，。；]{0,16}(?:要求|意见|部署|布置|安排|点评|总结|小结|强调)|(?:讲|上)(?:了)?(?:专题)?党课|并(?:安排)?(?:部署|布置)/u;
const PROPOSES = /^(?:并|还)?(?:就[^，。；]*)?提出(?:了)?[^，。；]{0,12}(?:意见|建议)/u;
/** 进行讲解，提出工作建议: who teaches proposes on top of it. */
const TEACHES = /讲解|授课|辅导/u;
const ADVISES = /(?:提出|谈)了?(?:工作|意见和|意见)?建议/u;
/** 分析巡线形势，部署秋季工作: somebody who gives out the work speaks, with no other word for it. */
const GIVES_OUT = /^(?:并|还|具体|进一步)?(?:安排)?(?:部署|布置)了?[^，。；]/u;
/** Others speak there: 听取…汇报, 在…发言后, 对…发言作点评. */
const OTHERS =
  /(?:听取|聆听)(?:了)?[^，。；]*|在[^，。；]{0,30}?(?:发言|汇报|介绍|报告|传达)(?:后|之后|过程中|的基础上|基础上)|对[^，。；]{0,24}(?:发言|汇报|报告|介绍)(?!提出)/gu;
const ASKS =
  /(?:询问|提问|提出(?:了)?(?:询问|问题)|表决|投票)$|^(?:在[^，。；]{0,30})?(?:调度|督导|带领|组织|分析|部署|安排|布置)/u;
const OPENS = /强调|指出|表示|(?<![学小据劝])说(?![明法服理])|认为|谈到|重申|呼吁|勉励|叮嘱|号召|称(?=，|：)/u;
/** Verbs that open what is said only where they are the first verb behind the name. */
const OPENS_FIRST =
  /^(?:同志)?(?:还|也|最后|并|进一步|在[^，。；]{1,30}[上中时]|对此|就此)?(?:要求|希望|提出(?!了)|建议|倡议|主张|感谢)/u;
const CONTINUES =
  /^(?:并|同时|还|代表|强调|指出|发表|出席|参加|主持|宣读|传达|通报|汇报|介绍|谈|作|做|讲|向(?:大会|会议)|就[^，。；]{2,40}(?:提出|作|讲)|围绕|最后|随后|与会|结合)/u;
const CONTINUES_CHAIRING = /^(?:并|强调|指出|发表|代表|作总结|最后|随后)/u;
const GROUP =
  /^(?:以及|和|及)?[^，。；]{2,60}(?:同志|负责人|成员|委员|代表|人员|秘书长|主任|部长|书记|领导|干部|专家|学者|群众|常委|检察长|院长|等)$/u;
const VENUE = /在([^，。；、]{1,24}?分会场)/u;

/**
 * Roles that a predicate gives its subject: `出席会议并讲话` → attendee, speaker.
 *
 * @param text - From behind the subject to the end of the sentence, or to the next subject.
 */
export function readRoles(text: string): RolesRead {
  const roles: PersonRole[] = [];
  const add = (role: PersonRole) => {
    if (!roles.includes(role)) roles.push(role);
  };
  let venue: string | null = null;
  let first = true;
  let opens = false;
  let asks = false;
  let firm = false;
  let teaches = false;
  for (let from = 0; from <= text.length; ) {
    const to = segmentEnd(text, from);
    const segment = bare(text, from, to);
    from = to + 1;
    // groups without names may stand between the names and their verb
    if (segment === "" || (first && GROUP.test(segment))) continue;
    if (!first && !(roles.includes("chair") ? CONTINUES_CHAIRING : CONTINUES).test(segment)) {
      if (teaches && ADVISES.test(segment)) add("speaker");
      if (roles.length > 0) break;
      if (asks && GIVES_OUT.test(segment)) add("speaker");
      if (!/^(?:以及|分别|先后|还|也|在)/u.test(segment)) continue;
    }
    const own = segment.replace(OTHERS, "");
    const opening = OPENS.exec(own);
    const before = opening ? own.slice(0, opening.index) : own;
    venue ??= VENUE.exec(before)?.[1] ?? null;
    if (CHAIRS.test(before)) add("chair");
    if (ATTENDS.test(before)) add("attendee");
    const instructs = INSTRUCTS.test(opening ? own.slice(0, opening.index + 2) : own);
    if (instructs && !INSTRUCTED_BEFORE.test(own)) add("instructor");
    asks ||= ASKS.test(own);
    const briefs = BRIEFS.test(before);
    if (briefs) add("briefer");
    teaches ||= TEACHES.test(before);
    if (teaches && ADVISES.test(before)) add("speaker");
    // 先后发言，提出意见和建议: what is proposed is the report itself
    if (SPEAKS.test(before) && !(roles.includes("briefer") && PROPOSES.test(before))) add("speaker");
    if (first && GIVES_OUT.test(own)) add("speaker");
    if (first && !instructs && OPENS_FIRST.test(own)) {
      firm ||= roles.length > 0;
      add("speaker");
      return { roles, venue, opens: true, firm, present: true };
    }
    if (opening) {
      opens = true;
      const said = /(?:发言|汇报|介绍|通报|建议|提问|回答|批示|指示|批示中|指示中|答问时)(?:时|中|还|后)?$/u.test(
        before,
      );
      firm ||= roles.length > 0;
      if (!said && !instructs) add("speaker");
      return { roles, venue, opens, firm, present: roles.length > 0 || asks };
    }
    first = false;
  }
  const present = roles.length > 0 || asks;
  return { roles, venue, opens, firm: present, present };
}

const PARTING = new CharSet("，；：");
const LEADING = new CharSet(`${WHITE_SPACE}、`);
const CLOSING = new CharSet(`${WHITE_SPACE}。！？`);

function segmentEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !PARTING.standsAt(text, end)) end++;
  return end;
}

/** A segment without the marks and blanks at its edges. */
function bare(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && LEADING.standsAt(text, start)) start++;
  while (end > start && CLOSING.standsAt(text, end - 1)) end--;
  return text.slice(start, end);
}

/** The part of a span before the first stop of any kind; headlines break at blanks. */
export function untilBlank(text: string, [from, to]: Span): Span {
  const blank = text.slice(from, to).search(/[ 　\n]/u);
  return blank < 0 ? [from, to] : [from, from + blank];
}
