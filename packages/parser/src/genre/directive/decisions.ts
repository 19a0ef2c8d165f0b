import type { Decision, Span } from "@readout/schema";
import { defineLexicon } from "../../engine/lexicon.ts";
import type { Page } from "../page.ts";
import type { StatementRead } from "../statement/statement-read.ts";

/** `text`: it must have a title in 《》 after it, being a preposition elsewhere. `act`: it decides whatever follows. */
type Passing = "text" | "act";

const ACTS =
  "审议通过 审议并通过 审议并原则通过 审议并表决通过 审议并一致通过 讨论通过 讨论并通过 讨论并原则通过 讨论并一致通过 原则通过 表决通过 审议批准 审查批准 研究通过 决定任命 决定免去 决定授予 表决决定 决定增补 决定递补 决定接受 审议并批准";

/** Verbs by which a meeting decides. */
export const passingLexicon = defineLexicon<Passing>(
  "directive/passing",
  new Map([
    ...ACTS.split(" ").map((act) => [act, "act"] as const),
    ["通过", "text"] as const,
    ["批准", "text"] as const,
  ]),
);

/** How far the end of a sentence is looked for. */
const LONGEST = 600;

/**
 * What the meeting did by deciding: texts passed, people appointed, and what `会议决定` opens. A headline only says it again.
 *
 * @param statements - In order of their places; what somebody says about earlier decisions is none of the meeting's.
 */
export function readDecisions(page: Page, statements: readonly StatementRead[]): Decision[] {
  const { text, scan, trace } = page;
  const found: Decision[] = [];
  let next = 0;
  let block = 0;
  const lead = page.blocks.find(({ role }) => role === "lead")?.span[0] ?? 0;
  for (const { start, end, value } of scan.leftmostLongest(passingLexicon, lead, text.length)) {
    while (next < statements.length && (statements[next] as StatementRead).span[1] <= start) next++;
    while (block < page.readable.length && (page.readable[block] as Span)[1] <= start) block++;
    if ((page.readable[block]?.[0] ?? text.length) > start) continue;
    const statement = statements[next];
    if (statement && statement.frame[1] <= start && start < statement.span[1]) continue;
    const from = text.startsWith("了", end) ? end + 1 : end;
    if ("的后以并，。".includes(text[from] ?? "的")) continue;
    if (value === "text" && text[from] !== "《") continue;
    const span: Span = [from, objectEnd(text, from)];
    trace?.fired("directive/decision", [start, span[1]]);
    found.push({ act: text.slice(start, end), text: text.slice(...span), span });
  }
  for (const statement of statements) {
    if (statement.act !== "决定" || statement.kind !== "meeting") continue;
    const span: Span = [statement.frame[1], sentenceEnd(text, statement.frame[1], statement.span[1])];
    if (span[0] >= span[1]) continue;
    trace?.fired("directive/decision", span);
    found.push({ act: statement.act, text: text.slice(...span), span });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** The object ends with its segment: at ，；。 outside of titles and quotations. */
function objectEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < text.length && at - from < LONGEST; at++) {
    const mark = text[at] as string;
    if ("《（“(".includes(mark)) depth++;
    else if ("》）”)".includes(mark)) depth--;
    else if (mark === "\n" || (depth <= 0 && "，；。,;！？".includes(mark))) break;
  }
  return at;
}

function sentenceEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < LONGEST && !"。！？\n；".includes(text[at] as string)) at++;
  return at;
}
