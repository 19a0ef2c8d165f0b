import type { AreaConcepts } from "../../pack.ts";

export const hygiene: AreaConcepts = {
  area: { id: "hygiene", letter: "M", label: { zh: "卫生与防护", en: "Hygiene and protection" } },
  concepts: [
    {
      code: "protect.mask",
      kind: "measure",
      zh: "佩戴口罩",
      en: "Masks",
      aliases: "戴口罩 佩戴口罩 科学佩戴口罩 规范佩戴口罩",
    },
    {
      code: "protect.distance",
      kind: "measure",
      zh: "社交距离",
      en: "Physical distancing",
      aliases: "社交距离 保持社交距离 一米线",
    },
    {
      code: "protect.hands",
      kind: "measure",
      zh: "勤洗手",
      en: "Hand washing",
      aliases: "勤洗手 手卫生 洗手消毒",
    },
    {
      code: "protect.habits",
      kind: "measure",
      zh: "健康生活方式",
      en: "Healthy habits",
      aliases: "文明健康生活方式 健康生活方式 文明健康绿色环保生活方式 公筷制 分餐公筷 健康文明的生活方式",
    },
    {
      code: "hygiene.campaign",
      kind: "measure",
      zh: "爱国卫生运动",
      en: "Patriotic health campaign",
      aliases: "爱国卫生运动 环境卫生整治 人居环境整治 城乡环境卫生",
    },
    {
      code: "hygiene.waste",
      kind: "measure",
      zh: "医疗废物处置",
      en: "Medical waste",
      aliases: "医疗废物 医疗废物处置 医疗废弃物 医疗污水 涉疫垃圾",
    },
    {
      code: "hygiene.wildlife",
      kind: "measure",
      zh: "禁食野生动物",
      en: "Ban on eating and trading wild animals",
      aliases: "非法野生动物交易 野生动物非法交易 滥食野生动物 革除滥食野生动物 野生动物市场 禁食野生动物",
    },
    {
      code: "event.cancel",
      kind: "measure",
      zh: "大型活动管控",
      en: "Large events cancelled or limited",
      aliases: "大型活动 聚集性活动 取消大型活动 大型聚集性活动",
    },
    {
      code: "event.games",
      kind: "measure",
      zh: "赛事闭环防控",
      en: "Sports events in a closed loop",
      aliases: "赛事防疫 冬奥会疫情防控 赛时疫情防控 办赛防疫 涉奥人员",
    },
  ],
};
