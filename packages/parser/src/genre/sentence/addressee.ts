import type { Span } from "@readout/schema";
import { definePlacePattern, matchEnd, type PlacePattern } from "../../engine/place-pattern.ts";
import { placeLexicon } from "../../zh/place/place-lexicon.ts";
import { organLexicon } from "../mention/organs.ts";
import type { Page } from "../page.ts";

/** Ends of words that name who can act. */
const ACTORS =
  /(?:[^咱它]们|财政|[市居村农牧渔网公国选股]民|农户|商户|业主|[乘旅游顾]客|司机|(?<!动)员|法官|检察官|中小学|幼儿园|区域|流域|县域|中心组|一班人|任何人|(?:统战|组织|宣传|[教公民司商水应科文农住生自交铁][育安政法务利急技旅村建态然通路])部|各地|地区|地方|部门|单位|党委|政府|党组|党总支|支部|组织|机关|机构|企业|公司|集团|干部|党员|同志们?|人员|委员会|委员|代表|小组|指挥部|联防联控机制|协调机制|专班|全党|全军|全国|全社会|全省|全市|全县|全区|全院|全校|我们|我们党|我军|我国|大家|双方|各方|方面|各级|上下|人大|政协|法院|检察院|高校|学校|院校|医院|银行|团体|社区|市县|省份|省市|省区市|省区|区市|行业|战线|队伍|部队|军队|系统|公安|纪委|监委|书记|[省市县区州]长|主任|部长|厅长|局长|校长|院长|组长|河长|一把手|班子|班子成员|成员|负责人|领导|责任人|[作记学患监执法劳经营建设消费]者|学者|专家|[业学术国]家|群众|青年|学生|教师|职工|人士|中国人民|人民群众|党派|工商联|协会|商会|学会|院士|国办|中办|防总|督导组|工作组|联络组|指导组|巡视组|专家组|防指|安委[会办]|常委会|政治局|书记处|军委|妇联|团委|工会|共青团|[一二三四两]省|[一二三四两]市|[一二三四两]地|(?<=[\u4e00-\u9fff])(?:省|市|县|区|乡|镇|村|州|盟|旗|委|局|厅|署|办)|[上中下]游|三角洲|都市圈|城市群|特区|港澳|城市|学院|党校|媒体|平台|中心|驻地|街道|家庭|家长|每个人|人人|基地|园区|海关|口岸|各国|成员国|国家|主管|物业|站|所|企事业)(?:（[^（）]{1,12}）|\([^()]{1,12}\))?$/u;
/** Ends that look like the above and name no actor. */
const NO_ACTORS =
  /(?:(?:统一|全面|坚强|党的|集中)领导|部署|开放系统|生态系统|体系|市场|城市更新|积极的财政|联动机制|制度|的方面|一方面|另一方面|工作方面|建设方面|[^有各关]方面|办公|法治中国|美丽中国|健康中国|平安中国|社会主义国家|现代化国家)$/u;
/** Openings that join a sentence to the one before: part of neither topic nor addressee. */
const CONNECTIVE = definePlacePattern(
  /(?:同时|一方面|另一方面|关键是|重点是|此外|另外|但|而|因此|所以|对此|为此|特别是|尤其是|其中|这就|总之|归根到底|说到底)[，、]?/u,
);
/** Openings that tell when. */
const WHEN = definePlacePattern(
  /(?:当前和今后一个时期|当前|目前|眼下|现阶段|下一步|下一阶段|下阶段|今后一个时期|今后|今年|明年|今冬明春|近期|近日|现在|接下来|新时代新征程|新征程上|新时代|在此基础上|在此过程中)/u,
);
/** Openings of a phrase that tells where, when or about what. */
const PHRASE =
  /^(?:对于?|在|针对|围绕|按照|根据|面对|为了?|从|以|当(?![前地今年下])|作为|随着|通过|关于|结合|凡是?|一旦|如果|无论|不管|不论|只有|既然|越是|该)/u;
/** Ends of such a phrase. */
const PHRASE_END = /(?:时|后|前|中|下|上|里|内|期间|之际|时期|阶段|方面|以来|的|季节|过程|情况|之前|之后|期|年)$/u;

/** What stands before a head: about what it is, and who must act. */
export interface Introduction {
  readonly topic: Span | null;
  readonly addressee: Span | null;
}

const NOTHING: Introduction = { topic: null, addressee: null };

/** Splits what stands before a head into its topic and its addressee. */
export function readIntroduction(page: Page, [start, to]: Span): Introduction {
  const { text } = page;
  const lead = after(CONNECTIVE, text, start, to);
  if (lead >= to) return NOTHING;
  const from = after(WHEN, text, lead, to);
  if (from >= to) return { topic: [lead, to], addressee: null };
  if (PHRASE.test(text.slice(from, Math.min(to, from + 3)))) {
    const actor = lastActor(page, [from, to]);
    return actor === undefined
      ? { topic: [lead, to], addressee: null }
      : { topic: [lead, actor], addressee: [actor, to] };
  }
  if (isActor(page, [from, to])) return { topic: from > lead ? [lead, from] : null, addressee: [from, to] };
  return { topic: [lead, to], addressee: null };
}

/** Where a pattern that matches at `from` ends; `from` where it does not. */
function after(pattern: PlacePattern, text: string, from: number, to: number): number {
  const end = matchEnd(pattern, text, from);
  return end !== undefined && end <= to ? end : from;
}

/** Whether a noun phrase names somebody who can act. */
export function isActor({ text, scan }: Page, [from, to]: Span): boolean {
  if (from >= to) return false;
  const tail = text.slice(Math.max(from, to - 20), to);
  if (NO_ACTORS.test(tail)) return false;
  if (ACTORS.test(tail)) return true;
  if (PHRASE_END.test(tail)) return false;
  return (
    scan.longestEndingAt(organLexicon, to, from) !== undefined ||
    scan.longestEndingAt(placeLexicon, to, from) !== undefined
  );
}

/** In 在…过程中各地: where the actor begins after the phrase's last word of place. */
function lastActor(page: Page, [from, to]: Span): number | undefined {
  const { text } = page;
  const place =
    /^.{2,30}?(?:期间|过程中|工作中|前提下|基础上|之际|时期|[时中下后前]|方面)(?=[\u4e00-\u9fff]{2,20}$)/u.exec(
      text.slice(from, to),
    );
  if (!place) return undefined;
  const at = from + place[0].length;
  const named = /^(?:各|有关|相关|全|我们|广大|地方|国务院|中央|党|企业|省|市|县|政府|领导)/u.test(text.slice(at, to));
  return named && isActor(page, [at, to]) ? at : undefined;
}
