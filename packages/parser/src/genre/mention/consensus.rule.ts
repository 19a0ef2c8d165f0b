import { defineRule, refuse } from "../../engine/rule.ts";
import { isToBeFollowed } from "./following.ts";
import type { PolicyReading } from "./policy-reading.ts";

/** What heads of state agreed on, where it is to be carried out: `落实好两国元首重要共识`. */
export const consensus = defineRule<PolicyReading>({
  id: "mention/consensus",
  triggers: ["元首", "领导人"],
  reach: 5,
  pattern:
    /(?<owner>(?:两国|双方|各国|中[\p{Script=Han}](?:两国)?)?(?:元首|领导人))(?:会晤|会谈)?(?:所?达成的?)?的?(?:一系列|系列|重要|政治|战略){0,2}共识(?:精神)?/u,
  read({ text, span, groups }) {
    if (!isToBeFollowed(text, span)) return refuse("nobody is to follow it");
    return { owner: groups.owner as string };
  },
});
