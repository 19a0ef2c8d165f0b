import type { AreaConcepts } from "../../pack.ts";
import { oneOf, pattern, wording } from "../../wording.ts";

const schools = oneOf("校园 学校 高校 中小学校 中小学 大中小学 各类学校 师生");

export const campus: AreaConcepts = {
  area: { id: "campus", letter: "E", label: { zh: "校园", en: "Campuses" } },
  concepts: [
    {
      code: "campus.coord",
      kind: "measure",
      zh: "校园疫情防控与校地协同",
      en: "Control on campus, schools and localities together",
      aliases:
        "校地协同 校地协同机制 校地联动 校地联动机制 校园疫情防控 学校疫情防控 校园防控 校园防控措施 高校疫情防控",
      wordings: {
        "no-outbreak-at-school": wording(
          "疫情",
          14,
          pattern`(?:防止|防范|严防|避免)(?:在)?${schools}(?:内)?(?:再次)?(?:发生|出现|暴发)?(?:规模性|聚集性|群体性){0,2}疫情`,
        ),
      },
    },
    {
      code: "campus.loop",
      kind: "measure",
      zh: "校园闭环管理",
      en: "Closed-loop management on campus",
      wordings: {
        "loop-at-school": wording(
          "闭环管理 封闭管理",
          34,
          pattern`(?:校园|校地|学校|高校|师生)(?:(?!企业|工地|入境|口岸)[^。；]){0,30}(?<hit>(?:闭环|封闭|封闭式)管理)`,
        ),
      },
    },
    {
      code: "monitor.health",
      kind: "measure",
      zh: "健康监测",
      en: "Health monitoring",
      aliases: "健康监测 健康监测措施 居家健康监测 晨午检 晨午检制度",
    },
    {
      code: "campus.reopen",
      kind: "measure",
      zh: "复学复课",
      en: "Schools reopen",
      aliases: "复学复课 学校复学 有序复学 返校复学",
    },
    {
      code: "campus.close",
      kind: "measure",
      zh: "停课与线上教学",
      en: "Schools closed or teaching online",
      aliases: "线上教学 停课不停学 推迟开学 延期开学",
    },
    {
      code: "campus.entrance",
      kind: "measure",
      zh: "毕业生与考试防控",
      en: "Epidemic control at examinations",
      aliases: "高考疫情防控 考试疫情防控 高考防疫 研究生考试",
    },
  ],
};
