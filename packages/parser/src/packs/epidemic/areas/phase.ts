import type { AreaConcepts } from "../../pack.ts";

export const phase: AreaConcepts = {
  area: { id: "phase", letter: "Q", label: { zh: "政策调整与阶段", en: "Changes of policy and phase" } },
  concepts: [
    {
      code: "policy.ten",
      kind: "policy",
      zh: "“新十条”",
      en: "The new ten measures",
      aliases: "新十条 “新十条” 十条措施 优化疫情防控十条措施",
    },
    {
      code: "phase.optimise",
      kind: "line",
      zh: "优化防控措施",
      en: "Control measures optimised",
      aliases:
        "优化防控措施 优化疫情防控措施 优化调整防控措施 优化调整疫情防控政策 优化完善疫情防控政策 因时因势优化 优化疫情防控 优化完善防控措施 因时因势优化调整 因时因势优化完善疫情防控政策 优化防控政策",
    },
    {
      code: "phase.transition",
      kind: "line",
      zh: "平稳转段",
      en: "Smooth transition between phases",
      aliases: "平稳转段 平稳转段过渡 防控转段 疫情防控平稳转段 转段 平稳渡过流行期",
    },
    {
      code: "phase.severe",
      kind: "line",
      zh: "保健康、防重症",
      en: "Protect health, prevent severe cases",
      aliases: "保健康、防重症 保健康防重症 “保健康、防重症” 防重症 预防重症",
    },
    {
      code: "phase.relax",
      kind: "measure",
      zh: "分类解除管控",
      en: "Controls lifted by class and in stages",
      aliases: "解除管控 有序解除 解封 有序解封 分类分批解封 降低风险等级 解除封控 风险等级调整",
    },
    {
      code: "phase.victory",
      kind: "line",
      zh: "疫情防控决定性胜利",
      en: "Decisive victory over the epidemic",
      aliases: "疫情防控重大决定性胜利 防控重大决定性胜利",
    },
  ],
};
