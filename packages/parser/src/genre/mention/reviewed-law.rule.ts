import { defineRule, refuse } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

/** A law named without title marks where its draft or its keeping is spoken of: `关于自然保护地法草案`, `社会救助法执法检查`. */
export const reviewedLaw = defineRule<PolicyReading>({
  id: "mention/reviewed-law",
  triggers: [
    "法草案",
    "法修订草案",
    "法修正草案",
    "法（草案",
    "法（修订草案",
    "法执法检查",
    "法实施情况",
    "法立法",
    "法修正案",
    "法，",
    "法。",
    "法、",
    "法；",
  ],
  reach: 24,
  pattern:
    /(?<=关于|审议|审议了|检查|作的|对|通过|制定|修订|修改|提请|[、，和的])(?<name>(?:(?!关于|审议|检查|制定|修订|修改|提请|听取|通过|依法|全国人大|常委会|推进|专题|作为|守法)[^，。；、：！？\s《》“”的和并]){2,20}?法(?:修正案(?:（[一二三四五六七八九十]{1,3}）)?)?(?:(?:修[订正])?草案|（(?:修订|修正)?草案）|(?=执法检查|实施情况|立法)))|(?<=制定|修订|修改|起草|出台|修正)(?<made>[^，。、；：！？\s《》“”的和并是]{4,20}法)(?=[，。、；])/u,
  read({ groups, groupSpan }) {
    const name = ((groups.name ?? groups.made) as string).replace(/(?:修[订正])?草案$|（(?:修订|修正)?草案）$/u, "");
    if (
      name.length < 3 ||
      /(?:措施|相关|有关)/u.test(name) ||
      /[执立司守普依用]法$|办法$|方法$|合法$|做法$|看法$|说法$/u.test(name)
    )
      return refuse("no law");
    const span = groupSpan(groups.name === undefined ? "made" : "name");
    return span ? { owner: null, span } : undefined;
  },
});
