import type { AreaConcepts } from "../../pack.ts";
import { oneOf, pattern, wording } from "../../wording.ts";
import { listOf } from "../terms.ts";

/** A verb of carrying out: where the object begins, a list of sectors may begin. */
const verb = oneOf("落实 抓好 抓实 加强 强化 推动 推进 指导 督促 做好 执行 对 要 实行 完善 严格");
const sector = String.raw`(?!${verb})\p{Script=Han}{2,5}?`;
const firm = oneOf("行业企业 重点企业 生产企业 企业 行业 工地 园区 厂区");
const loop = "闭环(?:管理|生产|运行)";

export const firms: AreaConcepts = {
  area: { id: "firms", letter: "F", label: { zh: "企业", en: "Enterprises" } },
  concepts: [
    {
      code: "firm.loop",
      kind: "measure",
      zh: "企业闭环管理",
      en: "Closed-loop management at enterprises",
      wordings: {
        "sectors-in-loop": wording(
          "闭环",
          60,
          pattern`(?<=${verb}|[，。；：])${listOf(sector)}(?:重点)?${firm}[^，。；、]{0,8}${loop}(?:要求|措施|规定)?`,
        ),
        "firms-in-loop": wording("闭环", 16, pattern`${firm}[^，。；、]{0,8}${loop}(?:要求|措施|规定)?`),
      },
    },
    {
      code: "firm.safe",
      kind: "measure",
      zh: "企业防疫与平稳运行",
      en: "Enterprises kept safe and running",
      wordings: {
        "risk-and-running": wording(
          "企业",
          0,
          pattern`企业(?:疫情)?(?:风险)?防控(?:到位|落实到位|措施到位)?(?:(?:、|和)(?:安全|生产|稳定|平稳){1,3}运行)`,
        ),
        "running-safely": wording("企业", 0, pattern`企业(?:安全|生产)?(?:安全|平稳|稳定|有序){1,2}(?:生产|运行)`),
        "control-at-work": wording(
          "企业 企事业",
          0,
          pattern`企(?:事)?业(?:单位)?(?:疫情)?(?:风险)?防控(?:措施|责任|主体责任)`,
        ),
      },
    },
    {
      code: "firm.resume",
      kind: "measure",
      zh: "复工复产",
      en: "Work and business resume",
      aliases: "复工复产 复产复工 复工达产 复工复业 复业复市 复商复市 复工复市 复工复产达产 复商复市复学 复工复产复学",
    },
  ],
};
