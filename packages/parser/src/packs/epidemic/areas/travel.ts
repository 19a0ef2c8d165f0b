import type { AreaConcepts } from "../../pack.ts";

export const travel: AreaConcepts = {
  area: { id: "travel", letter: "L", label: { zh: "交通与出行", en: "Travel and transport" } },
  concepts: [
    {
      code: "travel.suspend",
      kind: "measure",
      zh: "交通停运与恢复",
      en: "Transport suspended or resumed",
      aliases: "客运停运 暂停客运 交通停运 恢复交通运输 交通运输秩序 恢复正常交通 公共交通停运",
    },
    {
      code: "travel.essential",
      kind: "measure",
      zh: "非必要不出行",
      en: "No non-essential travel",
      aliases: "非必要不出行 非必要不离开 就地过年 非必要不流动 减少出行 减少人员流动 控制人员流动 人员流动管控",
    },
    {
      code: "travel.season",
      kind: "measure",
      zh: "春运与假期防控",
      en: "Control in holiday travel seasons",
      aliases: "春运疫情防控 春运防控 假期疫情防控 节假日疫情防控 春运返程 返程客流 返程高峰 节日期间疫情防控",
    },
    {
      code: "travel.vehicles",
      kind: "measure",
      zh: "交通场站与运输工具防控",
      en: "Control on vehicles and at stations",
      aliases: "交通工具消毒 交通场站 车站机场 运输工具消毒 客运场站 交通运输疫情防控 交通检疫 道路检疫",
    },
    {
      code: "travel.tours",
      kind: "measure",
      zh: "跨省旅游管控",
      en: "Limits on cross-province tours",
      aliases: "跨省团队旅游 跨省旅游 旅游熔断 团队旅游",
    },
    {
      code: "travel.roads",
      kind: "measure",
      zh: "道路畅通与通行证",
      en: "Roads kept open, passes for goods",
      aliases: "通行证 应急运输绿色通道 货车司机 卡口查验 一断三不断 道路交通保通",
    },
    {
      code: "travel.workers",
      kind: "measure",
      zh: "农民工返岗运输",
      en: "Transport of migrant workers back to work",
      aliases: "“点对点”运输 点对点运输 返岗专列 返岗专车 农民工返岗 有序返岗 “点对点、一站式”输送返岗",
    },
  ],
};
