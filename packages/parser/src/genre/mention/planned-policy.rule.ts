import { defineRule, refuse } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

const END = "(?=$|[，。；、：！？,;:!?\\n）（(]|和|及|与|的|编制|实施(?!方案)|落实)";
const WITHIN = "[^，。；、：！？,;:!?\\s《》“”的是]";

/** A plan named by its period and subject: `“十四五”就业促进规划`, `东北振兴“十四五”实施方案`, `“十五五”规划和2035年远景目标纲要`. */
export const periodPlan = defineRule<PolicyReading>({
  id: "mention/period-plan",
  triggers: ["“十一五”", "“十二五”", "“十三五”", "“十四五”", "“十五五”", "“十六五”"],
  reach: 14,
  pattern: new RegExp(
    "(?:(?<=推进|做好|抓好|落实|实施|完成|编制好?|制定|对接|围绕)(?:(?!落实|实施|完成|编制|规划)[\\p{Script=Han}]){1,4}(?:省|市|县|区|州)(?=“十)|(?<=审议通过了?|讨论通过了?|审议了?|编制|制定|印发)(?!国家|通过|了|国|实施|和|好)[\\p{Script=Han}]{2,12}?)?“十[一二三四五六]五”" +
      `(?:规划和(?:二〇三五|2035)年远景目标纲要|(?!规划|纲要)(?:时期|期间)?${WITHIN}{2,22}?(?:专项规划|规划|实施方案|行动方案|方案|行动计划)${END})`,
    "u",
  ),
  read({ matched }) {
    if (/”(?:时期|期间)?(?:重大|重点|良好)|要在|[以为]各/u.test(matched)) return refuse("more than a name");
    return { owner: null };
  },
});

/** A plan by its full name after a verb that makes it: `制定林业碳汇行动方案`, `编制防灾减灾十年规划`, `审议通过…条例`. */
export const namedPlan = defineRule<PolicyReading>({
  id: "mention/named-plan",
  triggers: [
    "行动方案",
    "行动纲要",
    "规划纲要",
    "行动计划",
    "年规划",
    "专项规划",
    "发展规划",
    "改革方案",
    "总体方案",
    "空间规划",
    "总体规划",
  ],
  reach: 32,
  pattern: new RegExp(
    `(?:(?:制定和实施|制定实施|制定好?|出台|编制好?|印发|研究制定)(?<made>(?!好|本|各|具体|相关|有关|配套)${WITHIN}{3,26}?(?:行动方案|行动纲要|规划纲要|行动计划|[一二三四五十两]年规划|专项规划|总体规划)|(?!好|各)${WITHIN}{2,12}?国土空间规划)` +
      `|(?:审议通过|讨论通过|审议|通过|批准)了?(?<passed>(?!好|本|各|具体|相关|有关|配套)${WITHIN}{3,26}?(?:行动方案|行动纲要|规划纲要|行动计划|专项规划|发展规划|改革方案|总体方案)))${END}`,
    "u",
  ),
  read({ groups, groupSpan }) {
    const name = (groups.made ?? groups.passed) as string;
    if (
      /^地方|^(?:市县|省级|城市|县域|乡镇|新一轮|统一|多规合一)|各地|各级|各部门|等|一批|有关|贯彻|落实|实施/u.test(
        name,
      )
    )
      return refuse("no proper name");
    const span = groupSpan(groups.made === undefined ? "passed" : "made");
    return span ? { owner: null, span } : undefined;
  },
});
