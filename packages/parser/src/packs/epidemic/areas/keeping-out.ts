import type { AreaConcepts } from "../../pack.ts";
import { oneOf, pattern, wording } from "../../wording.ts";

const arriving = oneOf("入境 境外 外来 来返 入返 返乡 省外 域外");

export const keepingOut: AreaConcepts = {
  area: { id: "keeping-out", letter: "D", label: { zh: "外防输入", en: "Keeping it out" } },
  concepts: [
    {
      code: "import.forward",
      kind: "measure",
      zh: "关口前移",
      en: "Checks moved forward",
      aliases: "关口前移 防线前移 防控关口前移",
    },
    {
      code: "import.defence",
      kind: "measure",
      zh: "外防输入防线",
      en: "Defence against imported cases",
      aliases:
        "外防输入 外防输入防线 外防输入关口 外防输入举措 外防输入措施 外防输入工作 防输入 输入性风险防控 输入性风险防范 守住口岸防控 口岸管控 口岸防控 口岸疫情防控",
      wordings: {
        "prevent-import": wording(
          "输入",
          14,
          pattern`(?:防范|防止|严防|防控)(?:境内|境外)?疫情(?:跨境|经陆路水路|由境外)?输入(?:输出)?`,
        ),
        "import-prevention": wording(
          "输入",
          8,
          pattern`(?:境外|陆地边境|边境)?疫情(?:跨境)?输入(?:输出)?(?:风险)?(?:防范|防控)`,
        ),
      },
    },
    {
      code: "import.p2p",
      kind: "measure",
      zh: "“点对点”接返",
      en: "Point-to-point transfer of returnees",
      wordings: {
        "door-to-door": wording("点对点", 1, pattern`[“"]?点对点[”"]?(?:闭环)?(?:接返|转运|接送|接回|运送|闭环转运)`),
      },
    },
    {
      code: "import.alert",
      kind: "measure",
      zh: "重点地区信息推送",
      en: "Alerts on people from risk areas",
      wordings: {
        "risk-area-information": wording(
          "信息",
          10,
          pattern`(?:重点地区|中高风险地区|高风险地区|风险地区|涉疫地区|风险人员|涉疫人员|涉疫风险)(?:人员)?(?:的)?信息(?:的)?(?:推送|通报|互通|共享|协查|协查推送)`,
        ),
      },
    },
    {
      code: "import.returnees",
      kind: "measure",
      zh: "入返人员风险防控与服务",
      en: "Risk control and services for people arriving",
      wordings: {
        "into-the-province": wording(
          "人员",
          6,
          pattern`[入来进抵]\p{Script=Han}[返来回]\p{Script=Han}(?:有关|相关|重点)?人员(?:的)?(?:(?:疫情)?风险防控|健康管理|服务管理|管理|管控|排查)?(?:(?:和|、)(?:服务保障|服务|管控))?`,
        ),
        "people-arriving": wording(
          "人员",
          4,
          pattern`${arriving}人员(?:的)?(?:(?:疫情)?风险防控|健康管理|闭环管理|服务管理|管理服务|管控|管理|核查)(?:(?:和|、)(?:服务保障|服务|管控))?`,
        ),
        "whole-chain": wording(
          "风险",
          0,
          pattern`风险(?:人员)?全(?:链条|流程|过程|周期)(?:、)?(?:无缝隙|无缝|无死角|闭环|无遗漏)?(?:管控|管理|防控)`,
        ),
      },
    },
    {
      code: "import.cooperate",
      kind: "measure",
      zh: "疫情防控国际合作",
      en: "International cooperation on epidemic control",
      wordings: {
        "with-other-countries": wording(
          "国际",
          6,
          pattern`(?:疫情防控|防控|抗疫|防疫)(?:的)?国际合作|国际(?:防疫|抗疫|联防联控)(?:合作)?`,
        ),
      },
    },
    {
      code: "border.flights",
      kind: "measure",
      zh: "国际航班与熔断机制",
      en: "Limits on international flights",
      aliases: "熔断机制 航班熔断 国际航班 国际客运航班 国际客运航班运行",
    },
    {
      code: "border.check",
      kind: "measure",
      zh: "入境检疫",
      en: "Quarantine inspection on entry",
      aliases: "入境检疫 卫生检疫 口岸检疫 海关检疫 检疫查验 出入境检疫 国境卫生检疫",
    },
    {
      code: "border.land",
      kind: "measure",
      zh: "边境管控",
      en: "Control of the land border",
      aliases: "边境管控 边境防控 陆地边境 陆路边境 边境地区疫情防控 边境口岸",
    },
    {
      code: "border.goods",
      kind: "measure",
      zh: "人物同防",
      en: "Control of goods as well as people",
      aliases: "人物同防 人物并防 进口货物疫情防控 国际邮件 进口物品",
    },
    {
      code: "border.cold-chain",
      kind: "measure",
      zh: "冷链食品防控",
      en: "Cold-chain control",
      aliases: "冷链食品 进口冷链食品 冷链物流疫情防控 进口冷链 冷链防控",
    },
    {
      code: "border.reopen",
      kind: "measure",
      zh: "中外人员往来优化",
      en: "Easier cross-border travel",
      aliases: "中外人员往来 便利中外人员往来",
    },
    {
      code: "border.abroad",
      kind: "measure",
      zh: "境外公民保护",
      en: "Care for nationals abroad",
      aliases: "海外公民 境外我国公民 留学人员 健康包",
    },
    {
      code: "travel.leave",
      kind: "measure",
      zh: "离开疫区管控",
      en: "Limits on leaving an affected area",
      aliases: "离汉离鄂通道管控 离鄂通道管控 离汉通道管控 离鄂通道 通道管控 非必要不离 人员外流 人员流出",
    },
  ],
};
