import type { Span } from "@readout/schema";

/** Verbs and prepositions whose object is what somebody is to follow, learn or carry out. */
const FOLLOWING =
  /贯彻|落实|执行|按照|遵照|依照|根据|依据|遵循|践行|学习|领会|领悟|传达|宣传|宣讲|宣介|统一到|聚焦|围绕|紧扣|牢记|对照|对标|对表|紧跟|把握|部署|推动|抓好|狠抓|做好|吃透|服从|响应|完成|讲清楚|把/u;

/** What stands before `at` in its clause. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.slice(Math.max(...[..."，。；：！？,;:!?\n"].map((mark) => before.lastIndexOf(mark))) + 1);
}

/** The same said after it: `…决策部署坚决贯彻落实到位`. */
const FOLLOWED =
  /^(?:还|仍)(?:有|存在)[^，。；\n]{0,8}差距|^(?:得到|坚决|全面|有效|不折不扣|切实|在[^，。；\n]{1,10}){0,2}(?:贯彻|落实|执行|落地|落到)/u;

/** Whether what stands from `from` to `to` is followed, learnt or carried out by the words around it in its clause. */
export function isToBeFollowed(text: string, [from, to]: Span): boolean {
  return FOLLOWING.test(clauseBefore(text, from)) || FOLLOWED.test(text.slice(to, to + 24));
}
