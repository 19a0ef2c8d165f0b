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
      en: "Resumption of work and business",
      aliases: "复工复产 复产复工 复工达产 复工复业 复业复市 复商复市 复工复市 复工复产达产 复商复市复学 复工复产复学",
    },
    {
      code: "firm.measures",
      kind: "measure",
      zh: "企业防控指南",
      en: "Control rules at enterprises",
      aliases: "企业疫情防控 企业防控 员工返岗 企事业单位疫情防控 工地疫情防控",
    },
    {
      code: "firm.remote",
      kind: "measure",
      zh: "错峰与居家办公",
      en: "Staggered hours and work from home",
      aliases: "居家办公 错峰返岗 错峰上下班 弹性工作制 线上办公 错峰返程",
    },
    {
      code: "firm.markets",
      kind: "measure",
      zh: "农贸市场防控",
      en: "Control at markets",
      aliases: "农贸市场 批发市场 农批市场 农产品批发市场 海鲜市场",
    },
    {
      code: "firm.services",
      kind: "measure",
      zh: "公共服务场所防控",
      en: "Control in public venues",
      aliases: "公共场所疫情防控 公共场所防控 人员密集场所防控 文化娱乐场所 娱乐场所 景区防控",
    },
  ],
};
