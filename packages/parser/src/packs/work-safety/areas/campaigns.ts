import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";

export const campaigns: AreaConcepts = {
  area: { id: "campaigns", letter: "C", label: { zh: "专项行动", en: "Campaigns" } },
  concepts: [
    {
      code: "camp.rectify",
      kind: "measure",
      zh: "专项整治",
      en: "Special rectification by sector",
      aliases: "专项整治 专项排查整治 集中整治 安全专项整治 综合整治 专项治理 重点整治",
      wordings: {
        "a-sector-rectified": wording(
          "专项整治",
          10,
          pattern`(?:矿山|煤矿|消防|燃气|危化品|危险化学品|道路交通|建筑施工|工贸|特种设备|烟花爆竹|自建房|渔业船舶|城镇燃气|消防安全|安全生产|火灾隐患)(?:领域)?(?:安全)?(?:隐患)?(?:集中)?专项(?:排查)?整治(?:行动)?`,
        ),
      },
    },
    {
      code: "camp.three-year",
      kind: "measure",
      zh: "三年行动",
      en: "Three-year campaign",
      aliases: "治本攻坚三年行动 安全生产治本攻坚三年行动 安全生产专项整治三年行动 专项整治三年行动",
      wordings: {
        "three-years-of-it": wording(
          "三年行动",
          16,
          pattern`(?:安全生产|消防安全|矿山安全|城镇燃气|道路交通安全|治本攻坚)(?:治本攻坚|专项整治|综合治理)?三年行动(?:计划|方案)?`,
        ),
      },
    },
    {
      code: "camp.year-named",
      kind: "measure",
      zh: "重大事故隐患专项排查整治2023行动",
      en: "Campaign of 2023 against major hazards",
      aliases: "重大事故隐患专项排查整治2023行动 专项排查整治2023行动",
    },
    {
      code: "camp.big-check",
      kind: "measure",
      zh: "安全生产大检查",
      en: "Work-safety inspection drive",
      aliases: "安全生产大检查 安全大检查 大排查大整治 大检查大整治 安全生产督查 百日攻坚 安全生产百日行动",
    },
    {
      code: "camp.illegal",
      kind: "measure",
      zh: "打非治违",
      en: "Action against illegal production",
      aliases: "打非治违 “打非治违” 非法违法行为 非法违法生产经营 非法盗采 违法违规生产经营",
    },
    {
      code: "camp.month",
      kind: "form",
      zh: "安全生产月",
      en: "Work Safety Month",
      aliases: "安全生产月 “安全生产月” 安全宣传咨询日 消防宣传月 安全生产万里行",
    },
    {
      code: "camp.review",
      kind: "measure",
      zh: "整改“回头看”",
      en: "Look-back checks on rectification",
      aliases: "整改“回头看” 隐患整改“回头看” 复查验收 整改复核",
    },
  ],
};
