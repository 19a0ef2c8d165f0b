import type { ClauseKind } from "@readout/schema";
import type { ClauseForm } from "./clause-form.ts";
import { goalRules } from "./goal-rules.ts";
import { groundRules } from "./ground-rules.ts";
import type { KindRule } from "./kind-rule.ts";
import { endsIn } from "./object-ending.ts";
import { refusalRules } from "./refusal-rules.ts";
import { idiomRule, stanceRules } from "./stance-rules.ts";

/** The kind of a clause, by which rule. */
export interface KindReading {
  readonly kind: ClauseKind;
  readonly rule: string;
  /** Why another kind fits as well; null where none does. */
  readonly doubt: string | null;
}

/** The kinds in the order of the guidelines; the first rule that fits decides. */
export const kindRules: readonly KindRule[] = [
  ...groundRules,
  ...refusalRules,
  idiomRule,
  ...goalRules,
  ...stanceRules,
];

/** The kind of a clause; whatever no rule takes is a task. */
export function readKind(form: ClauseForm): KindReading {
  const rule = kindRules.find(({ fits }) => fits(form));
  if (rule) return { kind: rule.kind, rule: rule.id, doubt: null };
  const { verb, object } = form;
  const isOpen = verb?.class === "outcome" && object[1] - object[0] > 1 && !endsIn(form, "work");
  return {
    kind: "task",
    rule: "clause/task",
    doubt: isOpen ? "what is brought about is neither a known outcome nor a known piece of work" : null,
  };
}
