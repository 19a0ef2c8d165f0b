const ORDINAL = "(?:第[\\d０-９〇零一二两三四五六七八九十百]{1,5}次|\\d{4}年度?)";
const GENERIC =
  "(?:全体|扩大|[（(]扩大[）)]|专题|专门|视频|电视电话|电话|常务|工作|例行|紧急|党组|党委|领导小组|理论学习|中心组|组织|集体|联席|办公|委员长|主席|常委会?|学习)";
const NOUN =
  "(?:会议|会|座谈会|大会|全会|集体学习|学习|生活会|民主生活会|组织生活会|峰会|论坛|报告会|交流会|动员会|开班式|结业式|开幕式|闭幕式)";
const BARE = new RegExp(`^(?:${ORDINAL}|${GENERIC}){0,6}${NOUN}$`, "u");
const OPENS_WITH_ORDINAL = /^第[\d０-９〇零一二两三四五六七八九十百]{1,5}次(?!全国|中央|全省|全市|[\p{Script=Han}]国)/u;
const SITTING =
  /^(?:第[\d〇零一二两三四五六七八九十百]{1,5}次)?(?:全体会议|联组会议|分组会议|预备会议|闭幕会|开幕会|大会)$/u;

/** A name that says neither of what nor of whom: 会议, 座谈会, 第二次全体会议. */
export function isBare(name: string): boolean {
  return BARE.test(name);
}

/** A name that is whole only with the body before it: `第一次廉政工作会议`, 常务会议. */
export function needsOrgan(name: string): boolean {
  return BARE.test(name) || OPENS_WITH_ORDINAL.test(name);
}

/** A sitting of a meeting that has a name of its own: 全体会议, 第三次全体会议, 联组会议. */
export function isSitting(name: string): boolean {
  return SITTING.test(name);
}
