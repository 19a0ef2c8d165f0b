import type { Span } from "@readout/schema";
import { defineRule, refuse } from "../../engine/rule.ts";
import { KINDS_AFTER_QUOTES } from "./policies.data.ts";
import { quotedPolicies } from "./policy-lexicons.ts";
import type { PolicyReading } from "./policy-reading.ts";

/** Set phrases and figures of speech that a kind may follow all the same: `“形象”工程`. */
const NO_POLICY =
  /^(?:里子|四个面向|四个意识|两个维护|四个自信|两个确立|三农|一把手|形象|面子|政绩|豆腐渣|一锤子|牛鼻子|四方责任|四应四尽|两个大局|两个结合|两个一百年|三个代表|五个认同|五个关系|四风|四个自信)$/u;

/** A formula that counts what it asks for: `“四个机关”`, `“三会一课”`; what begins with 一 mostly counts nothing (“一刀切”). */
const COUNTED = /^(?!十[一二三四五六]五)[两二三四五六七八九十][^，、“”]{1,7}$/u;

/** A count of standards: `“三个标准化”`. */
const STANDARDS = /^[两二三四五六七八九]个[^，、]{2,4}化$/u;

/** Names that end in what they are, and known ones of a count: `“国际减灾合作倡议”`, `“新十条”`. */
const NAMES_ITSELF =
  /^[^，、]{4,}(?:计划|倡议|议程|专项行动|促就业行动|攻坚行动|战略|工程)$|^[三四五六七八九]大攻坚战$|^(?:[新国]|金融|科创|楼市)?(?:[二三四五六七八九]?十[一二三四五六七八九]?|[四五六七八九])条$|^[0-9二三四五六七八九十]{1,4}条[^，、]{0,4}(?:措施|举措|意见|规定)$/u;

/** A count of acts that somebody set: `“五个破除”`, `“五破除”`, `“5个破除，5个着力”`; two counts in one word are places or ways (“三区三州”). */
const ONE_COUNT = "[两二三四五六七八九十2-9]个?(?![两二三四五六七八九十2-9])[^，、“”\\d两二三四五六七八九十]{2,5}";
const SET_ACTS = new RegExp(`^${ONE_COUNT}(?:[，、]${ONE_COUNT}){0,5}$`, "u");

/** Quoted names that stand in a row before one: `对标“五破除”“五着力”`. */
const IN_A_ROW = /(?:“[^“”\n]{2,10}”[、和]?){1,6}$/u;

/** A number that stands for a line of work: `“13579”`. */
const CODE = /^\d{3,8}$/u;

/** A known line that stands for itself where it is pushed on: `持续推动“双创”，`; elsewhere it only marks a kind of firm or base. */
const PUSHED_ON = /^(?:双创)$/u;

/** A counted formula that is carried out, put to use or asked for: `落实“四议两公开”`, `用好“三会一课”`, `按照“四个机关”要求`. */
function isCarriedOut(name: string, text: string, [from, to]: Span): boolean {
  const before = text.slice(Math.max(0, from - 64), from).replace(IN_A_ROW, "");
  return (
    (COUNTED.test(name) &&
      (/(?:落实|执行|推行|用)好?$/u.test(before.slice(-3)) ||
        /^(?:(?:的?|定位|标准|工作)(?:要求|原则)|等(?:基本|组织生活)?制度)/u.test(text.slice(to, to + 7)))) ||
    (SET_ACTS.test(name) &&
      /(?:落实|对标|对照|对表|聚焦|围绕|紧扣|明确)好?(?:[省市县区州]委|党委)?(?:提出的)?$/u.test(before.slice(-9))) ||
    (CODE.test(name) &&
      /^(?:的)?(?:总体|工作|发展)?(?:思路|工程|行动|战略|计划|部署|工作法|布局|体系|目标|为)/u.test(
        text.slice(to, to + 7),
      )) ||
    (PUSHED_ON.test(name) && /(?:推动|推进|促进)$/u.test(before) && /^(?:$|[，。；、])/u.test(text.slice(to, to + 1)))
  );
}

/** An activity with a name of its own that is carried on: `开展“江岸人家一条心”活动`. */
function isHeld(text: string, [from]: Span): boolean {
  return /(?:开展|推进|深化|组织|参加|举办|启动|抓好)(?:好|了)?$/u.test(text.slice(Math.max(0, from - 5), from));
}

/** A name in quotation marks with its kind, or one known by itself: `“放管服”改革`, `“六稳”`, `监督执纪“四种形态”`. */
export const quotedPolicy = defineRule<PolicyReading>({
  id: "mention/quoted-policy",
  triggers: ["“"],
  reach: 4,
  pattern: new RegExp(`(?:监督执纪)?“(?<name>[^“”\\n]{2,24})”(?<kind>${KINDS_AFTER_QUOTES}|活动)?`, "u"),
  read({ groups, text, span }) {
    const name = groups.name as string;
    if (text.startsWith("组织", span[1]) && groups.kind === undefined) return refuse("the organisations called so");
    if (quotedPolicies.has(name) || NAMES_ITSELF.test(name)) return { owner: null };
    if (!NO_POLICY.test(name) && (STANDARDS.test(name) || isCarriedOut(name, text, span))) return { owner: null };
    if (groups.kind === undefined) return refuse("in quotation marks, but no kind of policy follows");
    if (NO_POLICY.test(name)) return refuse("a set phrase, no policy");
    if (groups.kind === "活动" && !isHeld(text, span)) return refuse("an activity that nobody holds");
    return { owner: null };
  },
});
