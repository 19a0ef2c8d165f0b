import type { Block, BlockRole, Span } from "@readout/schema";
import { readDateline } from "./dateline.ts";
import type { Line } from "./line.ts";
import { isFactLine, readLineRole } from "./line-role.ts";
import { endsLikeSentence, isVenue, readNote, toBylineLength } from "./paragraph.ts";

/** Headlines longer than this are paragraphs that lost their stop. */
const MOST_HEADLINE = 120;
const MOST_SUBTITLE = 60;
/** A head has a headline, a line above it and a few below. */
const MOST_HEAD_LINES = 8;

/** Roles of the lines of one readout, in order; lines that stand outside of it have been taken out before. */
export function toRoles(lines: readonly Line[]): Block[] {
  const own = lines.map(({ text, role }) => role ?? readLineRole(text) ?? (isFactLine(text) ? "credit" : undefined));
  const related = toRelated(lines, own);
  const roles = own.map((role, at) => (related.has(at) ? "related" : role));
  markHead(lines, roles);
  markNotes(lines, roles);
  const last = roles.lastIndexOf(undefined);
  const blocks: Block[] = [];
  let leads = true;
  for (const [at, line] of lines.entries()) {
    const role = roles[at];
    if (role !== undefined) {
      blocks.push({ role, span: line.span });
      continue;
    }
    const begun = leads ? readDateline(line.text) : undefined;
    const [start, end] = line.span;
    const tail = toBylineLength(line.text);
    const inner: Span = [start + (begun?.length ?? 0), end - tail];
    if (begun) addBlock(blocks, "dateline", [start, inner[0]]);
    const isLast = at === last && at > 0;
    const added = addBlock(
      blocks,
      leads ? "lead" : isLast && isVenue(line.text.slice(0, line.text.length - tail)) ? "venue" : "body",
      inner,
    );
    addBlock(blocks, "byline", [end - tail, end]);
    if (added) leads = false;
  }
  return blocks;
}

function addBlock(blocks: Block[], role: BlockRole, [start, end]: Span): boolean {
  if (start >= end) return false;
  blocks.push({ role, span: [start, end] });
  return true;
}

/** Lines in brackets after the last paragraph. */
function markNotes(lines: readonly Line[], roles: (BlockRole | undefined)[]): void {
  for (let at = lines.length - 1; at > 0; at--) {
    if (roles[at] !== undefined) continue;
    const note = readNote(lines[at]?.text ?? "");
    if (note === undefined) return;
    roles[at] = note;
  }
}

/** The first line that ends like no sentence is the headline; those that follow it before the first paragraph are subtitles. */
function markHead(lines: readonly Line[], roles: (BlockRole | undefined)[]): void {
  let headline = roles.includes("headline");
  const first = Math.max(
    0,
    roles.findIndex((role) => role === undefined || role === "headline"),
  );
  for (const [offset, { text }] of lines.slice(first, first + MOST_HEAD_LINES).entries()) {
    const at = first + offset;
    if (roles[at] !== undefined) continue;
    if (lines.length === 1 || text.length > (headline ? MOST_SUBTITLE : MOST_HEADLINE) || !isHeadLine(text)) {
      // a headline may end in a question or an exclamation; a paragraph after it must show that it is one
      if (headline || at > first || !/[！？!?]$/u.test(text) || text.length > 40 || /[。；]/u.test(text)) return;
    }
    if (isDatelineAlone(text)) {
      roles[at] = "dateline";
      continue;
    }
    roles[at] = headline ? "subtitle" : "headline";
    headline = true;
  }
}

const isHeadLine = (text: string): boolean =>
  !endsLikeSentence(text) && toBylineLength(text) === 0 && (isDatelineAlone(text) || readDateline(text) === undefined);

const isDatelineAlone = (text: string): boolean => readDateline(text)?.length === text.length;

const LIST_MARK = /^(?:[-–—•·●■◆▪*>►]|\d{1,2}[.、])\s{0,3}\S/u;

/** Lines after the readout that name other articles: all from a heading of such a list on, and a list of titles at the end. */
function toRelated(lines: readonly Line[], own: readonly (BlockRole | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  const isTitle = (at: number): boolean => {
    const text = lines[at]?.text ?? "";
    return text.length <= 80 && !endsLikeSentence(text);
  };
  for (const [at, role] of own.entries()) {
    if (role !== "related" || found.has(at)) continue;
    found.add(at);
    // where the structure of a page says it of one line, it says it of each
    if (lines[at]?.role !== undefined) continue;
    for (let next = at + 1; next < lines.length && own[next] === undefined && isTitle(next); next++) found.add(next);
  }
  let first = lines.length;
  while (first > 0 && (found.has(first - 1) || isMarkedTitle(lines[first - 1]?.text ?? "", isTitle(first - 1))))
    first--;
  if (lines.length - first >= 2) for (let at = first; at < lines.length; at++) found.add(at);
  return found;
}

const isMarkedTitle = (text: string, isTitle: boolean): boolean => isTitle && LIST_MARK.test(text);
