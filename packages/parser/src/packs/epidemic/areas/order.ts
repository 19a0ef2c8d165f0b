import type { AreaConcepts } from "../../pack.ts";
import { oneOf, pattern, wording } from "../../wording.ts";
import { epidemicControl } from "../terms.ts";

const people = oneOf("群众 人民群众 社会 市民 公众 百姓 民生 各方 社会各界");

export const order: AreaConcepts = {
  area: { id: "order", letter: "I", label: { zh: "秩序、舆论与安全", en: "Order, communication and safety" } },
  concepts: [
    {
      code: "order.epidemic",
      kind: "measure",
      zh: "防疫秩序",
      en: "Order in epidemic control",
      aliases: "防疫秩序 疫情防控秩序 防控秩序",
    },
    {
      code: "comm.respond",
      kind: "measure",
      zh: "回应群众关切",
      en: "Answering people's concerns",
      aliases: "群众诉求 群众关切 社会关切 群众合理诉求 民生诉求",
      wordings: {
        "answer-concerns": wording(
          "回应 解决",
          0,
          pattern`(?:回应|解决)(?:和解决|、解决|解决|并解决|和回应)?(?:好)?${people}?(?:的)?(?:合理)?(?:关切|诉求|关心的问题|急难愁盼)`,
        ),
      },
    },
    {
      code: "order.stability",
      kind: "line",
      zh: "大局稳定、社会和谐",
      en: "Social stability",
      wordings: {
        "whole-stable": wording(
          "大局",
          8,
          pattern`(?:全省|全市|全区|全县|全国|社会|改革发展|经济社会)(?:社会|发展)?(?:稳定大局|大局(?:和谐)?(?:持续)?稳定)`,
        ),
        "society-at-peace": wording("社会", 0, pattern`社会(?:大局)?(?:安全|和谐)(?:、|和)?稳定`),
        "keep-society-stable": wording("社会稳定", 10, pattern`(?:维护|保持)(?:了)?(?:经济发展和)?社会稳定(?:大局)?`),
      },
    },
    {
      code: "comm.release",
      kind: "measure",
      zh: "新闻发布",
      en: "Press releases and disclosure",
      aliases: "新闻发布 新闻发布会 信息发布 信息发布和宣传引导 权威信息发布",
      wordings: {
        "publish-openly": wording(
          "发布",
          16,
          pattern`(?:(?:实事求是|公开透明|及时|准确|真实|权威|主动)(?:、|，)?){1,3}发布(?:疫情)?(?:防控)?(?:权威)?信息`,
        ),
      },
    },
    {
      code: "comm.opinion",
      kind: "measure",
      zh: "社会舆情引导",
      en: "Guiding public opinion",
      aliases: "社会舆情 舆情引导 舆论引导 网络舆情 涉疫舆情 舆情应对 宣传引导",
    },
    {
      code: "safe.balance",
      kind: "line",
      zh: "疫情防控与安全生产统筹",
      en: "Epidemic control and work safety together",
      wordings: {
        "both-together": wording(
          "统筹",
          0,
          pattern`统筹(?:推进|抓好|做好|好)?(?:常态化)?${epidemicControl}(?:工作)?(?:和|与|、)安全(?:生产|发展)`,
        ),
      },
    },
    {
      code: "safe.hazard",
      kind: "measure",
      zh: "安全隐患排查",
      en: "Inspection for safety hazards",
      aliases: "安全隐患排查 安全隐患排查整治 安全隐患大排查",
      wordings: {
        "look-for-hazards": wording(
          "安全隐患",
          10,
          pattern`(?:深入|全面|彻底)?排查(?:整治|治理|消除)?(?:各类|重大)?(?:生产)?安全隐患`,
        ),
      },
    },
    {
      code: "safe.measures",
      kind: "measure",
      zh: "安全生产措施",
      en: "Work-safety measures",
      aliases: "安全生产措施 安全生产责任 安全生产主体责任 安全生产工作",
      wordings: {
        "safety-measures": wording("安全生产", 0, pattern`安全生产(?:的)?各项(?:措施|工作|要求|责任|制度)`),
        "life-and-property": wording("财产", 12, pattern`(?:人民)?群众(?:的)?生命(?:和)?财产(?:的)?安全`),
      },
    },
    {
      code: "comm.honest",
      kind: "measure",
      zh: "不得瞒报漏报迟报",
      en: "No concealing, omitting or delaying reports",
      aliases: "瞒报漏报 瞒报、漏报 瞒报漏报迟报 瞒报、漏报、迟报 迟报漏报瞒报",
    },
    {
      code: "comm.care",
      kind: "measure",
      zh: "心理疏导与人文关怀",
      en: "Psychological counselling",
      aliases: "心理疏导 人文关怀 心理援助 心理服务",
    },
    {
      code: "order.no-excess",
      kind: "measure",
      zh: "纠正层层加码、“一刀切”",
      en: "No excess at each level, no one-size-fits-all",
      aliases: "层层加码 “层层加码” 一刀切 “一刀切” “层层加码”、“一刀切” 层层加码、“一刀切” 层层加码、一刀切",
    },
    {
      code: "comm.science",
      kind: "measure",
      zh: "科普宣传",
      en: "Health education",
      aliases: "科普宣传 健康科普 防疫知识 防护知识 健康教育 防疫科普 疫情防控知识",
    },
    {
      code: "comm.rumour",
      kind: "measure",
      zh: "打击谣言",
      en: "Action against rumours",
      aliases: "造谣传谣 打击谣言 散布谣言 不信谣不传谣",
    },
    {
      code: "comm.heroes",
      kind: "measure",
      zh: "宣传抗疫典型",
      en: "Publicity for those who fight the epidemic",
      aliases: "抗疫精神 伟大抗疫精神 抗疫故事",
    },
    {
      code: "comm.hotline",
      kind: "measure",
      zh: "服务热线",
      en: "Hotlines",
      aliases: "12345热线 服务热线 心理援助热线 24小时热线",
    },
    {
      code: "order.accountability",
      kind: "measure",
      zh: "追责问责",
      en: "Accountability",
      aliases: "失职渎职 追责问责 严肃问责 依纪依法问责 严肃追责",
    },
    {
      code: "order.formalism",
      kind: "line",
      zh: "力戒形式主义、官僚主义",
      en: "No formalism",
      aliases: "形式主义、官僚主义 形式主义官僚主义 多头填表 重复报表 迎评迎检",
    },
    {
      code: "order.crime",
      kind: "measure",
      zh: "打击涉疫违法犯罪",
      en: "Action against crimes in the epidemic",
      aliases: "涉疫违法犯罪 妨害疫情防控 暴力伤医 制假售假 假冒伪劣防护产品 涉疫案件",
    },
    {
      code: "order.inspect",
      kind: "measure",
      zh: "督导检查",
      en: "Inspection of control work",
      aliases: "督导检查 督查检查 明察暗访 疫情防控督查",
    },
    {
      code: "aid.abroad",
      kind: "measure",
      zh: "国际援助",
      en: "Aid to other countries",
      aliases: "国际援助 医疗专家组 抗疫物资援助 抗疫援助",
    },
  ],
};
