import type { AreaConcepts } from "../../pack.ts";

export const discipline: AreaConcepts = {
  area: { id: "discipline", letter: "B", label: { zh: "作风与纪律", en: "Conduct and discipline" } },
  concepts: [
    {
      code: "conduct.four-winds",
      kind: "line",
      zh: "“四风”",
      en: "The four undesirable work styles",
      aliases: "四风 “四风” 纠治“四风” “四风”问题",
    },
    {
      code: "conduct.eight-rules",
      kind: "policy",
      zh: "中央八项规定",
      en: "Eight-point rules",
      aliases: "中央八项规定 中央八项规定精神 八项规定 中央八项规定及其实施细则 中央八项规定及其实施细则精神",
    },
    {
      code: "conduct.formalism",
      kind: "line",
      zh: "整治形式主义、官僚主义",
      en: "Against formalism and bureaucratism",
      aliases:
        "为基层减负 整治形式主义为基层减负 整治形式主义 纠治形式主义 基层减负 文山会海 痕迹管理 指尖上的形式主义",
    },
    {
      code: "conduct.three-stricts",
      kind: "line",
      zh: "“三严三实”",
      en: "Three stricts and three earnests",
      aliases: "三严三实 “三严三实”",
    },
    {
      code: "conduct.strict-governance",
      kind: "line",
      zh: "全面从严治党",
      en: "Full and strict governance of the Party",
      aliases: "全面从严治党 从严治党 全面从严治党主体责任 全面从严治党责任",
    },
    {
      code: "conduct.clean",
      kind: "line",
      zh: "党风廉政建设和反腐败",
      en: "Clean government and the fight against corruption",
      aliases: "党风廉政建设 党风廉政建设和反腐败斗争 反腐败斗争 党风廉政建设和反腐败工作 廉政建设",
    },
    {
      code: "conduct.three-nots",
      kind: "line",
      zh: "不敢腐、不能腐、不想腐",
      en: "Not daring, not able, not wanting to be corrupt",
      aliases: "不敢腐、不能腐、不想腐 三不腐 “三不腐” 一体推进“三不腐”",
    },
    {
      code: "conduct.four-forms",
      kind: "policy",
      zh: "监督执纪“四种形态”",
      en: "The four forms of discipline",
      aliases: "四种形态 “四种形态” 监督执纪“四种形态”",
    },
    {
      code: "conduct.inspection",
      kind: "measure",
      zh: "巡视巡察",
      en: "Inspection tours of discipline",
      aliases: "巡视巡察 政治巡视 巡视整改 巡视工作 常规巡视 专项巡视 巡察工作",
    },
    {
      code: "conduct.three-distinctions",
      kind: "line",
      zh: "“三个区分开来”",
      en: "The three distinctions",
      aliases: "三个区分开来 “三个区分开来”",
    },
    {
      code: "conduct.selfless",
      kind: "line",
      zh: "担当作为",
      en: "Taking responsibility",
      aliases: "担当作为 敢于担当 激励干部担当作为 勇于担当",
    },
  ],
};
