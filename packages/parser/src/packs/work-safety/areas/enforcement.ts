import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";

export const enforcement: AreaConcepts = {
  area: { id: "enforcement", letter: "D", label: { zh: "监管执法", en: "Supervision and enforcement" } },
  concepts: [
    {
      code: "enf.inspect",
      kind: "measure",
      zh: "执法检查",
      en: "Inspection by law",
      aliases:
        "监管执法 安全监管执法 执法检查 精准执法 严格执法 监督检查 安全生产执法 专家指导服务 分类分级监管 监管执法质效",
      wordings: {
        "inspected-by-law": wording(
          "执法",
          8,
          pattern`(?:加强|强化|严格|加大|提升|提高)(?:安全生产|安全|消防|监管|日常)?(?:监管)?执法(?:力度|检查|质效|力量)?`,
        ),
      },
    },
    {
      code: "enf.unannounced",
      kind: "measure",
      zh: "明察暗访",
      en: "Unannounced inspection",
      aliases: "明察暗访 四不两直 “四不两直” 暗查暗访 突击检查 夜查 随机抽查 飞行检查 双随机、一公开",
    },
    {
      code: "enf.halt",
      kind: "measure",
      zh: "停产整顿",
      en: "Production halted",
      aliases: "停产整顿 停产停业整顿 停产停业 停工整改 责令停产 停产整改 停止供电",
    },
    {
      code: "enf.close",
      kind: "measure",
      zh: "关闭取缔",
      en: "Closed down",
      aliases: "关闭取缔 依法关闭 依法取缔 取缔关闭 淘汰退出 关停取缔",
    },
    {
      code: "enf.penalty",
      kind: "measure",
      zh: "处罚",
      en: "Penalties",
      aliases: "行政处罚 顶格处罚 严厉处罚 上限处罚 依法处罚 从严处罚 严管重罚",
    },
    {
      code: "enf.joint",
      kind: "measure",
      zh: "联合惩戒",
      en: "Joint sanctions",
      aliases: "联合惩戒 失信联合惩戒 安全生产“黑名单” 黑名单制度 失信惩戒",
    },
    {
      code: "enf.crime",
      kind: "measure",
      zh: "行刑衔接",
      en: "Criminal referral of safety cases",
      aliases: "行刑衔接 危险作业罪 重大责任事故罪 追究刑事责任 依法追究刑事责任 刑事追责",
    },
    {
      code: "enf.account",
      kind: "measure",
      zh: "追责问责",
      en: "Accountability",
      aliases: "追责问责 严肃问责 严肃追责 责任追究 严肃追究 失职渎职 督查问责 倒查责任 依规依纪依法问责",
      wordings: {
        "called-to-account": wording(
          "责任",
          20,
          pattern`(?:依规依纪依法|依法依规|依法依纪|严肃)(?:严肃)?(?:追究|倒查)(?:相关|有关)?(?:单位|人员|领导)?(?:和人员)?(?:的)?责任`,
        ),
      },
    },
    {
      code: "enf.talk",
      kind: "measure",
      zh: "约谈警示",
      en: "Formal talks and public warnings",
      aliases: "约谈 警示约谈 约谈通报 警示通报 通报曝光 公开曝光 曝光典型案例",
    },
    {
      code: "enf.permit",
      kind: "measure",
      zh: "安全准入",
      en: "Safety licensing and market entry",
      aliases: "安全准入 安全生产许可 安全生产许可证 源头管控 安全审批 许可审批 严把准入关 严格准入",
    },
    {
      code: "enf.contract",
      kind: "measure",
      zh: "违法分包转包整治",
      en: "Illegal subcontracting",
      aliases: "违法分包 转包分包 违法分包转包 层层转包 非法转包 外包外租 承包承租",
    },
    {
      code: "enf.change",
      kind: "measure",
      zh: "淘汰落后工艺设备",
      en: "Phasing out of outdated processes and equipment",
      aliases: "淘汰落后工艺 落后产能 落后工艺设备 老旧装置 老旧设备淘汰 化工老旧装置",
    },
  ],
};
