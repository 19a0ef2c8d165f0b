import type { AreaConcepts } from "../../pack.ts";

export const people: AreaConcepts = {
  area: { id: "people", letter: "F", label: { zh: "人员与培训", en: "People and training" } },
  concepts: [
    {
      code: "train.course",
      kind: "measure",
      zh: "安全教育培训",
      en: "Safety education and training",
      aliases: "安全教育培训 安全培训 教育培训 岗前培训 三级安全教育 全员培训 应知应会 安全技能 安全生产教育",
    },
    {
      code: "train.licence",
      kind: "measure",
      zh: "特种作业持证上岗",
      en: "Licences for special work",
      aliases: "特种作业 特种作业人员 持证上岗 无证上岗 无证作业 特种作业操作证 电气焊作业",
    },
    {
      code: "train.violations",
      kind: "measure",
      zh: "“三违”治理",
      en: "The three violations (orders, operation, discipline)",
      aliases:
        "三违 “三违” 违章指挥 违章作业 违规作业 违反劳动纪律 违章指挥、违章作业、违反劳动纪律 冒险作业 强令冒险作业",
    },
    {
      code: "work.hot",
      kind: "measure",
      zh: "动火等危险作业管理",
      en: "Hot work and other dangerous work",
      aliases: "动火作业 违规动火 违规电气焊 检维修作业 吊装作业 爆破作业 临时用电 高处作业 危险作业",
    },
    {
      code: "work.gear",
      kind: "measure",
      zh: "劳动防护",
      en: "Protective gear",
      aliases: "劳动防护用品 劳动防护 个体防护装备 职业病防治",
    },
    {
      code: "train.awareness",
      kind: "measure",
      zh: "安全宣传教育",
      en: "Safety awareness",
      aliases: "安全宣传 安全意识 安全文化 安全宣传“五进” 公众安全意识 安全知识普及 安全素质 自救互救 逃生自救",
    },
    {
      code: "train.warning",
      kind: "measure",
      zh: "警示教育",
      en: "Warning education from accident cases",
      aliases: "警示教育 以案为鉴 以案示警 典型事故案例 警示片 事故警示教育",
    },
    {
      code: "people.officers",
      kind: "measure",
      zh: "安全管理机构人员",
      en: "Safety staff",
      aliases: "安全管理人员 安全总监 安全员 注册安全工程师 安全管理机构 专职安全员 安全生产管理机构",
    },
  ],
};
