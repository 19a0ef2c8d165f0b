import { defineRule, refuse } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

const KIND = "(?:学习教育|主题教育|专题教育|集中教育|教育整顿|教育实践活动)";
const LAUNCH =
  "(?:开展好?|巩固拓展|巩固深化|巩固|深化|抓好|结合|运用好?|组织好?|参加|重视|在全[党省市县]|[把以](?=党|学习贯彻))";
const THIS_ONE =
  /^(?:这次|本次|此次|好|各类|各项|第[一二三]批|思想(?!政治)|群众性|经常性|党内|机关|拓展|相关|有关|系列|日常|全员|党员|干部|职工)|贯穿|推进|[的把要]/u;

/** A campaign of schooling by its own name: `开展党史学习教育`, `树立和践行正确政绩观学习教育`; in quotation marks it is read with its quotes. */
export const campaign = defineRule<PolicyReading>({
  id: "mention/campaign",
  triggers: ["学习教育", "主题教育", "专题教育", "集中教育", "教育整顿", "教育实践活动"],
  reach: 34,
  pattern: new RegExp(
    `${LAUNCH}(?:${LAUNCH})?(?:中共)?(?<name>(?:(?!${LAUNCH}|教育)[\\p{Script=Han}]){2,26}?${KIND})(?!领导小组)`,
    "u",
  ),
  read({ groups, groupSpan }) {
    if (THIS_ONE.test(groups.name as string)) return refuse("no name of its own");
    const span = groupSpan("name");
    return span ? { owner: null, span } : undefined;
  },
});
