import type { AreaConcepts } from "../../pack.ts";
import { oneOf, pattern, wording } from "../../wording.ts";
import { epidemicControl } from "../terms.ts";

const goods = oneOf("重要商品 重要民生商品 基本民生商品 民生商品 生活必需品 生活物资 基本生活物资 副食品 重要副食品");
const supply = oneOf("供应 供给 保供 保供稳价 稳价保供 应急保供");

export const livelihood: AreaConcepts = {
  area: { id: "livelihood", letter: "H", label: { zh: "经济、保供与民生", en: "Economy, supply and livelihood" } },
  concepts: [
    {
      code: "econ.balance",
      kind: "line",
      zh: "统筹疫情防控和经济社会发展",
      en: "Epidemic control and development together",
      wordings: {
        "both-together": wording(
          "统筹",
          0,
          pattern`统筹(?:推进|抓好|做好|好)?(?:常态化)?${epidemicControl}(?:工作)?(?:和|与|、)经济社会(?:发展)`,
        ),
        "three-demands": wording("疫情要防住", 0, pattern`疫情要防住、经济要稳住、发展要安全`),
      },
    },
    {
      code: "econ.minimise",
      kind: "line",
      zh: "把疫情影响降到最低",
      en: "Least possible disruption of life and production",
      wordings: {
        "kept-to-the-least": wording(
          "疫情",
          2,
          pattern`(?:把|将)疫情(?:对)?[^，。；]{0,18}(?:影响|损失)(?:控制|降|减)(?:在|到|至)(?:了)?最(?:小|低)(?:范围|限度|程度)?`,
        ),
        "least-effect": wording(
          "疫情",
          8,
          pattern`(?:最大限度|最大程度|尽量|尽力)(?:地)?(?:减少|降低|减轻)疫情对[^，。；]{2,16}(?:的)?(?:影响|冲击)`,
        ),
        "least-cost": wording("代价", 6, pattern`(?:努力)?(?:用|以)最小(?:的)?代价`),
      },
    },
    {
      code: "supply.agri",
      kind: "measure",
      zh: "农产品保供",
      en: "Supply of farm produce",
      wordings: {
        "farm-produce": wording(
          "农产品",
          6,
          pattern`(?:粮食和|重要)?(?:重要)?农产品(?:的)?(?:稳产)?(?:保供稳价|稳价保供|稳产保供|保供|供给|供应|稳定供应)(?:工作)?(?:机制|体系)?`,
        ),
      },
    },
    {
      code: "supply.goods",
      kind: "measure",
      zh: "重要商品市场供应",
      en: "Supply of essential goods",
      wordings: {
        "goods-supplied": wording(
          "商品 必需品 生活物资 副食品",
          20,
          pattern`(?:[米面粮油肉菜蛋奶果蔬禽鱼水产豆盐、]{2,14}等)?(?:保障)?${goods}(?:的)?(?:市场|生产|货源|充足|稳定)?${supply}`,
        ),
        "market-supply": wording("市场供应", 4, pattern`(?:保障|稳定)(?:重要)?市场供应`),
      },
    },
    {
      code: "econ.jobs",
      kind: "measure",
      zh: "就业增收",
      en: "Jobs and incomes",
      aliases: "就业增收 稳就业 稳岗就业 保居民就业 稳岗扩就业 稳岗拓岗 援企稳岗 扩就业 恢复和稳定就业",
      wordings: {
        "work-on-jobs": wording(
          "就业",
          4,
          pattern`(?:重点人群|重点群体|稳|扩)?就业(?:创业)?工作(?!领导小组|电视电话|会议)`,
        ),
      },
    },
    {
      code: "econ.hardship",
      kind: "measure",
      zh: "困难群众帮扶",
      en: "Help for people in hardship",
      aliases: "困难群众 困难群体 特困人员 特殊困难群体 实际困难 兜底保障 临时救助 临时生活补贴 困难群众救助",
    },
    {
      code: "log.flow",
      kind: "measure",
      zh: "物流畅通",
      en: "Goods and traffic kept moving",
      aliases:
        "物流畅通 物流通畅 路网物流畅通 物流保通保畅 保通保畅 货运畅通 跨境货运畅通 国际物流畅通 客货运输畅通 交通物流畅通 运输通道畅通",
      wordings: {
        "departments-jointly": wording(
          "联动",
          4,
          pattern`(?:部门|区域|上下|省际)联动(?:、)?(?:保障|确保|保持)(?:路网|公路|交通|干线|货运)?(?:物流|货运|交通|运输)(?:畅通|通畅)`,
        ),
      },
    },
    {
      code: "econ.relief",
      kind: "measure",
      zh: "助企纾困",
      en: "Relief for enterprises",
      aliases:
        "助企纾困 助企纾困政策 纾困帮扶 企业帮扶纾困 惠企政策 减税降费 减负稳岗 纾困政策 帮助企业渡过难关 帮助企业渡难关 帮扶中小企业",
    },
    {
      code: "log.chain",
      kind: "measure",
      zh: "产业链供应链稳定",
      en: "Industrial and supply chains kept stable",
      wordings: {
        "chains-stable": wording(
          "供应链",
          8,
          pattern`(?:国际|全球)?(?:产业链(?:、|和)?)?供应链(?:的)?(?:安全|畅通)?(?:稳定性|平稳|稳定|畅通)(?:运行|和竞争力)?`,
        ),
      },
    },
    {
      code: "line.problem",
      kind: "line",
      zh: "难点堵点",
      en: "Sticking points",
      aliases: "难点堵点 堵点难点 堵点卡点 卡点堵点 堵点断点 断点堵点 难点痛点堵点 痛点堵点",
      wordings: {
        "block-and-break": wording("堵点 “堵点”", 3, pattern`打通“?堵点”?、?(?:补上|连接)“?断点”?`),
      },
    },
    {
      code: "log.whitelist",
      kind: "measure",
      zh: "白名单制度",
      en: "Whitelist of firms and carriers",
      aliases: "白名单 白名单制度 “白名单”制度 白名单企业 白名单管理",
    },
    {
      code: "supply.coal",
      kind: "measure",
      zh: "煤炭增产保供",
      en: "Coal and energy supply",
      wordings: {
        "energy-supplied": wording(
          "保供",
          10,
          pattern`(?:煤炭|电煤|煤电|能源|电力|煤电油气)(?:的)?(?:增产增供|增产|稳产|增储|稳价|安全)?保供`,
        ),
      },
    },
    {
      code: "supply.delivery",
      kind: "measure",
      zh: "物资配送",
      en: "Delivery of supplies",
      wordings: {
        "supplies-delivered": wording(
          "配送",
          8,
          pattern`(?:生活|应急|防疫|防护|医疗|重要)?(?:物资|必需品)(?:的)?(?:调拨和|运输|生产)?配送(?:供应|保障|服务|效率)?`,
        ),
        "last-mile": wording("最后一公里", 1, pattern`“?最后一公里”?配送`),
      },
    },
    {
      code: "lockdown.sealed",
      kind: "zone",
      zh: "封控区",
      en: "Sealed areas",
      aliases: "封控区 封控区域 封控管控区 封控小区",
    },
    {
      code: "lockdown.static",
      kind: "zone",
      zh: "静默管理区域",
      en: "Areas under static management",
      aliases: "静默管理 静默管理区域 静默管理区 静默管理地区 静态管理 静态管理区域",
    },
    {
      code: "supply.living",
      kind: "measure",
      zh: "群众生活服务保障",
      en: "Daily needs of residents",
      wordings: {
        "needs-of-residents": wording(
          "生活",
          8,
          pattern`(?:人民群众|群众|居民|市民|隔离人员|封控区群众)(?:的)?(?:正常)?(?:基本)?(?:生产)?生活(?:服务|物资|需求)?(?:保障|供应)(?:服务)?(?:工作)?`,
        ),
        "secure-needs": wording(
          "生活",
          16,
          pattern`(?:保障|确保|满足|保障好|做好|安排好)[^，。；、]{0,6}(?:群众|居民|市民|困难群众)(?:的)?基本生活(?:需求|需要|保障)?(?:工作)?`,
        ),
      },
    },
    {
      code: "lockdown.controlled",
      kind: "zone",
      zh: "管控区、防范区",
      en: "Controlled and precautionary areas",
      aliases: "管控区 防范区",
    },
    {
      code: "econ.tax",
      kind: "measure",
      zh: "减税降费",
      en: "Lower taxes and fees",
      aliases: "缓缴税费 税费减免 减免税费 减税退税 留抵退税",
    },
    {
      code: "econ.rent",
      kind: "measure",
      zh: "减免租金",
      en: "Rents waived",
      aliases: "减免房租 减免租金 房租减免 减免房屋租金",
    },
    {
      code: "econ.credit",
      kind: "measure",
      zh: "金融支持",
      en: "Credit for enterprises",
      aliases: "延期还本付息 专项再贷款 再贷款再贴现 贷款贴息 优惠利率贷款",
    },
    {
      code: "econ.insurance",
      kind: "measure",
      zh: "社保费缓减",
      en: "Social insurance contributions cut or deferred",
      aliases: "社保费减免 缓缴社保费 阶段性减免社保费 失业保险稳岗返还 稳岗返还",
    },
    {
      code: "econ.graduates",
      kind: "measure",
      zh: "高校毕业生就业",
      en: "Jobs for graduates",
      aliases: "高校毕业生就业 毕业生就业",
    },
    {
      code: "econ.benefits",
      kind: "measure",
      zh: "困难群众补助",
      en: "Benefits for people in need",
      aliases: "价格补贴 失业补助金 生活补助 困难群众兜底 临时生活补助",
    },
    {
      code: "econ.farming",
      kind: "measure",
      zh: "春耕生产",
      en: "Spring farming",
      aliases: "春耕生产 春耕备耕 农资供应 春季农业生产",
    },
    {
      code: "econ.resume-life",
      kind: "line",
      zh: "恢复生产生活秩序",
      en: "Return to normal life and production",
      aliases: "恢复生产生活秩序 生产生活秩序 正常生产生活秩序 恢复正常生产生活秩序",
    },
    {
      code: "supply.price",
      kind: "measure",
      zh: "保供稳价",
      en: "Supply and stable prices",
      aliases: "保供稳价 稳价保供 稳定物价 哄抬物价 物价稳定 囤积居奇",
    },
  ],
};
