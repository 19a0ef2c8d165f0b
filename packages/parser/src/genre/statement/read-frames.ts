import type { Span } from "@readout/schema";
import type { Segment } from "../../zh/punctuation/segments.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { addresseeAsked } from "../sentence/asked.ts";
import { readHead } from "../sentence/heads.ts";
import { segmentOpening } from "../sentence/imperative.ts";
import type { Frame } from "./frame.ts";
import { actingName, namesWithin } from "./named-subject.ts";
import { readSpeaker } from "./read-speaker.ts";
import { carriedSpeaker, isOwner, type Speaker } from "./speaker.ts";
import { gatheringAt, type SpeakerMemory } from "./speaker-memory.ts";
import { speakerLexicon } from "./speakers.ts";
import { type SpeechForce, speechVerbLexicon } from "./speech-verbs.ts";

/** Words with which a verb of saying stands in a phrase and says nothing. */
const NO_VERB_BEFORE =
  /(?:来|的|概括地|总的|一般|换句话|可以|应该|所|不|被|有|这些|各项|决策|工作|任务|标准|新|总体|据|已|以|早已|曾|并|没有|好|怎么)$/u;
/** Words before 要求, 部署 and the like with which it is a noun: 作具体要求, 提出3点希望. */
const NOUN_BEFORE =
  /(?:[作提出了新高点项个条总]|具体|明确|有关|重要|形势|安排|战略|殷切|统一|目标|客观|内在|必然|现实|迫切|实践|时代|根本|基本|本质|政治|硬性|严格|相关|主要|指示|批示|意见|讲话|精神|部署|决策|宏观|任务|工作|党中央|国务院|中央|上级|一系列|重大|全面|专门)$/u;
const NO_VERB_AFTER = /^(?:的|了|过|和|与|、|性|》|到底)/u;
/** 确定促进就业的措施: a thing is settled, nothing is ordered. */
const NAMES_A_THING =
  /(?<=^.{0,6})工作$|的(?:一系列|若干|有关|具体|政策|新)*(?:措施|举措|政策|方案|意见|办法|建议|安排|事项|决定|规划|任务|工作|草案|思路|目标)$/u;

/** How far from the beginning of its segment a verb of saying may stand. */
const FARTHEST = 400;

/** A short name alone, or with when and where it spoke. */
const UNLISTED =
  /^(?<name>(?![各双中外俄美我你他她这那有该本此对据也并还就都全大一二三])\p{Script=Han}{1,3}[^方们者家员部委会省市县区国院厅局办组报告析践实来是的了时中后并还也人嘱])(?:常委|委员|代表)?(?:在[^，]{1,14}?[中时后上]|最后|还|同时|首先)?$/u;
/** How a list of orders begins. */
const LISTS = /^(?:一是|一要|第一|首先|[（(]一|1[.、．])/u;
/** What gives such a list. */
const GIVES =
  /(?<act>提出|提|作出|明确|部署|强调|要求|安排|指出|讲)[^，]{0,24}(?:要求|部署|意见|安排|工作|希望|建议|任务|措施|重点|方面|几点|[一二三四五六七八九十\d]点|[一二三四五六七八九十\d]个|[一二三四五六七八九十\d]项)/u;

/** What may stand between the beginning of a segment and a verb of saying that has no subject of its own. */
const BARE = /^(?:并|还|同时|也|再次|进一步|特别|明确|反复|一致|最后|首先|随后|郑重|[一二三四五六七八九]是)?$/u;

/** A sentence with its segments, for the search for frames. */
export interface FramedSentence {
  readonly span: Span;
  readonly segments: readonly Segment[];
  /** It tells that the meeting was held: 部署 and 确定 name its agenda there. */
  readonly lead: boolean;
}

/** All frames of one sentence, in order. `memory` is what the sentences before have left; it is not changed. */
export function readFrames(
  page: Page,
  names: readonly NamedPlace[],
  sentence: FramedSentence,
  memory: SpeakerMemory,
): Frame[] {
  const frames: Frame[] = [];
  const { segments } = sentence;
  let own: Speaker | null = null;
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as Segment;
    const frame = readFrame(page, names, sentence, i, { ...memory, ...(own ? { subject: own } : {}) });
    if (frame) {
      frames.push(frame);
      own = frame.speaker;
      continue;
    }
    own = subjectOf(page, names, segment.span) ?? own;
  }
  return frames;
}

/** Who speaks under a name that no rule of names has found: short, straight before the verb, and no word for a group or body. */
function unlisted(before: string, act: string): Speaker | undefined {
  if (!/^(?:指出|强调|说|表示|要求|建议)$/u.test(act)) return undefined;
  const name = UNLISTED.exec(before)?.groups?.name;
  return name === undefined ? undefined : { ...carriedSpeaker(name, "speech"), rule: "statement/unlisted-name" };
}

/** Who is told to act in a segment without a frame: what a bare verb after it refers to. */
function subjectOf(page: Page, names: readonly NamedPlace[], span: Span): Speaker | undefined {
  const { text } = page;
  const named = namesWithin(names, span);
  const acting = actingName(text, named, span[0]);
  const many = acting !== undefined && named.filter(({ list }) => list === acting.list).length > 1;
  if (many || (!acting && crowdOpens(page, span)))
    return { name: null, kind: "speech", crowd: true, owner: false, rule: "statement/crowd" };
  if (acting) return { ...carriedSpeaker(acting.name, "speech"), owner: isOwner(text, acting) };
  const gathering = gatheringAt(text, span[0]);
  return gathering === undefined ? undefined : carriedSpeaker(gathering, "meeting");
}

/** Many are the subject of a segment: 委员们一致拥护…，表示…. */
function crowdOpens({ scan, text }: Page, [from, to]: Span): boolean {
  const [crowd] = scan.within(speakerLexicon, from, Math.min(to, from + 14)).filter(({ value }) => value === "crowd");
  if (!crowd || crowd.start > from + 8 || /[对向给同与]/u.test(text.slice(from, crowd.start))) return false;
  return /^(?:在|一致|纷纷|普遍|踊跃|高度|认真|积极|还|就|先后|对|围绕|完全)/u.test(
    text.slice(crowd.end, crowd.end + 2),
  );
}

function readFrame(
  page: Page,
  names: readonly NamedPlace[],
  sentence: FramedSentence,
  index: number,
  memory: SpeakerMemory,
): Frame | undefined {
  const { text, scan } = page;
  const segment = sentence.segments[index] as Segment;
  const [from, to] = segment.span;
  for (const verb of scan.leftmostLongest(speechVerbLexicon, from, to)) {
    if (verb.start - from > FARTHEST) break;
    const before = text.slice(Math.max(from, verb.start - 4), verb.start);
    if (NO_VERB_BEFORE.test(before) || NO_VERB_AFTER.test(text.slice(verb.end, verb.end + 2))) continue;
    if (verb.value !== "said" && NOUN_BEFORE.test(before)) continue;
    const act = text.slice(verb.start, verb.end);
    const closes = verb.end === to && (segment.mark === "comma" || segment.mark === "colon");
    if (verb.end === to && !closes) continue;
    // 会议听取了汇报。强调某党组在…的同时，要…: a sentence may go on with who spoke before it
    const goesOn = index > 0 || memory.subject !== null;
    const reports = goesOn && verb.start === from && /^(?:指出|强调|认为)$/u.test(act);
    const opens = closes || reports || opensOrder(page, act, verb.value, [verb.end, to], sentence.lead);
    // 大家认为前一阶段…: an opinion, with or without a mark
    if (!opens && act !== "认为") continue;
    if (closes && verb.value === "settled" && sentence.lead) continue;
    const named = readSpeaker(page, names, [from, verb.start], memory, verb.value);
    if (!opens && !named?.crowd) continue;
    const ownSpeaker = named ?? (closes ? unlisted(text.slice(from, verb.start), act) : undefined);
    const bare = BARE.test(text.slice(from, verb.start));
    if (closes && !ownSpeaker && !(bare && /[强指表认]/u.test(act)) && !(bare && segment.mark === "colon")) {
      if (verb.value !== "said" || !/(?:时|中|后|讲话|致辞|批示|指示|重要讲话|会上)$/u.test(before)) continue;
    }
    if (!ownSpeaker && !closes && !bare && (verb.value !== "said" || !/(?:时|中|后|讲话|批示|指示)$/u.test(before)))
      continue;
    if (closes && act === "部署") continue;
    const speaker = ownSpeaker ?? carried(memory);
    if (!speaker) continue;
    const topic = index > 0 ? topicBefore(page, sentence, index) : null;
    const afterMark = closes ? to + 1 : verb.end;
    return {
      span: [from, afterMark],
      act,
      force: verb.value,
      speaker,
      topic,
      rule: speaker.rule,
    };
  }
  return listed(page, names, sentence, index, memory);
}

/** `提出三点要求：一是…`: what is listed after the colon is said by who gives it. */
function listed(
  page: Page,
  names: readonly NamedPlace[],
  { segments }: FramedSentence,
  index: number,
  memory: SpeakerMemory,
): Frame | undefined {
  const { text } = page;
  const { span, mark } = segments[index] as Segment;
  const next = segments[index + 1];
  if (mark !== "colon" || !next || !LISTS.test(text.slice(next.span[0], next.span[0] + 3))) return undefined;
  const act = GIVES.exec(text.slice(...span))?.groups?.act;
  if (act === undefined) return undefined;
  const acting = actingName(text, namesWithin(names, span), span[0]);
  const first = (segments[0] as Segment).span[0];
  const isOfMeeting =
    text.startsWith("会议", span[0]) || /^[经由]?(?:本次|此次|这次)?会议/u.test(text.slice(first, first + 5));
  const speaker = acting
    ? { ...carriedSpeaker(acting.name, "speech"), rule: "statement/listed" }
    : isOfMeeting
      ? { ...carriedSpeaker("会议", "meeting"), rule: "statement/listed" }
      : carried(memory);
  if (!speaker) return undefined;
  return { span: [span[0], span[1] + 1], act, force: "said", speaker, topic: null, rule: "statement/listed" };
}

/** A phrase straight before the frame that introduces what is said: 针对…，会议要求. */
function topicBefore(page: Page, { segments }: FramedSentence, index: number): Span | null {
  const previous = segments[index - 1] as Segment;
  return /^(?:针对|对于|对|围绕|关于|就)/u.test(page.text.slice(previous.span[0], previous.span[0] + 2)) &&
    previous.mark === "comma"
    ? previous.span
    : null;
}

/** Whether what follows a verb of saying without a mark is an order: 强调要…, 要求各地…, 部署加强…. */
function opensOrder(page: Page, act: string, force: SpeechForce, rest: Span, lead: boolean): boolean {
  if (force === "said" && !"指出强调提出表示".includes(act)) return false;
  const head = readHead(page, rest);
  if (head && head.before[0] === head.before[1] && !head.ordinal) return true;
  if (head && force === "asked") return true;
  if (force === "said") return head !== undefined && act !== "提出" && act !== "表示";
  if (force === "asked") return addresseeAsked(page, rest) !== undefined || segmentOpening(page, rest) === "act";
  return (
    !lead &&
    segmentOpening(page, rest) === "act" &&
    !NAMES_A_THING.test(page.text.slice(Math.max(rest[0], rest[1] - 6), rest[1]))
  );
}

function carried({ subject, person }: SpeakerMemory): Speaker | null {
  if (subject) return { ...subject, rule: "statement/carried" };
  return person === null ? null : carriedSpeaker(person, "speech");
}
