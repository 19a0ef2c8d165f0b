import { defineRule, refuse } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

const HEARD = "(?:传达学习|传达贯彻|学习贯彻|学习传达|贯彻落实|贯彻执行|宣贯|传达|学习|领会|落实|贯彻|将|把)(?:好|了)?";
const MEETING = "(?:会议|大会|座谈会|推进会|现场会|调度会|例会|动员会|部署会|培训班|研讨班)";

/** Kinds of meetings alone name none: 动员部署会议精神. */
const GENERIC =
  /^(?:(?:相关|有关|本次|这次|此次|动员|部署|交流|总结|表彰|专题|工作|学习|推进|调度|座谈|视频|电视电话|扩大|第[一二三四五六]次)+)(?:会议?|大会)的?精神/u;

/** The line of any other meeting that is relayed or carried out: `传达了市供销社安全生产会议精神`. */
export const meetingSpirit = defineRule<PolicyReading>({
  id: "mention/meeting-spirit",
  triggers: ["会议精神", "大会精神", "会精神", "会的精神", "班精神"],
  reach: 56,
  pattern: new RegExp(
    `(?:${HEARD}|(?<=精神[和及、]))(?<name>(?:(?!${HEARD}|精神|习近平|党中央|国务院|讲话|指示|批示|思想)[^。；：！？\\n，《》]){3,46}?${MEETING}的?精神(?:[、和](?:领导|文件|通知|重要)?(?:讲话|文件|通知)精神)?)`,
    "u",
  ),
  read({ groups, groupSpan }) {
    const name = groups.name as string;
    if (
      /^(?:相关|有关|各级|上述|本次|这次|此次|历次|一系列|系列|上级|重要)?(?:重要|相关|有关)?(?:会议|大会|全会)(?:的)?精神$/u.test(
        name,
      )
    )
      return refuse("no named meeting");
    if (GENERIC.test(name)) return refuse("no named meeting");
    if (/和(?:自身|本)|是|要把/u.test(name)) return refuse("more than a name");
    const span = groupSpan("name");
    return span ? { owner: name.replace(/的?精神.*$/u, ""), span } : undefined;
  },
});
