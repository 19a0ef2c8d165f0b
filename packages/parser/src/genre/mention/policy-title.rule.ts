import { defineRule } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

const INNER = "[^《》\\n]";

/** Everything in 《 》, with titles inside titles. */
export const policyTitle = defineRule<PolicyReading>({
  id: "mention/policy-title",
  triggers: ["《"],
  pattern: new RegExp(
    `《${INNER}{1,90}(?:《${INNER}{1,60}》${INNER}{0,60})?(?:《${INNER}{1,60}》${INNER}{0,60})?(?:《${INNER}{1,60}》${INNER}{0,60})?》`,
    "u",
  ),
  read: () => ({ owner: null }),
});
