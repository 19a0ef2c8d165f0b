import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";

export const policies: AreaConcepts = {
  area: { id: "policies", letter: "K", label: { zh: "政策与依据", en: "Policies and lines cited" } },
  concepts: [
    {
      code: "policy.xi-instructions",
      kind: "policy",
      zh: "习近平总书记重要指示批示",
      en: "Xi Jinping's important instructions and speeches",
      anywhere: true,
      wordings: {
        "instructions-and-speeches": wording(
          "习近平总书记",
          0,
          pattern`习近平总书记(?:关于[^，。；]{2,24}?(?:的)?|在[^，。；]{2,30}?(?:的|上的?|时的?))?(?:系列)?重要(?:讲话|指示|批示|论述)(?:(?:和|、)?(?:重要)?(?:指示|批示|讲话)){0,2}(?:精神)?`,
        ),
      },
    },
    {
      code: "policy.v9",
      kind: "policy",
      zh: "第九版防控方案",
      en: "Control protocol, ninth edition",
      wordings: {
        "ninth-edition": wording(
          "第九版",
          18,
          pattern`第九版(?:新冠肺炎|新型冠状病毒肺炎)?(?:疫情)?防控方案|(?:新冠肺炎|新型冠状病毒肺炎)?(?:疫情)?防控方案[》]?（第九版）`,
        ),
      },
    },
    {
      code: "policy.twenty",
      kind: "policy",
      zh: "二十条优化措施",
      en: "The twenty measures",
      wordings: {
        "twenty-measures": wording(
          "二十条 20条",
          12,
          pattern`(?:进一步)?(?:优化)?(?:疫情)?(?:防控)?(?:工作)?(?:的)?[“]?(?:二十条|20条)[”]?(?:优化)?(?:防控)?(?:措施|举措)`,
        ),
      },
    },
    {
      code: "policy.local",
      kind: "policy",
      zh: "本地细化举措",
      en: "Local detailed rules",
      wordings: {
        "local-rules": wording(
          "细化",
          3,
          pattern`(?:我|本|全)?(?:省|市|区|县|州|自治区)(?:的)?细化(?:举措|措施|方案|落实举措)`,
        ),
      },
    },
    {
      code: "policy.centre",
      kind: "policy",
      zh: "党中央、国务院决策部署",
      en: "Decisions of the Party centre and the State Council",
      anywhere: true,
      wordings: {
        "decisions-of-the-centre": wording(
          "党中央 中共中央",
          0,
          pattern`(?:党中央|中共中央)(?:、国务院)?(?:的|各项|关于[^，。；]{2,16}?的?)?(?:各项)?(?:重大)?决策部署`,
        ),
      },
    },
    {
      code: "policy.national-standard",
      kind: "policy",
      zh: "国家标准",
      en: "National standards",
      aliases: "国家标准 国家规定标准 国家有关标准",
    },
    {
      code: "policy.class-b",
      kind: "policy",
      zh: "“乙类乙管”",
      en: "Class-B infectious disease, managed as class B",
      aliases: "乙类乙管 “乙类乙管”",
    },
    {
      code: "policy.protocol",
      kind: "policy",
      zh: "防控方案（其他版次）",
      en: "Control protocol, other editions",
      wordings: {
        "edition-by-number": wording(
          "版防控方案 版新冠肺炎 版疫情防控方案 版新型冠状病毒",
          4,
          pattern`第(?:[一二三四五六七八十]|10)版(?:新冠肺炎|新型冠状病毒肺炎|新型冠状病毒感染)?(?:疫情)?防控方案`,
        ),
      },
    },
    {
      code: "policy.guide",
      kind: "policy",
      zh: "防控指南",
      en: "Control guides for places and groups",
      aliases: "防控指南 防护指南 疫情防控指南 防控措施指南 技术指南 防控技术指南",
    },
    {
      code: "policy.disease-law",
      kind: "policy",
      zh: "传染病防治法",
      en: "Infectious Diseases Law",
      aliases:
        "传染病防治法 《中华人民共和国传染病防治法》 《传染病防治法》 突发公共卫生事件应对法 突发公共卫生事件应急条例",
    },
  ],
};
