import type { ClauseForm } from "./clause-form.ts";
import type { KindRule } from "./kind-rule.ts";
import { refusalTable, refusalWordTable } from "./lexicons.ts";
import { endsIn } from "./object-ending.ts";

/** What is refused: an attitude, a state to be kept off, or an act. */
export const refusalRules: readonly KindRule[] = [
  { id: "clause/stance-refusal", kind: "stance", fits: isRefusedAttitude },
  { id: "clause/goal-refusal", kind: "goal", fits: (form) => refused(form) === "state" },
  { id: "clause/task-refusal", kind: "task", fits: ({ refusal }) => refusal !== null },
];

/** What stands after the word that refuses, if a list knows it. */
function refused({ text, refusal, span }: ClauseForm): "slack" | "state" | undefined {
  return refusal ? refusalTable.longestAt(text, refusal[1], span[1])?.value : undefined;
}

/** 不能有丝毫放松, 不漏一户; but 不得…, 严禁… and 不搞大拆大建 forbid an act. */
function isRefusedAttitude(form: ClauseForm): boolean {
  const { text, refusal } = form;
  if (!refusal) return false;
  const word = refusalWordTable.longestAt(text, refusal[0], refusal[1]);
  if (!word) return !text.startsWith("搞", refusal[1]) || endsIn(form, "conduct");
  return word.value === "open" && refused(form) === "slack";
}
