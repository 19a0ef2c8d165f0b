import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";

export const hazards: AreaConcepts = {
  area: { id: "hazards", letter: "B", label: { zh: "隐患与风险", en: "Hazards and risks" } },
  concepts: [
    {
      code: "hazard.search",
      kind: "measure",
      zh: "隐患排查",
      en: "Hazard identification",
      aliases: "隐患排查 安全隐患排查 排查隐患 隐患大排查 风险隐患排查 隐患排查整治 拉网式排查 起底式排查",
      wordings: {
        "searching-hazards": wording(
          "隐患",
          14,
          pattern`(?:全面|深入|彻底|扎实|认真)?(?:排查|排除|查找|起底)(?:整治|治理)?[^，。；、疫]{0,8}?(?:风险|安全|事故)?隐患`,
        ),
      },
    },
    {
      code: "hazard.treat",
      kind: "measure",
      zh: "隐患治理",
      en: "Hazard rectification",
      aliases: "隐患治理 隐患整改 隐患排查治理 安全隐患整改 整改销号 限期整改 闭环整改 隐患清零 立行立改",
      wordings: {
        "hazards-removed": wording(
          "隐患",
          10,
          pattern`(?:消除|整改|治理)(?:各类|一批)?(?:重大)?(?:安全|事故)?(?:风险)?隐患`,
        ),
      },
    },
    {
      code: "hazard.major",
      kind: "measure",
      zh: "重大事故隐患",
      en: "Major accident hazards",
      aliases: "重大事故隐患 重大隐患 重大安全隐患 重大事故隐患动态清零 重大事故隐患判定标准",
    },
    {
      code: "hazard.ledger",
      kind: "measure",
      zh: "隐患台账",
      en: "Hazard ledger",
      aliases: "隐患台账 隐患清单 整改清单 问题隐患和制度措施“两个清单” 两个清单 台账管理",
    },
    {
      code: "hazard.listed",
      kind: "measure",
      zh: "挂牌督办",
      en: "Supervised rectification of listed hazards",
      aliases: "挂牌督办 挂牌警示 提级督办",
    },
    {
      code: "hazard.dual",
      kind: "measure",
      zh: "双重预防机制",
      en: "Dual prevention (risk grading and hazard rectification)",
      aliases: "双重预防机制 双重预防体系 风险分级管控和隐患排查治理双重预防机制 双重预防工作机制",
    },
    {
      code: "risk.graded",
      kind: "measure",
      zh: "风险分级管控",
      en: "Risks graded and controlled",
      aliases: "风险分级管控 安全风险分级管控 风险管控 安全风险管控 风险辨识 风险研判 安全风险研判",
    },
    {
      code: "risk.source",
      kind: "measure",
      zh: "重大危险源",
      en: "Major hazard installations",
      aliases: "重大危险源 重大危险源管控 危险源监控 重大危险源包保",
    },
    {
      code: "risk.assess",
      kind: "measure",
      zh: "安全评估",
      en: "Safety assessment",
      aliases: "安全风险评估 安全评估 安全评价 安全论证 安全诊断 安全风险会商",
    },
    {
      code: "hazard.reward",
      kind: "measure",
      zh: "举报奖励",
      en: "Rewards for reporting hazards",
      aliases: "举报奖励 有奖举报 内部举报 举报投诉 吹哨人 群众举报",
    },
    {
      code: "risk.watch",
      kind: "measure",
      zh: "监测预警",
      en: "Risk monitoring and early warning",
      aliases: "监测预警 风险监测预警 在线监测 智能化监测 感知预警 监测预警系统 预警发布",
    },
  ],
};
