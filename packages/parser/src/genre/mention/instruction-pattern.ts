const PERSON_TITLE = "(?:总书记|主席|总理|副总理|委员长|国务委员|书记|省长|市长|同志)";
// a name is taken only straight after a word that ends before it, so that it does not swallow the end of a verb
const PERSON = `(?:(?:省委|市委|县委|区委)书记[\\p{Script=Han}]{2,3}?(?:同志)?(?=在|关于|对|的?重要|的?讲话|的?指示|的?批示)|习近平(?!同志为核心)(?:总书记|主席|同志)?|习总书记|(?<=落实|贯彻|执行|按照|根据|遵照|学习|领会|传达|统一到|、|和|把)(?!习近平|党中央|国务院|握|落实|执行|习总)[\\p{Script=Han}]{2,3}${PERSON_TITLE}|(?<=和|传达了?|学习了?|、)(?!习近平|党中央|作出|提出|发表|下达)[\\p{Script=Han}]{2,3}(?=(?:重要)?(?:批示|指示))|(?<!近平|习)总书记)`;
const GOVERNMENT = "(?:国务院|省政府|市政府|县政府|区政府)";
const PARTY =
  "(?:以习近平同志为核心的(?:党中央|中共中央)|党?中央(?:、国务院)?[和、]省(?:委)?(?:(?:、省政府)?[和、]市(?:委)?)?(?=关于|的|各项|有关|决策|部署|工作)|中央政治局(?!常务?委员?会会议|会议)(?:(?:、中央政治局)?常务?委员?会(?!会议))?|党中央|中共中央|党和国家(?=(?:各项|有关|重大|的)?(?:决策|部署|大政方针|方针政策))|(?<!党|中共|以来)中央(?!企业|军委|政府|政治局)|(?<!央[、和])中央军委|省委|市委|县委|区委|自治区党委)";
const BODY_TAIL =
  "(?:(?!部署|要求|精神)[\\p{Script=Han}]){0,14}?(?:领导小组|指挥部|联防联控机制(?:综合组|工作组)?|委员会|安委会)";

/** Whose instruction it can be: persons, and the Party's and the state's highest bodies, several at once too. */
export const OWNER = `(?:${PERSON}(?:、${PERSON})?|${PARTY}(?:、?${GOVERNMENT})?(?:[、和]中央军委)?(?:[、和](?:省委|市委|县委|区委|自治区党委)(?:、?${GOVERNMENT})?){0,2}(?:[、和](?:习近平(?:总书记|主席)|习主席))?|国务院(?!${BODY_TAIL}))`;

/** An office of a division, or the Party body of an institution, by its own name: 省林业局党组, 院党委; 各级党委 and 上级党委 name nobody. */
const LOWER_BODY =
  "(?:(?:省|市|县)(?:(?![局厅])[\\p{Script=Han}]){0,6}(?:局|厅)(?:党组|党委)?|(?<=按照|根据|遵照|落实|贯彻|执行|、)(?!(?:贯彻|落实|各级|上级|地方|同级|本级|基层|所属|执行|有关|相关|省委|市委|县委|中央))[\\p{Script=Han}]{1,10}?(?:党组|党委|党总支|党支部|公司|集团))";

/** A body made for one task: `国务院联防联控机制`. */
export const BODY_OWNER = `(?:全国人大(?:常委会)?|(?:国家|国务院|中央|省|市|(?<=按照|根据|遵照|落实|贯彻|执行|传达|、)[县区州])${BODY_TAIL}|(?:中央|省|市|县|区|州)(?:纪委(?:监委)?|防指|防汛办|安委办|安办)|领导小组|军委|(?:(?:省委|市委|县委|区委)(?:、?${GOVERNMENT})?、)?${LOWER_BODY}(?:、${LOWER_BODY}){0,2})`;

const NUMERAL = "[一二三四五六七八九十]";
const SESSION = `(?:${NUMERAL}{1,3}届)`;
const PLENUM = `${SESSION}(?:[一二三四五六七中、]{1,21}|历次|中央纪委${NUMERAL}{1,2}次)全会`;
const CONGRESS = `(?:(?:(?:党的|中共)?${NUMERAL}{2,3}大|中国共产党第${NUMERAL}{2,4}次全国代表大会)(?:[和及、]${PLENUM})?|(?:党的|中共)?${PLENUM}|(?:(?:省|市|县|区|州)委)?${SESSION}${NUMERAL}{1,2}次全会|(?:全国|[省市县区州])两会|(?:省|市|县|区|自治区)?第${NUMERAL}{1,3}次(?:党代会|党代表大会)|[一二三四五六七]中全会|中央纪委${NUMERAL}{1,2}次全会|(?<=和|彻|实|领会|习|把|传)全会)`;
// a verb inside would join the meeting to the sentence before it
const WITHIN = "(?:(?!贯彻|落实|学习|习近平|召开|强调|[要把和])[\\p{Script=Han}“”]){0,26}?";
const MEETING = `(?:第${NUMERAL}{1,3}次)?${SESSION}?(?:全国|全省|全市|全军|中央|国务院|党中央|省委|市委|军委)${WITHIN}(?:工作会议|会议|座谈会|大会|全会|两会)`;

const REPORT = "(?<!《)政府工作报告(?=提出|确定|部署|要求|各项|有关)";

const ONE = `(?:${CONGRESS}|${MEETING}|${REPORT})`;

/** Meetings whose line is to be followed, one or two: congresses, plenums, conferences. */
export const GATHERING = `(?:${ONE}(?:[和、]${ONE})?)`;

const QUALIFIER = "(?:一系列|系列|近期|授旗|重要|重大|最新|战略|统一|总体|各项|有关|相关|明确|工作|多次|既定){0,3}";
const WORD =
  "(?:新部署新要求|新要求(?!新)|(?:工作|实施)方案|若干意见|指导意见|新要求新部署|决策部署|部署|安排|指示|批示|讲话|论述|回信|贺信|致辞|训词|训令|决策|要求|精神|嘱托|重托|大政方针|方针政策|治藏方略|治疆方略|通知|决定)";

/** The instruction itself: `重要讲话和指示批示精神`. */
export const INSTRUCTION = `${QUALIFIER}${WORD}(?:[、和及]?(?:以及)?(?:重要|重大|工作|有关|系列)?${WORD}){0,3}`;

/** What it is about, or where it was given. */
export const ABOUT =
  "(?:“[^“”\\n]{2,40}”|(?:关于|对于|对|就|在|致|给|主持|出席|视察|考察|调研|作出的|提出的|所作的|确定的)[^，。；：！？,;:!?\\s《》]{1,60}?|(?:(?!习近平|思想|日前|指出|作出)[^，。；：！？,;:!?\\s《》]){2,30}?的(?=重要(?:讲话|指示|论述|批示)|重大决策|新要求)|(?:(?!作出|提出|重|的|各项|有关|工作)[\\p{Script=Han}]){2,4}?(?=决策部署))";

/** What may stand after it: the end of a clause, or a word that cannot continue the phrase. */
export const END =
  "(?=$|[，。；、：！？,;:!?\\s）)”》]|和|与|及|同|上(?![述级])|作出|落|不[力折]|抓|贯|体现|转化|作为|为|在|到|来|指引|推进|推动|下|有效|情况|意见|提出|还有|仍有|的(?!(?:重要|重大)?(?:精神|部署|要求|决策|讲话|指示|论述|批示))|得|特别是)";
