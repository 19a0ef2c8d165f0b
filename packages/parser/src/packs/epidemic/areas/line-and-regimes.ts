import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";
import { epidemicControl, localities } from "../terms.ts";

export const lineAndRegimes: AreaConcepts = {
  area: {
    id: "line-and-regimes",
    letter: "A",
    label: { zh: "总要求与分区分类", en: "Line, zero target and area regimes" },
  },
  concepts: [
    {
      code: "policy.general-line",
      kind: "line",
      zh: "总策略总方针",
      en: "General strategy and guideline (keep it out, stop its return; dynamic zero)",
      parts: ["import.defence", "outbreak.control"],
      aliases: "总策略总方针 总策略、总方针 “动态清零”总方针 动态清零总方针 动态清零",
      wordings: {
        "strategy-by-name": wording(
          "总策略 防控策略",
          14,
          pattern`[“”]?外防输入、内防(?:反弹|扩散)[“”]?(?:的)?(?:总策略|防控策略)(?:(?:和|，|、)[“”]?动态清零[“”]?(?:的)?总方针)?`,
        ),
      },
    },
    {
      code: "regime.zero",
      kind: "line",
      zh: "社会面清零",
      en: "Zero community transmission",
      aliases: "社会面清零 社会面动态清零 见底清零 滚动清零",
      wordings: {
        "community-to-zero": wording(
          "社会面",
          8,
          pattern`(?:滚动|尽快|尽早|早日|如期|力争)?(?:实现)?社会面(?:尽快|尽早|早日|全面|基本|全域)?(?:见底|动态|滚动)?清零`,
        ),
      },
    },
    {
      code: "regime.critical",
      kind: "zone",
      zh: "攻坚阶段地区",
      en: "Areas at the critical stage of an outbreak",
      wordings: {
        "area-at-stage": wording(
          "处于 处在",
          0,
          pattern`(?:处于|处在)(?:最)?(?:攻坚|胶着|吃劲|决战|僵持|较劲|关键)(?:的)?(?:阶段|时期|期|时候|关头)的${localities}`,
        ),
      },
    },
    {
      code: "regime.new-outbreak",
      kind: "zone",
      zh: "新发疫情地区",
      en: "Areas with a new outbreak",
      wordings: {
        "area-with-outbreak": wording(
          "疫情的",
          14,
          pattern`(?:新近|近期)?(?:有|出现|发生|新出现)(?:新发|新增|散发|局部|本土|聚集性){1,2}疫情的(?:重点)?${localities}`,
        ),
      },
    },
    {
      code: "regime.stabilising",
      kind: "zone",
      zh: "趋稳向好地区",
      en: "Areas where the outbreak is stabilising",
      wordings: {
        "area-turning-well": wording(
          "疫情",
          0,
          pattern`疫情(?:形势|态势)?(?:基本|总体|逐步)?(?:趋于平稳|趋于稳定|趋稳|趋缓|平稳|稳定|向好)(?:、)?(?:向好)?的${localities}`,
        ),
      },
    },
    {
      code: "regime.fast-seal",
      kind: "measure",
      zh: "快封快解",
      en: "Seal fast, release fast",
      aliases: "快封快解 快封快解、应解尽解 快封快解应解尽解 应解尽解",
    },
    {
      code: "line.speed",
      kind: "line",
      zh: "以快制快",
      en: "Countering speed with speed",
      aliases: "以快制快 以快打快",
    },
    {
      code: "trace.focus",
      kind: "measure",
      zh: "重点链条、重点部位",
      en: "Focus on key chains of transmission and key sites",
      aliases: "重点链条 重点传播链条",
      wordings: {
        "chains-and-sites": wording(
          "重点链条",
          0,
          pattern`重点链条(?:(?:、|和)?重点(?:部位|环节|区域|场所|人群|地区)){1,4}`,
        ),
      },
    },
    {
      code: "outbreak.control",
      kind: "measure",
      zh: "控制疫情、防止反弹",
      en: "Put out the outbreak and prevent a rebound",
      aliases: "疫情燃点 内防反弹 内防扩散",
      wordings: {
        "prevent-rebound": wording(
          "防止 防范 严防 避免 杜绝",
          0,
          pattern`(?:防止|防范|严防|避免|杜绝)(?:国内|境内|本土|其他地区)?(?:可能)?(?:疫情)?(?:出现|形势出现)?(?:规模性)?反弹`,
        ),
        "no-rebound": wording("不反弹 不出现反弹", 10, pattern`确保(?:疫情|国内疫情|境内疫情)不(?:出现)?反弹`),
        "contain-spread": wording(
          "疫情",
          10,
          pattern`(?:遏制|阻断|控制|防止)(?:住)?(?:本土|局部)?(?:聚集性)?疫情(?:的)?(?:规模性)?(?:扩散蔓延|蔓延扩散|蔓延势头|扩散蔓延势头|蔓延|扩散|外溢扩散|外溢)(?:势头)?`,
        ),
        "hold-the-gains": wording(
          "成果 战果 成效 成绩",
          16,
          pattern`巩固(?:和扩大|和拓展|住)?(?:来之不易的)?${epidemicControl}(?:工作)?(?:阶段性|重大战略)?(?:成果|战果|成效|成绩)`,
        ),
      },
    },
    {
      code: "regime.no-outbreak",
      kind: "zone",
      zh: "没有疫情的地区",
      en: "Areas without an outbreak",
      wordings: {
        "area-without": wording("疫情的", 3, pattern`(?:没有|尚无|未发生|无)疫情的${localities}`),
      },
    },
    {
      code: "regime.low-risk",
      kind: "zone",
      zh: "低风险地区",
      en: "Low-risk areas",
      wordings: {
        "risk-low": wording("低风险", 2, pattern`(?:持续)?低风险(?:的)?(?:县域|县区|${localities})`),
      },
    },
    {
      code: "regime.high-risk",
      kind: "zone",
      zh: "中高风险地区",
      en: "Medium- and high-risk areas",
      wordings: {
        "risk-high": wording(
          "中高风险 高风险 中风险",
          0,
          pattern`(?:中高风险|高风险和中风险|高、中风险|高中风险|高风险|中风险)(?:的)?(?:县域|县区|${localities})`,
        ),
      },
    },
    {
      code: "regime.graded",
      kind: "measure",
      zh: "分区分级精准防控",
      en: "Control by area and risk level",
      wordings: {
        "by-area-and-level": wording(
          "分区分级 分级分类 分区分类",
          0,
          pattern`(?:分区分级|分级分类|分区分类)(?:实施)?(?:差异化|精准){0,2}(?:做好)?(?:疫情)?(?:防控|管控)(?:策略|措施)?`,
        ),
      },
    },
    {
      code: "line.people-first",
      kind: "line",
      zh: "人民至上、生命至上",
      en: "People first, life first",
      aliases: "人民至上、生命至上 生命至上 人民生命安全和身体健康",
    },
    {
      code: "line.war",
      kind: "line",
      zh: "人民战争、总体战、阻击战",
      en: "People's war, all-out war, war of containment",
      aliases: "人民战争、总体战、阻击战 疫情防控阻击战 疫情防控的人民战争 武汉保卫战、湖北保卫战",
    },
    {
      code: "line.four-sentences",
      kind: "line",
      zh: "坚定信心、同舟共济、科学防治、精准施策",
      en: "Confidence, unity, science, precision",
      aliases: "坚定信心、同舟共济、科学防治、精准施策 科学防治、精准施策",
    },
    {
      code: "line.precision",
      kind: "line",
      zh: "科学精准防控",
      en: "Science-based, targeted control",
      aliases: "科学精准防控 精准防控 精准科学防控 差异化防控 差异化防控策略",
    },
    {
      code: "outbreak.cluster",
      kind: "measure",
      zh: "聚集性疫情处置",
      en: "Handling of outbreak clusters",
      aliases: "聚集性疫情 聚集性疫情处置 本土聚集性疫情 局部聚集性疫情 扑灭聚集性疫情",
    },
  ],
};
