import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";

export const responsibility: AreaConcepts = {
  area: { id: "responsibility", letter: "A", label: { zh: "责任体系", en: "Responsibility" } },
  concepts: [
    {
      code: "duty.party-government",
      kind: "line",
      zh: "党政同责、一岗双责",
      en: "Party and government share responsibility; one post, two duties",
      aliases:
        "党政同责、一岗双责、齐抓共管、失职追责 党政同责、一岗双责 党政同责 一岗双责 党政领导干部安全生产责任制 齐抓共管",
    },
    {
      code: "duty.three-musts",
      kind: "line",
      zh: "三管三必须",
      en: "Whoever runs a sector, a business line or an operation must run its safety",
      aliases:
        "三管三必须 “三管三必须” 管行业必须管安全 管业务必须管安全 管生产经营必须管安全 管行业必须管安全、管业务必须管安全、管生产经营必须管安全",
    },
    {
      code: "duty.enterprise",
      kind: "measure",
      zh: "企业主体责任",
      en: "Principal responsibility of the enterprise",
      aliases: "安全生产主体责任 企业安全生产主体责任 企业主体责任 生产经营单位主体责任 经营单位主体责任",
    },
    {
      code: "duty.first-person",
      kind: "measure",
      zh: "第一责任人",
      en: "First responsible person",
      aliases: "第一责任人 安全生产第一责任人 主要负责人责任 企业主要负责人 实际控制人",
    },
    {
      code: "duty.everyone",
      kind: "measure",
      zh: "全员安全生产责任制",
      en: "Work-safety responsibility of every employee",
      aliases: "全员安全生产责任制 全员安全责任 全员安全生产责任",
    },
    {
      code: "duty.territory",
      kind: "measure",
      zh: "属地管理责任",
      en: "Responsibility of the locality",
      aliases: "属地管理责任 属地监管责任 属地责任 属地管理 地方党委政府责任",
    },
    {
      code: "duty.regulator",
      kind: "measure",
      zh: "部门监管责任",
      en: "Responsibility of the regulator",
      aliases: "部门监管责任 行业监管责任 行业部门监管责任 行业主管部门责任 部门监管职责",
    },
    {
      code: "duty.leaders-inspect",
      kind: "measure",
      zh: "领导带队检查",
      en: "Inspections led by officials",
      aliases: "带队检查 带队督查 领导包保 包保责任 包联责任 领导干部下沉一线",
      wordings: {
        "leaders-go-down": wording(
          "带队",
          10,
          pattern`(?:党政)?(?:主要)?(?:负责同志|领导干部|负责人|领导)(?:要)?(?:亲自)?带队(?:深入一线)?(?:开展)?(?:检查|督查|督导|巡查)`,
        ),
      },
    },
    {
      code: "duty.assess",
      kind: "measure",
      zh: "安全生产考核巡查",
      en: "Assessment and inspection tours",
      aliases: "安全生产考核 考核巡查 安全生产巡查 安全生产和消防工作考核 安全生产考核巡查",
    },
  ],
};
