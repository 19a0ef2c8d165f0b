import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";

export const emergency: AreaConcepts = {
  area: { id: "emergency", letter: "G", label: { zh: "应急与事故处置", en: "Emergencies and accidents" } },
  concepts: [
    {
      code: "emer.plan",
      kind: "measure",
      zh: "应急预案",
      en: "Emergency plans",
      aliases: "应急预案 预案修订 应急方案 应急处置预案 总体应急预案 专项应急预案 预案演练",
    },
    {
      code: "emer.drill",
      kind: "measure",
      zh: "应急演练",
      en: "Drills",
      aliases: "应急演练 实战演练 疏散演练 应急疏散演练 逃生演练 联合演练",
    },
    {
      code: "emer.duty",
      kind: "measure",
      zh: "值班值守",
      en: "Duty shifts",
      aliases: "值班值守 24小时值班 24小时专人值班 领导带班 在岗带班 关键岗位24小时值班 应急值守",
    },
    {
      code: "emer.rescue",
      kind: "measure",
      zh: "应急救援",
      en: "Rescue",
      aliases: "应急救援 抢险救援 救援处置 应急处置 科学施救 搜救 全力搜救 救援力量 抢险救灾 应急救援能力",
      wordings: {
        "saved-at-all-costs": wording(
          "救援 搜救 施救",
          8,
          pattern`(?:全力|科学|迅速|安全|有序){1,2}(?:组织|开展|推进)?(?:抢险)?(?:救援|搜救|施救)(?:工作)?`,
        ),
      },
    },
    {
      code: "emer.team",
      kind: "measure",
      zh: "救援队伍建设",
      en: "Rescue teams",
      aliases:
        "救援队伍 应急救援队伍 综合性消防救援队伍 专业救援队伍 国家综合性消防救援队伍 社会救援力量 应急救援力量 应急队伍",
    },
    {
      code: "emer.supply",
      kind: "measure",
      zh: "应急物资",
      en: "Emergency supplies",
      aliases: "应急物资 应急物资储备 救援装备 应急装备 应急储备",
    },
    {
      code: "emer.report",
      kind: "measure",
      zh: "事故信息报告",
      en: "Reporting of accidents",
      aliases: "事故报告 信息报送 迟报瞒报 瞒报谎报 谎报瞒报 迟报漏报 事故瞒报 信息报告 隐瞒不报",
    },
    {
      code: "emer.coordinate",
      kind: "measure",
      zh: "应急联动",
      en: "Joint emergency response",
      aliases: "应急联动 应急指挥 指挥调度 应急响应 统一指挥 会商研判 防范应对 应急指挥体系",
    },
    {
      code: "emer.evacuate",
      kind: "measure",
      zh: "转移避险",
      en: "Evacuation",
      aliases: "转移避险 避险转移 提前转移 人员转移 停产撤人 紧急避险 疏散撤离",
    },
    {
      code: "emer.injured",
      kind: "measure",
      zh: "救治伤员与善后",
      en: "Care for the injured and aftermath",
      aliases: "救治伤员 伤员救治 全力救治 善后处置 善后工作 安抚家属 家属安抚 遇难者家属",
    },
    {
      code: "acc.investigate",
      kind: "measure",
      zh: "事故调查",
      en: "Accident investigation",
      aliases:
        "事故调查 事故调查处理 查明事故原因 查清原因 事故原因 调查处理 事故查处 事故直报 提级调查 四不放过 “四不放过”",
      wordings: {
        "cause-found": wording(
          "原因",
          10,
          pattern`(?:查明|查清|彻查|弄清)(?:火灾|爆炸|坍塌|事故)?(?:发生)?(?:的)?原因`,
        ),
      },
    },
    {
      code: "acc.open",
      kind: "measure",
      zh: "事故信息公开",
      en: "Public information on accidents",
      aliases: "公开调查结果 及时发布信息",
    },
  ],
};
