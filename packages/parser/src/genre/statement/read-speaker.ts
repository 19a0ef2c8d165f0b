import type { Span } from "@readout/schema";
import { organLexicon } from "../mention/organs.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { actingName, namesWithin } from "./named-subject.ts";
import { isOwner, type Speaker } from "./speaker.ts";
import type { SpeakerMemory } from "./speaker-memory.ts";
import { speakerLexicon } from "./speakers.ts";
import type { SpeechForce } from "./speech-verbs.ts";

/** What may stand between a speaker and the verb of saying. */
const BETWEEN =
  /^(?:总书记|主席|总理|委员长|委员|常委|代表|同志|书记|省长|市长|还|同时|最后|特别|进一步|再次|首先|并|也|反复|又|则|明确|一致|普遍|纷纷|专门|随后|深情地|郑重|着重|严肃|随即|中|里|内|上|时|重要|讲话|批示|指示|先后|共同|就此|对此|现场|在[^，]{1,14}?[中时后上]|发言|强调|建议|指出){0,5}$/u;
/** The same before 要求 and 部署, which are as often nouns: only a phrase of time or place may part them from a name. */
const ADJACENT =
  /^(?:$|[^，]{0,40}(?:[时中后上还也并]|同志|书记|省长|市长|主席|总理|委员长|指示|批示|讲话|电话|最后|同时|首先|再次|特别|发言|委员|常委|代表))$/u;

/** What a gathering may be told to have done before it says something. */
const GATHERING_ACTS = /^(?:在|以|对|就|听取|传达|学习|审议|分析|研究|讨论|通过|总结|通报|还|原则)/u;

/**
 * Who says something, judged by what stands before the verb of saying.
 *
 * @param before - From the beginning of the segment to the verb.
 */
export function readSpeaker(
  page: Page,
  names: readonly NamedPlace[],
  before: Span,
  memory: SpeakerMemory,
  force: SpeechForce,
): Speaker | undefined {
  const { text, scan } = page;
  const [from, to] = before;
  const acting = actingName(text, namesWithin(names, before), from);
  const crowd = scan.leftmostLongest(speakerLexicon, from, to).findLast(({ value }) => value === "crowd");
  if (
    crowd &&
    !"对向给同与".includes(text[crowd.start - 1] ?? "。") &&
    BETWEEN.test(text.slice(crowd.end, to)) &&
    !(acting && acting.span[1] >= crowd.start - 1)
  )
    return {
      name: text.slice(crowd.start - from <= 8 ? from : crowd.start, crowd.end),
      kind: "speech",
      crowd: true,
      owner: false,
      rule: "statement/crowd",
    };
  if (acting && (force === "said" || ADJACENT.test(text.slice(acting.span[1], to)))) {
    const written = /(?:批示|重要指示|作出指示)(?:中|时)?$/u.test(text.slice(acting.span[1], to));
    return {
      name: acting.name,
      kind: written ? "instruction" : "speech",
      crowd: false,
      owner: isOwner(text, acting),
      rule: written ? "statement/instruction" : "statement/person",
    };
  }
  for (const word of scan.leftmostLongest(speakerLexicon, from, to)) {
    const between = text.slice(word.end, to);
    if (word.value === "meeting" && word.start === from && GATHERING_ACTS.test(between)) return meeting("会议");
    if (!BETWEEN.test(between)) continue;
    const ahead = text.slice(from, word.start);
    switch (word.value) {
      case "meeting":
        if (/(?:在|主持|出席|召开)[^，]{0,24}$/u.test(ahead)) continue;
        return meeting(
          word.end - from > 6 && !text.slice(from, word.end).endsWith("会议")
            ? text.slice(word.start, word.end)
            : "会议",
        );
      case "plenum":
        if (/[在]/u.test(ahead)) continue;
        return meeting(text.slice(word.start, word.end));
      case "paper":
        if (ahead.length > 12) continue;
        return {
          name: memory.author ?? memory.person,
          kind: "instruction",
          crowd: false,
          owner: false,
          rule: "statement/instruction",
        };
      case "document":
        if (ahead.length > 4) continue;
        return {
          name: text.slice(word.start, word.end),
          kind: "meeting",
          crowd: false,
          owner: false,
          rule: "statement/document",
        };
      case "pronoun":
        if (ahead.length > 4) continue;
        return { name: memory.person, kind: "speech", crowd: false, owner: false, rule: "statement/pronoun" };
    }
  }
  const organ = scan.longestEndingAt(organLexicon, to, from);
  if (
    organ &&
    organ.start - from <= 6 &&
    !/^(?:党中央|中共中央|国务院|中央)$/u.test(text.slice(organ.start, to)) &&
    !/按照|根据|围绕|落实|对/u.test(text.slice(from, organ.start))
  )
    return { name: text.slice(from, organ.end), kind: "meeting", crowd: false, owner: false, rule: "statement/organ" };
  return undefined;
}

function meeting(name: string): Speaker {
  return { name, kind: "meeting", crowd: false, owner: false, rule: "statement/meeting" };
}
