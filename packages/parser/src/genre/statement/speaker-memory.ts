import type { Span } from "@readout/schema";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import type { Frame } from "./frame.ts";
import { actingName, namesWithin } from "./named-subject.ts";
import { carriedSpeaker, type Speaker } from "./speaker.ts";

/** Who was last seen to act: what 他, a bare verb of saying and 批示指出 refer to. */
export interface SpeakerMemory {
  /** The person last named as subject. */
  person: string | null;
  /** The last subject of any kind: a person, 会议, a body. */
  subject: Speaker | null;
  /** Who wrote the last 批示. */
  author: string | null;
}

export function rememberFrame(memory: SpeakerMemory, { speaker }: Frame): void {
  if (speaker.crowd) return;
  memory.subject = speaker;
  if (speaker.kind === "speech" && speaker.name !== null) memory.person = speaker.name;
  if (speaker.kind === "instruction") memory.author = speaker.name;
}

/**
 * Takes from a sentence whom a later 他, 批示 or bare verb can mean.
 *
 * @param told - It belongs to no statement.
 */
export function rememberSentence(
  page: Page,
  names: readonly NamedPlace[],
  memory: SpeakerMemory,
  span: Span,
  told: boolean,
): void {
  const { text } = page;
  const acting = actingName(text, namesWithin(names, span), span[0]);
  if (acting && /(?:批示|指示|贺信|回信)/u.test(text.slice(acting.span[1], span[1]))) memory.author = acting.name;
  const gathering = gatheringAt(text, span[0]);
  if (gathering) memory.subject = carriedSpeaker(gathering, "meeting");
  else if (told && acting && !"他她".includes(text[span[0]] as string)) {
    memory.person = acting.name;
    memory.subject = carriedSpeaker(acting.name, "speech");
  }
}

/** The gathering that is the subject of a sentence or segment beginning at `from`. */
export function gatheringAt(text: string, from: number): string | undefined {
  const word = text.slice(from, from + 2);
  return word === "全会" ? word : word === "会议" || word === "大会" ? "会议" : undefined;
}
