import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";

export const sectors: AreaConcepts = {
  area: { id: "sectors", letter: "E", label: { zh: "重点行业领域", en: "Sectors" } },
  concepts: [
    {
      code: "sector.mine",
      kind: "measure",
      zh: "矿山安全",
      en: "Mines",
      aliases: "矿山安全 煤矿安全 非煤矿山 矿山领域 煤矿领域 矿山安全生产 煤矿 尾矿库 瓦斯治理 露天矿山 矿山",
      wordings: {
        "mines-in-a-list": wording(
          "矿山 煤矿",
          0,
          pattern`(?:矿山|煤矿)(?:、(?:危险化学品|危化品|消防|道路交通|建筑施工|燃气|工贸|非煤矿山|化工)){1,9}(?:等)?(?:重点)?(?:行业领域|行业|领域)`,
        ),
      },
    },
    {
      code: "sector.chemicals",
      kind: "measure",
      zh: "危险化学品",
      en: "Dangerous chemicals",
      aliases: "危险化学品 危化品 危险化学品安全 化工园区 油气储存 油气管道 危化品运输 化工企业 危险物品",
    },
    {
      code: "sector.fire",
      kind: "measure",
      zh: "消防安全",
      en: "Fire safety",
      aliases:
        "消防安全 火灾防控 高层建筑消防 生命通道 消防通道 疏散通道 消防设施 火灾隐患 防火巡查 火灾防范 易燃可燃材料",
    },
    {
      code: "sector.road",
      kind: "measure",
      zh: "道路交通安全",
      en: "Road traffic",
      aliases:
        "道路交通安全 道路交通 道路运输 交通安全 客运安全 两客一危 “两客一危” 超限超载 疲劳驾驶 客货运输 货车超载 公路桥梁隧道",
    },
    {
      code: "sector.building",
      kind: "measure",
      zh: "建筑施工安全",
      en: "Construction",
      aliases: "建筑施工 建筑施工安全 施工安全 工程施工 在建工程 房屋市政工程 深基坑 高支模 起重机械 脚手架 隧道施工",
    },
    {
      code: "sector.gas",
      kind: "measure",
      zh: "燃气安全",
      en: "Gas",
      aliases: "燃气安全 城镇燃气 瓶装液化气 燃气管道 燃气管网 瓶装液化石油气 燃气“带病运行” 老化燃气管道",
    },
    {
      code: "sector.fireworks",
      kind: "measure",
      zh: "烟花爆竹",
      en: "Fireworks",
      aliases: "烟花爆竹 烟花爆竹安全 民爆物品 民用爆炸物品",
    },
    {
      code: "sector.equipment",
      kind: "measure",
      zh: "特种设备",
      en: "Special equipment",
      aliases: "特种设备 特种设备安全 电梯安全 压力容器 大型游乐设施 起重设备",
    },
    {
      code: "sector.houses",
      kind: "measure",
      zh: "自建房安全",
      en: "Self-built houses",
      aliases: "自建房 自建房安全 经营性自建房 房屋安全 老旧小区安全",
    },
    {
      code: "sector.water",
      kind: "measure",
      zh: "水上交通与渔业安全",
      en: "Water transport and fishing",
      aliases: "水上交通安全 水上交通 渔业船舶 渔船安全 内河船舶 客运船舶 商渔船碰撞",
    },
    {
      code: "sector.rail-air",
      kind: "measure",
      zh: "铁路民航安全",
      en: "Railways and aviation",
      aliases: "铁路安全 民航安全 铁路沿线安全 铁路沿线环境 低慢小 航空安全 邮政快递安全",
    },
    {
      code: "sector.school",
      kind: "measure",
      zh: "校园安全",
      en: "Schools",
      aliases: "校园安全 校车安全 学生溺水 防溺水 校园及周边安全 学校安全",
    },
    {
      code: "sector.crowds",
      kind: "measure",
      zh: "人员密集场所",
      en: "Crowded places",
      aliases:
        "人员密集场所 大型群众性活动 大型活动安全 公共娱乐场所 大型商业综合体 多业态混合生产经营场所 劳动密集型企业",
    },
    {
      code: "sector.tourism",
      kind: "measure",
      zh: "文旅安全",
      en: "Tourism",
      aliases: "景区安全 旅游安全 文旅安全 高风险游乐项目 旅游包车 涉旅安全 玻璃栈道",
    },
    {
      code: "sector.industry",
      kind: "measure",
      zh: "工贸安全",
      en: "Industry and trade",
      aliases: "工贸 工贸行业 冶金工贸 粉尘涉爆 有限空间 有限空间作业 金属冶炼 钢铁企业 深井铸造 铝加工",
    },
    {
      code: "sector.batteries",
      kind: "measure",
      zh: "电动自行车与储能安全",
      en: "Electric bicycles and storage",
      aliases: "电动自行车 电动自行车安全 电动自行车全链条整治 储能电站 锂电池 飞线充电",
    },
    {
      code: "sector.power",
      kind: "measure",
      zh: "电力与市政设施安全",
      en: "Power and city utilities",
      aliases: "电力安全 城市运行安全 城市生命线 城市安全 地下管网 城市生命线安全工程 水电气热 供热安全 桥梁安全",
    },
    {
      code: "sector.key",
      kind: "measure",
      zh: "重点行业领域",
      en: "Sectors of concern",
      aliases: "重点行业领域 重点行业 重点领域安全 高危行业 重点行业领域安全监管 重点场所",
    },
  ],
};
