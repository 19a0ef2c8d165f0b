import { CharSet } from "../../../engine/char-set.ts";
import type { ClauseForm } from "./clause-form.ts";
import { tailTables } from "./lexicons.ts";
import type { TailClass } from "./tails.data.ts";

/** Length of the longest ending of a group with which the object ends, closing marks left out; 0 where there is none. */
export function endingLength({ text, object: [from, to] }: ClauseForm, group: TailClass): number {
  const found = tailTables[group].longestEndingAt(text, withoutClosing(text, from, to), from);
  return found ? found.end - found.start : 0;
}

export function endsIn(form: ClauseForm, group: TailClass): boolean {
  return endingLength(form, group) > 0;
}

/** 保持定力·不动摇: only how long. */
const UNBENT_ENDS = new CharSet("摇怠懈放劲步");
const UNBENT = ["不动摇", "不懈怠", "不松懈", "不放松", "不松劲", "不停步"];

const CLOSING = new CharSet("”’）》");

/** Where a span ends without the marks that close a quotation, a title or a bracket. */
export function withoutClosing(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && CLOSING.standsAt(text, end - 1)) end--;
  const unbent = UNBENT_ENDS.standsAt(text, end - 1) && UNBENT.find((words) => text.endsWith(words, end));
  return unbent && end - unbent.length > from ? end - unbent.length : end;
}
