import type { AreaConcepts } from "../../pack.ts";
import { oneOf, pattern, wording } from "../../wording.ts";
import { epidemicControl } from "../terms.ts";

const atRisk = oneOf("老年人 独居老人 老年群体 孕产妇 孕妇 慢性病患者 血液透析患者 残疾人");
const group = "[^、，。；]{2,10}";

export const capacity: AreaConcepts = {
  area: { id: "capacity", letter: "G", label: { zh: "能力储备与重点人群", en: "Capacity and vulnerable groups" } },
  concepts: [
    {
      code: "cap.scenario",
      kind: "line",
      zh: "大规模疫情应对准备",
      en: "Planning for a large outbreak",
      wordings: {
        "large-outbreak": wording(
          "应对",
          0,
          pattern`应对(?:更)?(?:大规模|较大规模|规模性|大范围)(?:本土|聚集性)?疫情(?:的)?(?:需要|准备|要求|能力)?`,
        ),
      },
    },
    {
      code: "cap.gap",
      kind: "measure",
      zh: "补短板、提升防控能力",
      en: "Closing gaps, raising control capacity",
      aliases:
        "补短板强弱项 补短板、强弱项 补短板、堵漏洞、强弱项 防控短板 疫情防控短板 短板弱项 防控能力 防控能力建设 疫情防控能力 防控和救治能力 应急处置能力 补齐短板 补齐短板弱项",
    },
    {
      code: "cap.reserve",
      kind: "measure",
      zh: "资源储备与物资保障",
      en: "Reserves and supply of medical and control materials",
      wordings: {
        "resources-in-reserve": wording(
          "储备",
          12,
          pattern`(?:医疗|应急|防疫|防控|防护|医用|药品)?(?:医疗)?(?:资源|物资|药品)(?:的)?储备`,
        ),
        "supplies-secured": wording(
          "物资",
          6,
          pattern`(?:防疫|防控|防护|医疗|医用|重要医用|应急)(?:防护)?物资(?:的)?(?:和人员)?(?:保障|生产供应|生产保供|供应保障|统筹调配|调配|供应)`,
        ),
      },
    },
    {
      code: "test.workforce",
      kind: "measure",
      zh: "核酸检测力量",
      en: "Testing workforce",
      aliases: "核酸检测力量 检测力量 核酸采样力量 采样力量 核酸检测队伍 核酸检测人员",
    },
    {
      code: "test.lab",
      kind: "measure",
      zh: "检测机构及其规范化建设",
      en: "Testing laboratories and their standards",
      aliases: "核酸检测机构 第三方检测机构 检测实验室",
      wordings: {
        "laboratory-standards": wording(
          "检测机构",
          5,
          pattern`(?:第三方)?(?:核酸)?检测机构(?:的)?(?:规范化|标准化|规范|监管|质量)(?:、(?:规范化|标准化))?(?:建设|管理|监管)?`,
        ),
      },
    },
    {
      code: "test.chain",
      kind: "measure",
      zh: "采送检报衔接",
      en: "Sampling, transport, testing and reporting in step",
      wordings: {
        "links-of-the-chain": wording(
          "采",
          0,
          pattern`采(?:样)?、?送(?:样)?、?检(?:测)?、?(?:报告|报)(?:各|全)?(?:个)?(?:环节|流程|链条)?(?:的)?(?:协调|有序|紧密|高效)?(?:衔接|协同)?`,
        ),
      },
    },
    {
      code: "test.capacity",
      kind: "measure",
      zh: "核酸检测能力",
      en: "Testing capacity",
      wordings: {
        "capacity-to-test": wording(
          "检测能力",
          14,
          pattern`(?<!检疫)(?:区域|全省|全市)?(?:单日|日)?(?:最大)?(?:核酸(?:和抗体)?|快速|病毒)?检测能力(?:建设)?`,
        ),
        "mobile-laboratory": wording("方舱实验室", 2, pattern`(?:移动)?方舱实验室`),
      },
    },
    {
      code: "quar.rooms",
      kind: "measure",
      zh: "隔离房间与隔离点储备",
      en: "Quarantine rooms and sites",
      aliases: "隔离房间 隔离房源 隔离点 集中隔离点 隔离场所 集中隔离场所 集中隔离房间",
      wordings: {
        "rooms-in-reserve": wording(
          "隔离",
          2,
          pattern`(?:集中)?隔离(?:房间|房源|点|点位|场所)(?:的)?(?:储备量|储备|建设|准备|规范化管理)`,
        ),
      },
    },
    {
      code: "quar.dispatch",
      kind: "measure",
      zh: "隔离点统筹调度与梯次启用",
      en: "Dispatch and stepwise opening of quarantine sites",
      aliases: "梯次启用 梯次启用机制 分级启用机制",
      wordings: {
        "dispatch-and-open": wording("启用", 8, pattern`统筹调度(?:和|、)?(?:梯次|分级|有序|分批)启用(?:的)?(?:机制)?`),
        "ready-to-open": wording(
          "启用",
          14,
          pattern`(?:需要时|关键时刻|随时)(?:能够|能|可|可以)?(?:迅速|立即|及时|快速|马上|随时)?启用`,
        ),
      },
    },
    {
      code: "care.fangcang",
      kind: "measure",
      zh: "方舱医院建设与运行",
      en: "Fangcang (temporary) hospitals",
      aliases: "方舱医院 永久性方舱医院",
      wordings: {
        "build-and-run": wording(
          "方舱医院",
          3,
          pattern`(?:永久性)?方舱医院(?:的)?(?:规划|建设|运行|筹建)(?:(?:和|、)(?:运行|建设|管理))?`,
        ),
      },
    },
    {
      code: "care.support",
      kind: "measure",
      zh: "医护与后勤保障",
      en: "Medical staff and utilities",
      aliases: "医护力量 医疗力量 医护人员保障",
      wordings: {
        "staff-and-utilities": wording(
          "保障",
          32,
          pattern`(?:医护人员|医务人员|医护力量|医疗力量)(?:、|和)${group}(?:(?:、|和)${group}){0,4}?(?:等)?(?:方面)?(?:的)?(?:服务)?保障`,
        ),
      },
    },
    {
      code: "care.admission",
      kind: "measure",
      zh: "收治能力",
      en: "Admission capacity",
      aliases: "收治能力 救治能力 医疗救治能力 科学救治能力 检测和收治能力",
    },
    {
      code: "care.beds",
      kind: "measure",
      zh: "住院床位",
      en: "Hospital beds",
      aliases: "住院床位 定点医院床位 救治床位 隔离床位 医院床位 床位资源",
    },
    {
      code: "care.icu",
      kind: "measure",
      zh: "重症床位",
      en: "Intensive-care beds",
      aliases: "重症床位 重症监护床位 ICU床位 重症资源 重症救治床位",
    },
    {
      code: "care.vulnerable",
      kind: "measure",
      zh: "重点群体保护",
      en: "Protection of vulnerable groups",
      aliases: "脆弱人群 脆弱群体 一老一小 老弱病残等特殊群体 有基础性疾病患者 有基础疾病患者 血液透析患者 孕产妇",
      wordings: {
        "groups-protected": wording(
          "重点群体 重点人群 特殊群体 特殊人群 脆弱人群 脆弱群体 高风险人群",
          60,
          pattern`${atRisk}(?:(?:、|和)${group}){0,6}等(?:重点|特殊|脆弱|高风险)(?:群体|人群)(?:的)?(?:健康|${epidemicControl})?(?:保护|管理|服务|救治|监测|关爱|措施|防护指南|防护)?`,
        ),
        "groups-listed": wording(
          "老年人 孕产妇",
          0,
          pattern`(?:老年人|孕产妇)(?:(?:、|和)(?:儿童|婴幼儿|老年人|孕产妇|有基础性疾病患者|有基础疾病患者|慢性病患者|血液透析患者)){1,5}`,
        ),
      },
    },
    {
      code: "vacc.drive",
      kind: "measure",
      zh: "疫苗接种",
      en: "Vaccination",
      aliases: "全程接种 全程接种率 应接尽接",
      wordings: {
        "people-vaccinated": wording("接种", 12, pattern`(?:重点人群)?(?:新冠)?(?:病毒)?(?:疫苗接种(?:率)?)`),
      },
    },
    {
      code: "vacc.research",
      kind: "measure",
      zh: "疫苗、药物和检测试剂研发",
      en: "Research on vaccines, drugs and test kits",
      aliases: "科研攻关",
      wordings: {
        "research-on-remedies": wording(
          "研发 攻关 研制",
          24,
          pattern`(?:疫苗|有效药物|药物|药品|检测试剂|治疗药品)(?:(?:、|和)(?:快速)?(?:疫苗|有效药物|药物|药品|检测试剂|医疗装备)){0,3}(?:等)?(?:的)?(?:科研攻关|科技攻关|研发|研制)`,
        ),
      },
    },
    {
      code: "care.patients",
      kind: "measure",
      zh: "患者救治",
      en: "Treatment of patients",
      aliases: "患者救治 重症患者救治 医疗救治 重症救治 危重症患者救治 分级分类救治",
    },
    {
      code: "care.fever-clinic",
      kind: "measure",
      zh: "发热门诊",
      en: "Fever clinics",
      aliases: "发热门诊 发热门诊预检分诊 预检分诊",
    },
    {
      code: "care.designated",
      kind: "measure",
      zh: "定点医院",
      en: "Designated hospitals",
      aliases: "定点医院 定点医疗机构 定点救治医院 亚定点医院",
    },
    {
      code: "care.infection",
      kind: "measure",
      zh: "医院感染防控",
      en: "Infection control in hospitals",
      aliases: "医院感染 医院感染防控 院内感染 院感防控 医院交叉感染 交叉感染",
    },
    {
      code: "care.ordinary",
      kind: "measure",
      zh: "群众日常就医保障",
      en: "Continuity of ordinary medical care",
      wordings: {
        "care-for-all": wording(
          "就医 医疗需求",
          8,
          pattern`(?:群众|患者|居民)(?:的)?(?:日常|看病|基本|正常)?就医(?:需求|渠道|用药)|其他疾病(?:患者)?(?:就医|医疗需求)`,
        ),
      },
    },
    {
      code: "care.medics",
      kind: "measure",
      zh: "关心关爱医务人员",
      en: "Care for medical staff",
      wordings: {
        "medics-cared-for": wording(
          "医务人员",
          10,
          pattern`(?:关心关爱|关爱|保护好)(?:防控)?(?:一线)?医务人员(?:的)?(?:措施)?`,
        ),
      },
    },
    {
      code: "protect.personal",
      kind: "measure",
      zh: "个人防护",
      en: "Personal protection",
      aliases: "个人防护 自我防护 员工防护 健康第一责任人",
    },
    {
      code: "protect.environment",
      kind: "measure",
      zh: "通风消毒",
      en: "Ventilation and disinfection",
      aliases: "通风消毒 消毒通风 环境消杀 消杀 环境消毒 终末消毒",
    },
    {
      code: "protect.gatherings",
      kind: "measure",
      zh: "减少人员聚集",
      en: "Reducing gatherings",
      wordings: {
        "fewer-gatherings": wording(
          "聚集 集会",
          14,
          pattern`(?:减少|避免|控制|限制|暂停)(?:不必要的)?[^，。；、]{0,8}(?:人员|大规模|聚集性)(?:大规模)?(?:聚集|活动|集会)`,
        ),
      },
    },
    {
      code: "care.closed-places",
      kind: "measure",
      zh: "养老院、监所等特殊场所防控",
      en: "Control in care homes, prisons and other closed places",
      aliases: "养老机构 福利院 养老院 监狱 特殊场所 监管场所 儿童福利机构 精神卫生医疗机构 监所",
    },
  ],
};
