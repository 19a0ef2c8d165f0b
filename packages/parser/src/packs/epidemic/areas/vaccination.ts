import type { AreaConcepts } from "../../pack.ts";

export const vaccination: AreaConcepts = {
  area: { id: "vaccination", letter: "P", label: { zh: "疫苗", en: "Vaccines" } },
  concepts: [
    {
      code: "vacc.elderly",
      kind: "measure",
      zh: "老年人接种",
      en: "Vaccination of older people",
      aliases: "老年人疫苗接种 老年人接种 老年人群接种 60岁以上老年人 80岁以上老年人接种",
    },
    {
      code: "vacc.booster",
      kind: "measure",
      zh: "加强免疫",
      en: "Booster doses",
      aliases: "加强免疫 加强针 加强免疫接种 第二剂次加强免疫 序贯加强免疫 加强针接种",
    },
    {
      code: "vacc.children",
      kind: "measure",
      zh: "儿童接种",
      en: "Vaccination of children",
      aliases: "儿童疫苗接种 学生疫苗接种 青少年疫苗接种 3—11岁人群接种",
    },
    {
      code: "vacc.supply",
      kind: "measure",
      zh: "疫苗生产供应",
      en: "Production and supply of vaccines",
      aliases: "疫苗生产 疫苗供应 疫苗生产供应 疫苗储备 疫苗生产能力",
    },
    {
      code: "vacc.herd",
      kind: "line",
      zh: "免疫屏障",
      en: "Immunity barrier",
      aliases: "免疫屏障 人群免疫屏障",
    },
    {
      code: "vacc.global",
      kind: "measure",
      zh: "疫苗国际合作",
      en: "Vaccine cooperation and donations abroad",
      aliases: "疫苗援助 疫苗国际合作 疫苗可及性 疫苗捐赠 疫苗公平分配",
    },
  ],
};
