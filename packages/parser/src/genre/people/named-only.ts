/** Words after which a name is what is heard, met, followed or appointed, not who acts. */
const OBJECT_AFTER =
  /(?:对|向|听取(?:了)?|会见(?:了)?|接见(?:了)?|传达(?:了)?|学习(?:了)?|贯彻(?:落实)?|落实|按照|根据|遵照|受|代表|把|将|为|从|随|率|给|拥护|围绕|以|当选|任命|免去|接受|选举|提名|悼念|缅怀|热议|观看(?:了)?|牢记|关于|的|了|致|赴|走访|看望|慰问|陪同|跟随)$/u;
/** 来自西部战区的某某代表, 由分管工作的副书记某某: they act. */
const FROM = /(?:来自[^，。；]{1,24}的|由[^，。；]{0,30})$/u;
const ACCOMPANIED = /^(?:等)?[^，。；]{0,6}(?:的)?陪同下/u;
/** What a name owns: 的讲话, 重要指示精神, 同志为核心. */
const OWNED =
  /^(?:同志)?(?:的(?!是)|关于|系列|新时代|署名|指示|批示(?!指出|强调|要求)|(?:讲话|贺信|回信|文章|论述|要求)精神|重要(?:讲话|论述|思想|文章|回信|贺信|要求|指示|批示)|思想|精神|同志为核心)/u;
/** 对防汛工作的重要指示, 在全国大会上的讲话精神; but not 对防汛工作作出重要指示. */
const OWNED_LATER =
  /^(?:同志)?(?:对|在|就|给|致)([^，。；：]{0,60}?)(?:讲话|指示|批示|论述|贺信|回信)([^，。；]{0,12})/u;
const DOES = /作出|做出|提出|发表|作了|作的|并|主持|出席|听取|重要$/u;

/** Whether a name stands as an object of the words before it, or as the owner of those behind it. */
export function isNamedOnly(before: string, behind: string): boolean {
  return (
    OWNED.test(behind) ||
    (OBJECT_AFTER.test(before) && !FROM.test(before)) ||
    (before.endsWith("在") && ACCOMPANIED.test(behind)) ||
    ownsLater(behind)
  );
}

function ownsLater(behind: string): boolean {
  const [, between = "", after = ""] = OWNED_LATER.exec(behind) ?? [];
  if (after === "" && between === "") return false;
  if (/^(?:中|时)?(?:指出|强调|要求|说|时|中)/u.test(after)) return false;
  return !DOES.test(between.replace(/的重要$/u, "的"));
}
