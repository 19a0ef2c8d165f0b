import type { Span } from "@readout/schema";
import type { NamedPlace } from "../people/named-place.ts";

/** Names whose whole printed form lies in a span, in order. `names` stand in order of their places. */
export function namesWithin(names: readonly NamedPlace[], [from, to]: Span): NamedPlace[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle] as NamedPlace).span[0] < from) low = middle + 1;
    else high = middle;
  }
  const found: NamedPlace[] = [];
  for (let i = low; i < names.length; i++) {
    const name = names[i] as NamedPlace;
    if (name.span[0] >= to) break;
    if (name.span[1] <= to) found.push(name);
  }
  return found;
}

/** Words after which a name is an object or a companion, not who acts: 在听取…汇报后, 代表…, 受…委托. */
const BEFORE_OBJECT =
  /(?:[在对向就同由受经将把按]|听取|代表|传达|学习|贯彻|落实|按照|根据|会见|陪同|邀请|围绕|关于|宣读|宣布|以)$/u;
/** What follows a name that owns something instead of acting: 某某总书记的讲话精神. */
const AFTER_OWNER =
  /^(?:(?:总书记|主席|总理|委员长|同志|省长|书记|市长){0,2}(?:在[^，。]{1,40}?(?=[时上中]的|重要讲话精神|的重要)[时上中]?)?(?:的|关于|重要(?:讲话|指示|论述|批示)|系列|新时代|法治思想|外交思想|强军思想|生态文明思想|经济思想|文化思想|讲话精神|指示精神|为核心))/u;

/**
 * Who acts in a segment, of the names in it: the first that is no object of a preposition and owns nothing that follows.
 *
 * @param named - The names of the segment, in order.
 * @param from - Where the segment begins.
 */
export function actingName(text: string, named: readonly NamedPlace[], from: number): NamedPlace | undefined {
  return named.find((name) => {
    const before = text.slice(Math.max(from, name.whole[0] - 4), name.whole[0]);
    if (BEFORE_OBJECT.test(before)) return false;
    // 代表中央和某某: but a post may have lost what stands before its 和
    if (before.endsWith("和") && name.whole[0] === name.span[0]) return false;
    return !AFTER_OWNER.test(text.slice(name.span[1], name.span[1] + 48));
  });
}
