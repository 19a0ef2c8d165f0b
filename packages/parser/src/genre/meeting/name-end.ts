import { CharSet } from "../../engine/char-set.ts";

/** Longest run in which a name is looked for, in code units. */
const LONGEST_NAME = 120;

const ENDINGS = [
  "会议",
  "会",
  "集体学习",
  "专题学习",
  "中心组学习",
  "研讨班",
  "培训班",
  "视频会商",
  "专题会商",
  "讲座",
  "论坛",
  "开班式",
  "结业式",
  "开幕式",
  "闭幕式",
] as const;
/** Bodies that end in 会 as well: a name ends there only before a mark. */
const BODY = /(?:委员会|常委会|安委会|协会|联合会|学会|商会|工会|理事会|董事会|基金会|人大|社会|机会)$/u;
const STOPS = new CharSet("，。；：！？,;:!?\n");
const FOLLOWS =
  /^(?:[\s、（(]|并|时|上|后|期间|强调|指出|要求|表示|发表|作出|作了?|听取|研究|部署|审议|传达|讨论|分析|总结|专题|就|对|进行|通过|以|和|及|与|同|在)/u;

/** Where a run of text that begins at `from` stops, marks in quotations and brackets not counted. */
function runEnd(text: string, from: number, to: number, isOutside: (at: number) => boolean): number {
  const last = Math.min(to, from + LONGEST_NAME);
  for (let at = from; at < last; at++) if (STOPS.standsAt(text, at) && isOutside(at)) return at;
  return last;
}

/** Whether a name of a meeting may end at `end`: 会议, 专题会, 集体学习. */
export function endsName(text: string, from: number, end: number): boolean {
  return ENDINGS.some((ending) => end - ending.length >= from && text.startsWith(ending, end - ending.length));
}

/** The end of the name that begins at `from`: the first at which what follows is no more of the name. */
export function findNameEnd(
  text: string,
  from: number,
  to: number,
  isOutside: (at: number) => boolean,
): number | undefined {
  const stop = runEnd(text, from, to, isOutside);
  for (let end = from + 1; end <= stop; end++) {
    if (!isOutside(end - 1) || !endsName(text, from, end)) continue;
    if (text[end - 1] === "会" && text[end] === "议") continue;
    if (end === stop) return end;
    if (FOLLOWS.test(text.slice(end, end + 2)) && !BODY.test(text.slice(Math.max(from, end - 4), end))) return end;
  }
  return undefined;
}
