import { defineRule, refuse } from "../../engine/rule.ts";

const HEAD = "(?:中共|国务院|中央|国家|全国|全省|自治区|省委|省|市委|市|县委|县)(?![长委])";
const WITHIN =
  "(?:(?!召开|主持|出席|决定|成立|设立|贯彻|落实|书记|省长|市长|县长|总理|组长|主任|成员|人民政府|和全国|党委|向|要|各|有关|会同)[\\p{Script=Han}]){0,18}?";
const KIND = "(?:领导小组|总指挥部|指挥部|联防联控机制|联席会议|委员会|议事协调机构|工作专班|专班|协调机制)";
const PART = "(?:(?:常务委员会|办公室|工作组|综合组|联络组|指导组|成员单位|专家组|专题会议办公室))?";

/** A body by its ending: `省森林防火领导小组`, `国务院联防联控机制综合组`, `市防汛抗旱指挥部办公室`. */
export const organBody = defineRule<true>({
  id: "mention/organ-body",
  triggers: ["领导小组", "指挥部", "联防联控机制", "联席会议", "委员会", "议事协调机构", "专班", "协调机制"],
  reach: 24,
  pattern: new RegExp(`(?<![省市县全家治])${HEAD}${WITHIN}${KIND}${PART}(?![长员])`, "u"),
  read({ matched }) {
    if (/^(?:全国|中央|省|市|县)(?:常务)?委员会$/u.test(matched) && matched !== "中央委员会")
      return refuse("the end of a longer name");
    if (/[的了在是把将对从]/u.test(matched)) return refuse("more than a name");
    return true;
  },
});
