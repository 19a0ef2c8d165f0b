import type { AreaConcepts } from "../../pack.ts";

export const foundations: AreaConcepts = {
  area: { id: "foundations", letter: "H", label: { zh: "基础保障", en: "Foundations" } },
  concepts: [
    {
      code: "base.technology",
      kind: "measure",
      zh: "科技兴安",
      en: "Safety by technology",
      aliases:
        "科技兴安 机械化换人 自动化减人 智能化建设 智慧监管 “机械化换人、自动化减人” 数字化赋能 煤矿智能化 本质安全 本质安全水平",
    },
    {
      code: "base.invest",
      kind: "measure",
      zh: "安全投入",
      en: "Investment in safety",
      aliases: "安全投入 安全费用 安全生产费用 安全生产投入 安全专项资金 安全设施改造",
    },
    {
      code: "base.standards",
      kind: "measure",
      zh: "安全标准化",
      en: "Safety standardisation",
      aliases: "安全生产标准化 安全标准 安全生产标准 标准化管理 标准化创建",
    },
    {
      code: "base.law",
      kind: "measure",
      zh: "安全法治",
      en: "Safety law and rules",
      aliases: "安全生产法治 法规标准 安全生产法律法规 安全操作规程 操作规程 依法治安",
    },
    {
      code: "base.insurance",
      kind: "measure",
      zh: "安全生产责任保险",
      en: "Liability insurance",
      aliases: "安全生产责任保险 安责险 工伤保险",
    },
    {
      code: "base.grassroots",
      kind: "measure",
      zh: "基层安全能力",
      en: "Safety at the grassroots",
      aliases: "基层应急能力 基层监管力量 安全网格 网格员 基层安全监管 基层末梢 乡镇应急 监管力量 安全生产基层基础",
    },
    {
      code: "base.three-simul",
      kind: "measure",
      zh: "安全设施“三同时”",
      en: "Safety facilities built with the project (three simultaneities)",
      aliases: "三同时 “三同时” 安全设施设计 同时设计、同时施工、同时投入生产和使用",
    },
    {
      code: "base.governance",
      kind: "measure",
      zh: "公共安全治理",
      en: "Governance of public safety",
      aliases:
        "公共安全治理 安全治理 公共安全体系 安全治理体系 安全治理模式 向事前预防转型 公共安全治理模式向事前预防转型 公共安全治理水平",
    },
    {
      code: "base.weather",
      kind: "measure",
      zh: "灾害天气防范",
      en: "Precautions against severe weather",
      aliases: "极端天气 恶劣天气 汛期安全 雨雪冰冻 地质灾害防范 自然灾害引发 次生灾害 灾害性天气",
    },
  ],
};
