import { defineRule, refuse } from "../../engine/rule.ts";
import { readNumeral } from "../../zh/numeral/numeral.ts";

/** How the printed number bounds what is meant; `from-to` of a change, which has two numbers. */
type Comparison = "at-least" | "at-most" | "more-than" | "less-than" | "about" | "from-to";

/** What a figure says: null where it gives two numbers or none that can be written down. */
export interface FigureReading {
  readonly value: number | null;
  readonly unit: string | null;
  readonly comparison: Comparison | null;
}

/** Words beside the number, before or after it, by what they say. 以上 and 以下 take the number in. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  不低于: "at-least",
  不少于: "at-least",
  不得低于: "at-least",
  至少: "at-least",
  最低: "at-least",
  以上: "at-least",
  不超过: "at-most",
  不高于: "at-most",
  不得超过: "at-most",
  最多: "at-most",
  最高: "at-most",
  以下: "at-most",
  以内: "at-most",
  超过: "more-than",
  超: "more-than",
  高于: "more-than",
  多于: "more-than",
  逾: "more-than",
  突破: "more-than",
  低于: "less-than",
  少于: "less-than",
  不足: "less-than",
  近: "about",
  约: "about",
  左右: "about",
};

const UNIT =
  "(?:个百分点|百分点|[%％]|个月|个工作日|平方公里|平方千米|平方米|立方米|公顷|万?千瓦时|千瓦|公里|千米|海里|公斤|千克|亿吨|毫米|厘米|摄氏度|℃|斤|吨|亩|美元|欧元|港元|元|人次|人份|人|名|户|家|个|件|项|条|所|张|辆|台|套|座|种|处|只|头|架|艘|份|批|倍|天|小时|分钟|米|度|级|场|起|例|位|管|剂次|剂|间|栋|幢|床|支|期)";
const NUMBER =
  "(?:[0-9０-９]{1,12}(?:[,，][0-9]{3}){0,3}(?:[.．][0-9０-９]{1,4})?|[一二三四五六七八九两]?[十百千][一二三四五六七八九十百千零]{0,8})";
const SCALE = "(?:多|余)?(?:十|百|千)?(?:万亿|万|亿)?(?:多|余)?";
const MORE =
  "(?:不超过|不低于|不少于|不高于|不得超过|不得低于|超过|超|高于|低于|多于|少于|不足|至少|最多|最高|最低|近|约|逾|达到|达|突破)";
const AMOUNT = `${NUMBER}${SCALE}${UNIT}`;
const CHANGE = "(?:压缩|缩短|提高|增加|增长|提升|降低|降|下降|减少|扩大|调整|增|升|延长|放宽|下调|上调|减|恢复)";

/** How a unit begins, and what may stand before it: triggers, so that the pattern runs only where a number meets a unit. */
const UNIT_HEADS = [
  ..."个百%％平立公万千海斤吨亩美欧港元人名户家件项条所张辆台套座种处只头架艘份批倍天小分米度级场起例位克亿毫厘摄℃管剂间栋幢床支期",
];
const BEFORE_UNIT = [..."0123456789０１２３４５６７８９一二三四五六七八九零十百千万亿多余"];

const TIMES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
  万亿: 1_000_000_000_000,
};

/** A number with its unit, and what compares it: `超过60%`, `1.2亿亩`, `由8个月压缩至7个月`. */
export const figure = defineRule<FigureReading>({
  id: "mention/figure",
  triggers: [
    "百分之",
    ...[..."一二三四五六七八九"].map((tenths) => `${tenths}成`),
    ...BEFORE_UNIT.flatMap((figureEnd) => UNIT_HEADS.map((head) => figureEnd + head)),
  ],
  reach: 12,
  pattern: new RegExp(
    `(?<range>(?<!第|[0-9０-９.．·])${NUMBER}${SCALE}(?:至|到|—|-|~|～)${NUMBER}${SCALE}${UNIT})|(?<change>[由从]?(?:原来的?|目前的?|现行的?)?${AMOUNT}(?:逐步|进一步|统一|再)?${CHANGE}(?:至|到|为)${AMOUNT})` +
      `|(?<!第|[0-9０-９.．·一二三四五六七八九十百千万])(?<before>${MORE})?(?<number>${NUMBER})(?<scale>${SCALE})(?<unit>${UNIT})(?<after>以上|以下|以内|左右)?` +
      "|百分之(?<percent>[一二三四五六七八九十百零]{1,5}|[0-9]{1,3}(?:[.．][0-9]{1,2})?)(?:点(?<decimals>[零一二三四五六七八九]{1,2}))?(?<bound>以上|以下|以内|左右)?" +
      "|(?<![一二三四五六七八九十])(?<tenths>[一二三四五六七八九])成(?<tenthsBound>以上|以下|以内|左右|多)(?=[，。；、的\\n]|$)",
    "u",
  ),
  read({ groups, matched, text, span }) {
    if (groups.change !== undefined || groups.range !== undefined)
      return { value: null, unit: null, comparison: "from-to" };
    if (groups.percent !== undefined)
      return {
        value: toPercent(groups.percent, groups.decimals),
        unit: "%",
        comparison: COMPARISONS[groups.bound ?? ""] ?? null,
      };
    if (groups.tenths !== undefined)
      return {
        value: (readNumeral(groups.tenths) ?? 0) * 10,
        unit: "%",
        comparison: COMPARISONS[groups.tenthsBound ?? ""] ?? "more-than",
      };
    const number = groups.number as string;
    if (/^[十百千]$/u.test(number)) return refuse("a round number, no amount");
    if (/第$/u.test(text.slice(Math.max(0, span[0] - 1), span[0]))) return refuse("an ordinal");
    if (/^[年月日届次版]/u.test(text.slice(span[1], span[1] + 1)) || /几/u.test(matched)) return refuse("no amount");
    return {
      value: toValue(number, groups.scale ?? ""),
      unit: (groups.unit as string).replace("％", "%"),
      comparison:
        COMPARISONS[groups.before ?? ""] ??
        COMPARISONS[groups.after ?? ""] ??
        (/[多余]/u.test(groups.scale ?? "") ? "more-than" : null),
    };
  },
});

/** `九十点五` → 90.5. */
function toPercent(whole: string, decimals: string | undefined): number | null {
  const base = /^[0-9.．]+$/u.test(whole) ? Number(whole.replace("．", ".")) : readNumeral(whole);
  if (base === undefined) return null;
  const digits = decimals === undefined ? "" : [...decimals].map((digit) => readNumeral(digit)).join("");
  return Number(`${base}${digits === "" ? "" : `.${digits}`}`);
}

function toValue(number: string, scale: string): number | null {
  const plain = number.replace(/[,，]/gu, "").replace("．", ".");
  const base = /^[0-9]+\.[0-9]+$/u.test(plain) ? Number(plain) : readNumeral(plain);
  if (base === undefined) return null;
  const steps = /^(?:[多余几])?([十百千])?(万亿|万|亿)?/u.exec(scale);
  const value = base * (TIMES[steps?.[1] ?? ""] ?? 1) * (TIMES[steps?.[2] ?? ""] ?? 1);
  return Number(value.toPrecision(12));
}
