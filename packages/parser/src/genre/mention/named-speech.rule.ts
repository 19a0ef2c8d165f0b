import { defineRule } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

/** A speech known by a name of its own, wherever it stands: `习近平总书记“七一”重要讲话`. */
export const namedSpeech = defineRule<PolicyReading>({
  id: "mention/named-speech",
  triggers: ["”重要讲话", "”讲话"],
  reach: 18,
  pattern:
    /(?<owner>习近平(?:总书记|主席|同志)?|习?总书记)“[^“”，、。；\n]{1,8}”(?:重要)?讲话(?:和[^，。；、\n]{2,16}(?=精神))?(?:精神)?/u,
  read: ({ groups }) => ({ owner: groups.owner as string }),
});

const POST =
  "(?:书记|主席|[省市县区厅局处科部院校场站所队]长|主任|经理|总裁|董事长|委员|常委)(?:（[\\p{Script=Han}]{2,6}）)?";

/** The line of a speech at a gathering, whose speaker stands behind a post: `省水利厅厅长某某在汛前动员会上的讲话精神`. The post is no part of it. */
export const officialSpeech = defineRule<PolicyReading>({
  id: "mention/official-speech",
  triggers: ["讲话精神", "指示精神", "批示精神"],
  reach: 56,
  pattern: new RegExp(
    `(?:(?<=${POST})(?<owner>(?!习近平)[\\p{Script=Han}]{2,4}?)|(?<=学习|学习了|传达|传达了|贯彻|落实|领会)(?<titled>(?!学习|传达|贯彻|落实|习|了)[\\p{Script=Han}]{1,3}(?:书记|局长|厅长|县长|主任|董事长|总经理|院长|校长|场长)))(?:同志)?(?:在(?:(?!精神|讲话)[^，。；：！？\\n《》]){2,40}?(?:会|会议|班|时|期间|仪式)上?的?|关于[^，。；：\\n《》]{2,30}?的)(?:重要|系列|有关){0,2}(?:讲话|指示|批示)精神`,
    "u",
  ),
  read: ({ groups }) => ({ owner: (groups.owner ?? groups.titled) as string }),
});
