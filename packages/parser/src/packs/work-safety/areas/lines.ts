import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";

export const lines: AreaConcepts = {
  area: { id: "lines", letter: "I", label: { zh: "方针与依据", en: "Lines and sources" } },
  concepts: [
    {
      code: "safety.red-line",
      kind: "line",
      zh: "红线意识、底线思维",
      en: "Red-line awareness and bottom-line thinking",
      aliases: "红线意识 底线思维 安全红线 发展决不能以牺牲安全为代价 安全底线 守牢安全底线 守住安全底线 安全生产底线",
    },
    {
      code: "safety.first",
      kind: "line",
      zh: "安全第一、预防为主、综合治理",
      en: "Safety first, prevention foremost, comprehensive governance",
      aliases: "安全第一、预防为主、综合治理 安全第一、预防为主 安全第一 预防为主 预防为主、综合治理",
    },
    {
      code: "safety.people",
      kind: "line",
      zh: "人民至上、生命至上",
      en: "People first, life first",
      aliases: "人民至上、生命至上 生命至上 生命重于泰山",
    },
    {
      code: "safety.lives",
      kind: "line",
      zh: "人民群众生命财产安全",
      en: "People's lives and property safe",
      aliases: "人民群众生命财产安全 人民生命财产安全 人民群众生命安全",
    },
    {
      code: "safety.balance",
      kind: "line",
      zh: "统筹发展和安全",
      en: "Development and safety together",
      aliases: "统筹发展和安全 统筹好发展和安全 高质量发展和高水平安全 以高水平安全 安全发展 安全发展理念",
    },
    {
      code: "safety.curb",
      kind: "line",
      zh: "遏制重特大事故",
      en: "Curbing serious accidents",
      aliases:
        "遏制重特大事故 坚决遏制重特大事故 防范遏制重特大事故 防范重特大事故 重特大事故 坚决防范遏制重特大事故 重特大事故发生 重特大安全事故 减少一般事故 群死群伤",
      wordings: {
        "serious-accidents": wording(
          "重特大",
          10,
          pattern`(?:坚决)?(?:有效)?(?:防范|遏制|杜绝|防止|减少){1,2}(?:和遏制|遏制)?(?:各类)?重特大(?:生产安全|安全生产|安全|火灾|交通)?事故(?:的)?(?:发生)?`,
        ),
      },
    },
    {
      code: "safety.lessons",
      kind: "line",
      zh: "汲取教训、举一反三",
      en: "Learning the lessons of accidents",
      aliases: "汲取事故教训 吸取事故教训 深刻汲取教训 深刻吸取教训 举一反三 吸取教训 汲取教训 血的教训",
      wordings: {
        "lessons-of-an-accident": wording(
          "教训",
          24,
          pattern`(?:深刻|认真|切实)?(?:汲取|吸取)[^，。；、]{0,16}?(?:沉痛|惨痛|事故|火灾)?教训`,
        ),
      },
    },
    {
      code: "safety.stable",
      kind: "line",
      zh: "安全生产形势稳定",
      en: "Stable safety situation",
      aliases: "安全生产形势 安全生产形势稳定 安全形势稳定 安全生产形势持续稳定向好",
    },
    {
      code: "safety.fifteen",
      kind: "policy",
      zh: "安全生产十五条措施",
      en: "Fifteen measures of 2022",
      aliases: "十五条措施 15条措施 十五条硬措施 安全生产十五条措施 安全生产15条措施 安全生产十五条硬措施",
    },
    {
      code: "safety.law",
      kind: "policy",
      zh: "安全生产法",
      en: "Work Safety Law",
      aliases: "安全生产法 《中华人民共和国安全生产法》 《安全生产法》 新安全生产法",
    },
    {
      code: "safety.committee",
      kind: "organ",
      zh: "安全生产委员会",
      en: "Work safety committee",
      aliases:
        "国务院安委会 省安委会 市安委会 县安委会 安委会 国务院安全生产委员会 省安全生产委员会 市安全生产委员会 国务院安委会办公室 安委会办公室 安委办 安委会成员单位 安全生产委员会",
    },
    {
      code: "safety.regulator",
      kind: "organ",
      zh: "应急管理部门",
      en: "Emergency management departments",
      aliases:
        "应急管理部门 应急管理部 应急管理厅 应急管理局 矿山安全监察 消防救援机构 消防救援支队 国家矿山安监局 应急部门",
    },
  ],
};
