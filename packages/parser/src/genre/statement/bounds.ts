import type { Span } from "@readout/schema";
import type { Segment } from "../../zh/punctuation/segments.ts";
import type { Page } from "../page.ts";
import { readIntroduction } from "../sentence/addressee.ts";
import { readHead } from "../sentence/heads.ts";
import { segmentOpening } from "../sentence/imperative.ts";
import type { Frame } from "./frame.ts";

/** Whether the segments before `to` order something: a phrase that only leads to a new frame belongs to no statement. */
export function ordersBefore(page: Page, segments: readonly Segment[], to: number): boolean {
  return segments.some(({ span }) => span[1] <= to && (readHead(page, span) || segmentOpening(page, span) === "act"));
}

/** In the lead, where a statement gives way to the agenda again: `要求落实政策；部署…；决定…`. */
export function beforeAgenda(text: string, segments: readonly Segment[], frame: Frame, end: number): number {
  const agenda = segments.find(
    ({ span }) =>
      span[0] > frame.span[1] &&
      /^(?:确定|部署|决定|听取|审议|研究|讨论|通过《)/u.test(text.slice(span[0], span[0] + 3)),
  );
  return agenda ? agenda.span[0] - 1 : end;
}

/** Whether a sentence orders something without a frame, and without a topic of its own: 各地要…, 要…. */
export function isBareOrder(page: Page, segments: readonly Segment[]): boolean {
  const span: Span | undefined = segments[0]?.span;
  const head = span && readHead(page, span);
  if (!head || head.force === "keep") return false;
  return readIntroduction(page, head.before).topic === null;
}
