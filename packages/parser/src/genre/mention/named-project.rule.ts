import { defineRule, refuse } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

const LAUNCH = "(?:实施好?|深入实施|全面实施|开展|启动|推行|组织实施|抓好|推进|落实|打好|发起|执行|完成)(?:了|好)?";
const KIND =
  "(?:提升工程|修复工程|保护工程|示范工程|惠民工程|安居工程|工程|三年行动计划|三年行动方案|三年行动|十年行动|专项行动|提升行动|攻坚行动|百日行动|行动计划|行动方案|行动|国家战略|战略|发展计划|激励计划|支持计划|培养计划|计划|攻坚战役)";
const GENERIC =
  /^(?:一批|一系列|若干|重大|重点|一些|有关|相关|各类|各项|国家|民生|民心|系统|建设|重大战略|工作|好|国家重大|区域发展|发展|大型|应急|救援|军事|专项|统一|具体|实际|自觉|联合|集体|整治|清理|共同|救灾|改革|投资|生产|年度|培训)?$/u;
const VAGUE =
  /重大(?:战略)?$|^(?:重点(?!行业|领域|产业)|重大(?!事故|风险|隐患|疫情|动物)|系统|国家区域|规划和|实施|开展|推进|启动)|更多|[一二三四五六七八九十百]批|若干|一系列|等|的|各|有关|相关|这|其|^本|本[省市县区州地]|我[国省市县区]|[^体]以|^以|(?<![行人因])为|把|将|^要|[^纲摘主需重]要(?!素|求)/u;

/** A programme with a name of its own after a verb that launches it: `实施产业基础再造和产业链提升工程`. The verb is no part of the name. */
export const namedProject = defineRule<PolicyReading>({
  id: "mention/named-project",
  triggers: ["工程", "行动", "战略", "计划"],
  reach: 34,
  pattern: new RegExp(
    `${LAUNCH}(?:${LAUNCH})?(?<name>[^，。；：、！？,;:!?\\n《》“”]{3,22}?${KIND})(?=$|[，。；、：！？,;:!?\\n）]|和|及|与|的|(?<!战略)(?:要求|部署|任务(?!书)))`,
    "u",
  ),
  read({ groups, groupSpan }) {
    const name = groups.name as string;
    const proper = name.replace(new RegExp(`${KIND}$`, "u"), "");
    if (proper.length < 3 || GENERIC.test(proper) || VAGUE.test(proper)) return refuse("no proper name");
    const span = groupSpan("name");
    return span ? { owner: null, span } : undefined;
  },
});

/** A guide by its full name after a verb that handles it: `完善企事业单位…防控措施指南`; a list with 等 before it is a description. */
export const namedGuide = defineRule<PolicyReading>({
  id: "mention/named-guide",
  triggers: ["指南"],
  reach: 34,
  pattern:
    /(?:制定|完善|落实|执行|修订|印发|发布|编制|出台|审议通过|审议|讨论|通过)了?(?<name>[^，。；：、！？,;:!?\n《》“”等的]{8,24}指南)(?=$|[，。；、\n]|和|的)/u,
  read({ groupSpan }) {
    const span = groupSpan("name");
    return span ? { owner: null, span } : undefined;
  },
});

/** Rules by their full name after a verb that keeps them: `执行…若干规定`, `贯彻党员权利保障条例`. */
export const namedRegulation = defineRule<PolicyReading>({
  id: "mention/named-regulation",
  triggers: ["若干规定", "若干准则", "条例", "实施细则"],
  reach: 34,
  pattern:
    /(?:贯彻执行|贯彻落实|贯彻|执行|落实|遵守|制定实施|制定|修订|起草|出台)好?(?<name>(?:[^，。；：、！？,;:!?\s《》“”等]{2,26}若干(?:规定|准则)|[^，。；：、！？,;:!?\s《》“”等的和及]{4,16}(?:条例|实施细则)))(?=$|[，。；、：\s]|和|及|的|精神|提出明确要求)/u,
  read({ groups, groupSpan }) {
    if (/^(?:条令|配套|相关|有关|各项|新(?!形势|时代)|其|上述|这)/u.test(groups.name as string))
      return refuse("no proper name");
    const span = groupSpan("name");
    return span ? { owner: null, span } : undefined;
  },
});

/** A system of responsibility with a name of its own: `粮食安全省长责任制`; 安全生产责任制 is a kind, no name. */
export const namedSystem = defineRule<PolicyReading>({
  id: "mention/named-system",
  triggers: ["省长责任制", "省长负责制", "市长负责制", "市长责任制"],
  reach: 8,
  pattern:
    /(?<=落实|执行|强化|完善|压实|健全|实行|和|、|了|好|的)(?<name>(?!落实|强化|实行|完善)[\p{Script=Han}]{2,6}[省市]长(?:责任制|负责制))/u,
  read({ groupSpan }) {
    const span = groupSpan("name");
    return span ? { owner: null, span } : undefined;
  },
});
