/** A dateline at the beginning of a paragraph: who reports, from where, of which day. */
export interface Dateline {
  /** How many characters it takes, white space after it included. */
  readonly length: number;
  /** The day of sending, where it is printed; the year seldom is. */
  readonly date: { readonly year: number | null; readonly month: number; readonly day: number } | undefined;
}

const REPORTERS =
  "(?:\\s{0,4}[（(]\\s{0,2}(?:通讯员|特约|本报|见习|全媒体|新华社|总台|央视|实习)?(?:记者|通讯员)[^）)\\n]{1,60}[）)])?";
const DAY = "(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日";

/** `新华社北京7月8日电（记者甲、乙）`, `本报岚江7月8日讯`, `岚江新闻网7月8日电` */
const WIRE = new RegExp(
  `^(?!据|从|记者从)(?<agency>[（(]?(?:本报|本台|本网|本刊|[\\u4e00-\\u9fff]{2,12}(?:社|报|网|台|客户端|融媒|新闻|在线|日报)))(?<place>[^，。；：\\s\\d]{0,14}?)\\s{0,2}${DAY}\\s{0,2}(?:专电|电|讯|消息)[）)]?${REPORTERS}\\s{0,4}[：:]?\\s{0,4}`,
  "u",
);
/** `央视网消息（新闻联播）：`, `岚江日报讯（记者甲）`, `岚江新闻网客户端讯 记者甲、实习生乙报道：` */
const SOURCE_ONLY =
  /^(?!据|从|记者从)[\u4e00-\u9fffA-Za-z0-9·/]{2,24}?(?:消息|(?<!通)讯)(?:[（(][^）)\n]{1,60}[）)])?(?:\s{0,4}(?:全媒体|实习)?(?:记者|通讯员)[^，。；：\n]{1,40}(?:报道|摄影报道))?(?:\s{0,4}[：:]\s{0,4}|(?<=[）)])\s{0,4}|\s{1,4}(?=\S))/u;

/** Reads the dateline that a paragraph begins with; `undefined` when it begins with its first sentence. */
export function readDateline(paragraph: string): Dateline | undefined {
  const wire = WIRE.exec(paragraph);
  if (wire?.groups) {
    const { year, month, day } = wire.groups;
    return {
      length: wire[0].length,
      date: { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) },
    };
  }
  const source = SOURCE_ONLY.exec(paragraph);
  return source === null ? undefined : { length: source[0].length, date: undefined };
}
