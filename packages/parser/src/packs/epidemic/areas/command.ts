import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";
import { epidemicControl } from "../terms.ts";

export const command: AreaConcepts = {
  area: {
    id: "command",
    letter: "C",
    label: { zh: "指挥、责任与基层", en: "Command, responsibility, grassroots" },
  },
  concepts: [
    {
      code: "cmd.city",
      kind: "measure",
      zh: "市级统筹",
      en: "Coordination at city level",
      aliases: "市级统筹 市域统筹 市级统筹、县级落实",
    },
    {
      code: "cmd.upgrade",
      kind: "measure",
      zh: "提级指挥",
      en: "Command raised one level",
      aliases: "提级指挥 提级调度 提级管理",
    },
    {
      code: "cmd.system",
      kind: "measure",
      zh: "疫情防控指挥体系",
      en: "Command system for epidemic control",
      aliases: "防控指挥体系 应急指挥体系 扁平化指挥体系",
      wordings: {
        "command-that-works": wording(
          "指挥体系",
          16,
          pattern`(?:平急结合、?|平战结合、?|统一高效、?|上下贯通、?|高效){1,2}(?:协同|顺畅|有序|快速)?(?:运转|运行|联动)?的(?:${epidemicControl}|应急)?指挥体系(?:和(?:机制|工作机制))?`,
        ),
        "epidemic-command": wording(
          "指挥体系",
          10,
          pattern`${epidemicControl}(?:工作)?(?:应急)?指挥体系(?:(?:和|、)(?:工作|运行)?机制)?`,
        ),
      },
    },
    {
      code: "resp.four",
      kind: "measure",
      zh: "四方责任",
      en: "The four parties' responsibility (locality, department, unit, individual)",
      aliases: "四方责任 属地、部门、单位、个人四方责任 属地、部门、单位、个人“四方责任”",
    },
    {
      code: "resp.four-musts",
      kind: "measure",
      zh: "四应四尽",
      en: "The four musts (test, isolate, admit, treat all who should be)",
      aliases: "四应四尽",
      wordings: {
        "four-spelt-out": wording(
          "应检尽检 应隔尽隔 应收尽收 应治尽治",
          0,
          pattern`应[检隔收治]尽[检隔收治](?:、应[检隔收治]尽[检隔收治]){1,3}`,
        ),
      },
    },
    {
      code: "grass.community",
      kind: "measure",
      zh: "社区管控服务",
      en: "Community control and services",
      aliases: "社区管控 社区防控 社区管控服务 社区防控措施 社区管控措施 社区疫情防控 城乡社区防控 社区排查 网格化管理",
    },
    {
      code: "policy.impl",
      kind: "measure",
      zh: "防控措施落地见效",
      en: "Control measures put into effect",
      wordings: {
        "measures-take-effect": wording(
          "落地 落实 落到",
          20,
          pattern`(?:各项)?(?:常态化)?${epidemicControl}(?:工作)?(?:各项)?(?:措施|举措|要求|部署|政策)(?:全面|真正|不折不扣)?(?:落地见效|落地落实|落实到位|落到实处|落实落地|落实落细|落细落实|落地落细)`,
        ),
      },
    },
    {
      code: "cmd.lead",
      kind: "measure",
      zh: "组织领导",
      en: "Organisation and leadership",
      aliases: "组织领导",
    },
    {
      code: "grass.base",
      kind: "measure",
      zh: "村和社区的基层基础",
      en: "Grassroots footing in villages and communities",
      wordings: {
        "village-and-community": wording(
          "基层基础 防控基础",
          8,
          pattern`(?:村(?:、|和)?社区|城乡社区|农村社区|社区)(?:的)?(?:排查和|疫情)?(?:防控)?(?:基层)?基础`,
        ),
      },
    },
    {
      code: "cmd.joint",
      kind: "measure",
      zh: "联防联控、群防群控",
      en: "Joint prevention and mass participation",
      aliases: "联防联控、群防群控 联防联控 群防群控 群防群治 群防群控防线",
    },
    {
      code: "resp.units",
      kind: "measure",
      zh: "属地与单位防控责任",
      en: "Duties of localities and units",
      aliases: "属地责任 单位责任 单位主体责任 防控主体责任 属地防控责任 行业责任和单位责任 地方和单位责任",
    },
    {
      code: "cmd.regular",
      kind: "line",
      zh: "常态化疫情防控",
      en: "Routine epidemic control",
      aliases: "常态化疫情防控 疫情防控常态化 常态化防控 常态化防控机制 常态化防控举措 常态化防控措施",
    },
    {
      code: "cmd.emergency",
      kind: "measure",
      zh: "应急处置",
      en: "Emergency response to an outbreak",
      aliases:
        "应急响应 应急处置机制 疫情应急处置 应急处置预案 疫情应急预案 一级响应 突发公共卫生事件一级响应 应急响应级别",
    },
    {
      code: "cmd.drill",
      kind: "measure",
      zh: "应急演练",
      en: "Drills",
      aliases: "应急演练 疫情防控演练 实战演练 全要素演练 桌面推演",
    },
    {
      code: "cmd.duty",
      kind: "measure",
      zh: "值班值守",
      en: "Round-the-clock duty",
      aliases: "值班值守 24小时值班 应急值守 领导带班",
    },
    {
      code: "cmd.team",
      kind: "measure",
      zh: "工作组下沉指导",
      en: "Working groups sent to guide localities",
      aliases: "工作指导组 督导组 前方指挥部 工作专班 下沉督导",
    },
    {
      code: "cmd.report",
      kind: "measure",
      zh: "疫情信息直报",
      en: "Direct reporting of cases",
      aliases: "网络直报 疫情报告 直报系统 疫情信息报告 首报意识",
    },
    {
      code: "cmd.legal",
      kind: "measure",
      zh: "依法防控",
      en: "Law-based control",
      aliases: "依法防控 依法科学防控 依法科学有序防控 依法防疫 依法防控能力",
    },
    {
      code: "grass.cadres",
      kind: "measure",
      zh: "干部下沉",
      en: "Cadres sent to communities",
      aliases: "干部下沉 下沉干部 下沉社区 党员干部下沉 党员干部下沉社区 双报到",
    },
    {
      code: "grass.volunteers",
      kind: "measure",
      zh: "志愿服务",
      en: "Volunteers",
      aliases: "志愿服务 社区志愿者 青年志愿者",
    },
    {
      code: "grass.rural",
      kind: "measure",
      zh: "农村疫情防控",
      en: "Control in the countryside",
      aliases: "农村疫情防控 农村地区疫情防控 农村防控 乡村疫情防控 农村地区防控",
    },
    {
      code: "grass.party",
      kind: "line",
      zh: "基层党组织战斗堡垒",
      en: "Party organisations as strongholds",
      aliases: "基层党组织战斗堡垒作用 党员先锋模范作用 战斗堡垒作用和党员先锋模范作用",
    },
  ],
};
