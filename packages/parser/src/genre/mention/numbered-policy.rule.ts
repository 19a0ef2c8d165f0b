import { defineRule, refuse } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

const NUMBER = "[一二三四五六七八九十百两0-9０-９]{1,4}";

/** Rules and measures known by their number: `第九版防控方案`, `二十条优化措施`, `进一步优化…的二十条措施`, `中央八项规定精神`. */
export const numberedPolicy = defineRule<PolicyReading>({
  id: "mention/numbered-policy",
  triggers: ["版", "条", "项规定", "个五年规划", "个五年普法规划"],
  reach: 30,
  pattern: new RegExp(
    "(?:中央|军委|省委)?(?:八|十)项规定(?:及其实施细则)?(?:精神)?" +
      `|第${NUMBER}版(?!权)(?:[^，。；：、！？,;:!?\\n《》“”和]{0,12}?(?:方案|指南|预案|目录))` +
      `|(?:进一步|关于)[^，。；：、！？,;:!?\\n《》“”]{2,20}的${NUMBER}条(?:[^，。；：、！？,;:!?\\n《》“”的]{0,6})?措施` +
      `|(?<![一二三四五六七八九十百0-9０-９第])(?!一条|1条)${NUMBER}条(?:[^，。；：、！？,;:!?\\n《》“”的和等]{0,8}?)(?:措施|规定|意见|举措|禁令)` +
      `|(?:国民经济和社会发展)?第${NUMBER}个五年(?:普法)?规划(?:纲要|和(?:二〇三五|2035)年远景目标纲要)?`,
    "u",
  ),
  read({ matched, text, span }) {
    if (/具体|工作(?=措施|意见)|建设性/u.test(matched)) return refuse("a count, no name");
    if (
      /[出了]$/u.test(text.slice(Math.max(0, span[0] - 1), span[0])) &&
      /条/u.test(matched) &&
      !matched.includes("优化")
    )
      return refuse("a count, no name");
    return { owner: null };
  },
});

/** Policies known by what they set in number or kind: `三孩生育政策`, `…一揽子政策`, `“四个不摘”政策`. */
export const countedPolicy = defineRule<PolicyReading>({
  id: "mention/counted-policy",
  triggers: ["政策", "策略"],
  reach: 34,
  pattern: new RegExp(
    "(?<=确定了?|落实|实施|出台|制定|执行|推出|抓好|用好)(?:支持|促进|稳定|稳住|稳经济|扶持|助企|纾困)[^，。；：！？,;:!?\\n《》“”]{0,24}一揽子(?:政策|政策措施|措施)" +
      `|(?:(?:一对夫妻)?(?:可以生育)[一二三两]个子女|(?:单独|全面)?[一二三两]孩(?:、(?:单独|全面)?[一二三两]孩)?(?:生育)?)政策` +
      "|(?<=[实彻行照全])分[区级][\\p{Script=Han}]{2,10}策略",
    "u",
  ),
  read: () => ({ owner: null }),
});
