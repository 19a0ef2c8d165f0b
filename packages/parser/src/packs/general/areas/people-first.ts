import type { AreaConcepts } from "../../pack.ts";

export const peopleFirst: AreaConcepts = {
  area: { id: "people-first", letter: "D", label: { zh: "民生与乡村", en: "Livelihood and countryside" } },
  concepts: [
    {
      code: "people.rural-revival",
      kind: "line",
      zh: "乡村振兴",
      en: "Rural revitalisation",
      aliases: "乡村振兴 乡村振兴战略 全面推进乡村振兴 乡村全面振兴",
    },
    {
      code: "people.three-rural",
      kind: "line",
      zh: "“三农”工作",
      en: "Agriculture, rural areas, farmers",
      aliases: "三农 “三农” “三农”工作 “三农”问题",
    },
    {
      code: "people.thousand-villages",
      kind: "policy",
      zh: "“千万工程”",
      en: "The Green Rural Revival Programme",
      aliases: "千万工程 “千万工程” “千万工程”经验",
    },
    {
      code: "people.poverty",
      kind: "line",
      zh: "脱贫攻坚",
      en: "The fight against poverty",
      aliases: "脱贫攻坚 脱贫攻坚战 巩固拓展脱贫攻坚成果 脱贫攻坚成果 两不愁三保障 “两不愁三保障” 四个不摘 “四个不摘”",
    },
    {
      code: "people.grain",
      kind: "measure",
      zh: "粮食安全",
      en: "Food security",
      aliases: "粮食安全 粮食生产 国家粮食安全 耕地保护 高标准农田 高标准农田建设 藏粮于地、藏粮于技",
    },
    {
      code: "people.common-prosperity",
      kind: "line",
      zh: "共同富裕",
      en: "Common prosperity",
      aliases: "共同富裕 全体人民共同富裕",
    },
    {
      code: "people.centred",
      kind: "line",
      zh: "以人民为中心",
      en: "People-centred development",
      aliases: "以人民为中心的发展思想 以人民为中心",
    },
    {
      code: "people.three-securities",
      kind: "measure",
      zh: "基层“三保”",
      en: "The three guarantees at the grassroots",
      aliases: "“三保” 基层“三保” 兜牢“三保”底线 兜牢基层“三保”底线",
    },
    {
      code: "people.pressing",
      kind: "measure",
      zh: "急难愁盼问题",
      en: "Pressing problems of the people",
      aliases: "急难愁盼 “急难愁盼” 急难愁盼问题 “急难愁盼”问题",
    },
    {
      code: "people.old-and-young",
      kind: "measure",
      zh: "“一老一小”",
      en: "The old and the very young",
      aliases: "“一老一小” 养老服务 托育服务 养老托育",
    },
  ],
};
