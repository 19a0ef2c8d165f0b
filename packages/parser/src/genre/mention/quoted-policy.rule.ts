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
  /^[^，、]{4,}(?:计划|倡议|议程|专项行动|促就业行动|攻坚行动|战略|工程)$|^[三四五六七八九]大攻坚战$|^(?:[新国]|金融|科创|楼市)?(?:[二三四五六七八九]?十[一二三四五六七八九]?|[四五六七八九])条$|^[0-9]{1,3}条[^，、]{0,4}措施$/u;

/** A counted formula that is carried out, put to use or asked for: `落实“四议两公开”`, `用好“三会一课”`, `按照“四个机关”要求`. */
function isCarriedOut(name: string, text: string, [from, to]: Span): boolean {
  return (
    COUNTED.test(name) &&
    (/(?:落实|执行|推行|用)好?$/u.test(text.slice(Math.max(0, from - 3), from)) ||
      /^(?:定位|标准|工作)?(?:要求|原则)/u.test(text.slice(to, to + 4)))
  );
}

/** A name in quotation marks with its kind, or one known by itself: `“放管服”改革`, `“六稳”`, `监督执纪“四种形态”`. */
export const quotedPolicy = defineRule<PolicyReading>({
  id: "mention/quoted-policy",
  triggers: ["“"],
  reach: 4,
  pattern: new RegExp(`(?:监督执纪)?“(?<name>[^“”\\n]{2,24})”(?<kind>${KINDS_AFTER_QUOTES})?`, "u"),
  read({ groups, text, span }) {
    const name = groups.name as string;
    if (text.startsWith("组织", span[1])) return refuse("the organisations called so");
    if (quotedPolicies.has(name) || NAMES_ITSELF.test(name)) return { owner: null };
    if (!NO_POLICY.test(name) && (STANDARDS.test(name) || isCarriedOut(name, text, span))) return { owner: null };
    if (groups.kind === undefined) return refuse("in quotation marks, but no kind of policy follows");
    if (NO_POLICY.test(name)) return refuse("a set phrase, no policy");
    return { owner: null };
  },
});
