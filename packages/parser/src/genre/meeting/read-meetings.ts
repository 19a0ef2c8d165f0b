import type { AnyLexicon, AnyRule } from "../../engine/scan.ts";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import type { MeetingsRead } from "./meetings-read.ts";

export const meetingLexicons: readonly AnyLexicon[] = [];
export const meetingRules: readonly AnyRule[] = [];

/** The meetings that the text is about, in printed order, and those that it only cites. */
export function readMeetings(_page: Page, _names: readonly NamedPlace[]): MeetingsRead {
  return { meetings: [], cited: [], evidence: [], issues: [] };
}
