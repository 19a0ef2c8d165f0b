import type { Span } from "@readout/schema";
import { isColon } from "../../zh/punctuation/cut.ts";
import type { Page } from "../page.ts";
import { isActor, readIntroduction } from "../sentence/addressee.ts";
import type { Head } from "../sentence/heads.ts";
import { segmentOpening } from "../sentence/imperative.ts";
import type { Group, PartRead } from "./group.ts";
import { isClosingRemark } from "./predicate.ts";

/** A group that is still growing. */
export interface Growing {
  topic: Span | null;
  addressee: Span | null;
  modal: string | null;
  start: number;
  clauses: Span[];
  rule: string;
}

/** Adds segments to a group until a new addressee with its own head, or a closing remark. */
export function grow(
  page: Page,
  segments: readonly Span[],
  heads: readonly (Head | undefined)[],
  begun: Growing,
  from: number,
  next: number,
): PartRead {
  const { text } = page;
  const groups: Group[] = [];
  const assessments: Span[] = [];
  if (from > 0) assessments.push([(segments[0] as Span)[0], (segments[from - 1] as Span)[1]]);
  let group = begun;
  for (let i = next; i < segments.length; i++) {
    const segment = segments[i] as Span;
    const head = heads[i];
    if (isClosingRemark(text.slice(...segment))) {
      assessments.push([segment[0], (segments.at(-1) as Span)[1]]);
      break;
    }
    const introduction = head && head.before[1] > head.before[0] ? readIntroduction(page, head.before) : undefined;
    if (
      head &&
      introduction?.addressee &&
      !head.ordinal &&
      isActor(page, introduction.addressee) &&
      segmentOpening(page, introduction.addressee) !== "act"
    ) {
      let { topic } = introduction;
      const previous = segments[i - 1] as Span;
      if (group.clauses.length > 1 && text.startsWith("作为", previous[0])) {
        group.clauses.pop();
        topic = previous;
      }
      groups.push(finish(text, group));
      group = {
        topic,
        addressee: introduction.addressee,
        modal: head.modal,
        start: Math.min(topic?.[0] ?? segment[1], introduction.addressee[0]),
        clauses: [[head.clauseStart, segment[1]]],
        rule: "directive/new-addressee",
      };
      continue;
    }
    group.clauses.push(segment);
  }
  groups.push(finish(text, group));
  return { groups, assessments };
}

function finish(text: string, { topic, addressee, modal, start, clauses, rule }: Growing): Group {
  return { topic, addressee, modal, span: [start, (clauses.at(-1) as Span)[1]], clauses: joined(text, clauses), rule };
}

/** Clauses are cut at ，and ；alone: what stands on both sides of a colon is one. */
function joined(text: string, clauses: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const clause of clauses) {
    const last = kept.at(-1);
    if (last && isColon(text, last[1])) kept[kept.length - 1] = [last[0], clause[1]];
    else kept.push(clause);
  }
  return kept;
}
