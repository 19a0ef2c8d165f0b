import { defineRule } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

/** A guideline of the new era by its own name, where it is carried out: `贯彻新时代军事教育方针`. */
export const namedGuideline = defineRule<PolicyReading>({
  id: "mention/named-guideline",
  triggers: ["方针", "方略"],
  reach: 20,
  pattern:
    /(?<=贯彻|落实|践行|坚持|对标|对照|遵循|执行|按照)(?<name>新时代(?!中国特色|坚持)[\p{Script=Han}]{2,12}?(?:大政方针|工作方针|战略方针|方针|方略))(?!政策)/u,
  read({ groupSpan }) {
    const span = groupSpan("name");
    return span ? { owner: null, span } : undefined;
  },
});
