import type { AreaConcepts } from "../../pack.ts";

export const governance: AreaConcepts = {
  area: { id: "governance", letter: "E", label: { zh: "治理与改革", en: "Governance and reform" } },
  concepts: [
    {
      code: "reform.streamline",
      kind: "policy",
      zh: "“放管服”改革",
      en: "Streamlining, regulation, services",
      aliases: "放管服 “放管服” “放管服”改革 放管服改革 简政放权、放管结合、优化服务",
    },
    {
      code: "reform.one-thing",
      kind: "measure",
      zh: "高效办成一件事",
      en: "One matter, handled at once",
      aliases: "“高效办成一件事” 高效办成一件事 一网通办 最多跑一次 “最多跑一次”改革 一件事一次办",
    },
    {
      code: "reform.random",
      kind: "measure",
      zh: "“双随机、一公开”",
      en: "Random inspection, open results",
      aliases: "“双随机、一公开”监管",
    },
    {
      code: "reform.deepen",
      kind: "line",
      zh: "全面深化改革",
      en: "Deepening reform",
      aliases: "全面深化改革 进一步全面深化改革",
    },
    {
      code: "reform.law",
      kind: "line",
      zh: "全面依法治国",
      en: "Law-based governance",
      aliases: "全面依法治国 依法行政 法治政府 法治政府建设 依法治国",
    },
    {
      code: "reform.fengqiao",
      kind: "line",
      zh: "“枫桥经验”",
      en: "The Fengqiao model",
      aliases: "枫桥经验 “枫桥经验” 新时代“枫桥经验”",
    },
    {
      code: "reform.grassroots",
      kind: "measure",
      zh: "基层治理",
      en: "Governance at the grassroots",
      aliases: "基层治理 基层社会治理 社会治理 市域社会治理 共建共治共享",
    },
    {
      code: "reform.petitions",
      kind: "measure",
      zh: "信访与矛盾化解",
      en: "Petitions and disputes",
      aliases: "矛盾纠纷 矛盾纠纷排查化解 信访工作 信访突出问题 信访积案 矛盾化解",
    },
    {
      code: "reform.gangs",
      kind: "measure",
      zh: "扫黑除恶",
      en: "Action against organised crime",
      aliases: "扫黑除恶 扫黑除恶专项斗争 扫黑除恶斗争 常态化扫黑除恶",
    },
    {
      code: "reform.risk",
      kind: "measure",
      zh: "防范化解重大风险",
      en: "Major risks prevented and resolved",
      aliases: "防范化解重大风险 防范化解风险 防范化解重点领域风险 地方政府债务 隐性债务 地方债务风险",
    },
    {
      code: "reform.ecology",
      kind: "line",
      zh: "生态文明建设",
      en: "Ecological civilisation",
      aliases:
        "生态文明建设 绿水青山就是金山银山 污染防治攻坚战 蓝天、碧水、净土保卫战 生态环境保护 双碳 “双碳”目标 碳达峰、碳中和 碳达峰碳中和",
    },
    {
      code: "reform.inspection-environment",
      kind: "measure",
      zh: "环保督察整改",
      en: "Environmental inspection",
      aliases: "生态环境保护督察 中央生态环境保护督察 环保督察 督察整改",
    },
    {
      code: "reform.security",
      kind: "line",
      zh: "统筹发展和安全",
      en: "Development and security together",
      aliases: "统筹发展和安全 总体国家安全观",
    },
  ],
};
