import type { AreaConcepts } from "../../pack.ts";

export const forms: AreaConcepts = {
  area: { id: "forms", letter: "G", label: { zh: "会议程式", en: "Forms of a meeting" } },
  concepts: [
    {
      code: "meet.relay",
      kind: "form",
      zh: "传达学习",
      en: "Relaying and studying",
      aliases: "传达学习 传达学习贯彻 传达贯彻",
    },
    {
      code: "meet.adopt",
      kind: "form",
      zh: "审议通过",
      en: "Deliberated and adopted",
      aliases: "审议通过 讨论通过 审议并通过 表决通过 审议并原则通过",
    },
    {
      code: "meet.hear",
      kind: "form",
      zh: "听取汇报",
      en: "Hearing reports",
      aliases: "听取汇报 听取工作汇报 听取情况汇报 听取专题汇报 书面汇报",
    },
    {
      code: "meet.conference-call",
      kind: "form",
      zh: "电视电话会议",
      en: "Televised conference",
      aliases: "电视电话会议 视频会议 电视电话会 视频连线 视频会商 视频调度",
    },
    {
      code: "meet.enlarged",
      kind: "form",
      zh: "扩大会议",
      en: "Enlarged meeting",
      aliases: "扩大会议 （扩大）会议",
    },
    {
      code: "meet.study",
      kind: "form",
      zh: "集体学习",
      en: "Group study",
      aliases: "集体学习 理论学习中心组 中心组学习 理论学习中心组学习",
    },
    {
      code: "meet.on-site",
      kind: "form",
      zh: "现场会",
      en: "On-the-spot meeting",
      aliases: "现场会 现场推进会 现场办公会 现场观摩",
    },
    {
      code: "meet.written",
      kind: "form",
      zh: "批示指示",
      en: "Written instruction",
      aliases: "作出批示 作出重要批示 作出指示 作出重要指示",
    },
    {
      code: "meet.dispatch",
      kind: "form",
      zh: "调度会",
      en: "Progress meeting",
      aliases: "调度会 调度会议 推进会 部署会 动员部署会 工作例会",
    },
  ],
};
