import { defineRule, refuse } from "../../engine/rule.ts";
import { KINDS_AFTER_QUOTES } from "./policies.data.ts";
import { quotedPolicies } from "./policy-lexicons.ts";
import type { PolicyReading } from "./policy-reading.ts";

/** A name in quotation marks with its kind, or one known by itself: `“放管服”改革`, `“六稳”`. */
export const quotedPolicy = defineRule<PolicyReading>({
  id: "mention/quoted-policy",
  triggers: ["“"],
  pattern: new RegExp(`“(?<name>[^“”\\n]{2,24})”(?<kind>${KINDS_AFTER_QUOTES})?`, "u"),
  read({ groups }) {
    const name = groups.name as string;
    if (quotedPolicies.has(name)) return { owner: null };
    if (groups.kind === undefined) return refuse("in quotation marks, but no kind of policy follows");
    if (
      /^(?:里子|四个面向|四个意识|两个维护|四个自信|两个确立|三农|一把手|形象|面子|政绩|豆腐渣|一锤子|牛鼻子)$/u.test(
        name,
      )
    )
      return refuse("a set phrase, no policy");
    return { owner: null };
  },
});
