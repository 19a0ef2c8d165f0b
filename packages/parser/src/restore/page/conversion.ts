import { SIMPLIFIED, TRADITIONAL, unitClasses } from "./units.ts";

/** How a text in Traditional characters came to be. */
type Origin = "converted" | "genuine" | "undecided";

export interface Conversion {
  readonly origin: Origin;
  /** 0–1. */
  readonly confidence: number;
  /** Converted character by character: 后, 里 and 干 stand for 後, 裡 and 幹. */
  readonly isOneToOne: boolean;
  /** Signs of such a conversion. */
  readonly errors: number;
  /** Signs of a text written in Traditional, or converted with regard to words. */
  readonly proper: number;
}

/**
 * What a one-to-one conversion leaves behind: the character, and the neighbours with which Traditional writes another.
 * `before` and `after` empty: wherever it stands, but not behind `notBefore` and not before `notAfter`.
 */
interface Slip {
  readonly before?: string;
  readonly after?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
}
const SLIPS: Readonly<Record<string, Slip>> = {
  后: { notBefore: "皇太王影天歌母蜂帝", notAfter: "妃冠土座宮" },
  于: { notAfter: "右田闐謙飛是" },
  并: { notAfter: "州" },
  里: { notBefore: "公英海鄰千萬百故鄉十幾數阿巴蘭亞克哈普", notAfter: "程長斯約昂拉根弄民巷克夫亞" },
  范: { before: "規示模防典師", after: "圍疇本例式" },
  干: { before: "骨主實苦能才大樹", after: "部凈淨旱燥活警群勁事細線" },
  系: { before: "關聯維" },
  制: { before: "研復", after: "造作成品" },
  征: { before: "特象", after: "求收集信地兵用文" },
  斗: { before: "奮戰搏爭", after: "爭志" },
  松: { before: "放輕寬蓬", after: "綁懈動" },
  余: { before: "其業多剩盈富節", after: "地下" },
  准: { before: "標精水" },
  準: { before: "批獲核不", after: "許予入" },
  復: { before: "重反", after: "雜制合印" },
  癥: { notAfter: "結" },
  盡: { after: "快管量早可" },
  歷: { before: "日農陰陽公" },
  發: { before: "頭理白毛" },
  凈: {},
  志: { before: "雜標" },
};
// 並 is no sign: tables that leave 后 alone have been seen to make 並 of 并
const PROPER = "後裡裏於係範製鬥徵幹雲餘鬆麵週捨穀複曆髮誌";
const QUOTES = "「」『』";
/** Words of mainland offices; a text that has them and “ ” was printed there first. */
const MAINLAND =
  /省委|市委|縣委|區委|黨委|黨組|總書記|書記|國務院|黨中央|常委會|貫徹|落實|精神|工作組|領導小組|干部|幹部|脫貧|小康|社會主義|信息|質量|視頻|網絡|項目|推進|部署|統籌|會議強調|會議指出|改革|新時代|政治局|黨員|常委|總理|政協|人大/gu;

/** Weighs the lines of a text that stand in Traditional characters. Linear. */
export function weighConversion(text: string): Conversion {
  const classes = unitClasses();
  let errors = 0;
  let proper = 0;
  let quotes = 0;
  let mainlandQuotes = 0;
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf("\n", from);
    if (to === -1) to = text.length;
    let balance = 0;
    let lineErrors = 0;
    let lineProper = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const bits = classes[unit] as number;
      if ((bits & TRADITIONAL) !== 0) balance++;
      else if ((bits & SIMPLIFIED) !== 0) balance--;
      const sign = SIGNS.get(unit);
      if (sign === undefined) continue;
      if (sign === "proper") lineProper++;
      else if (sign === "quote") quotes++;
      else if (sign === "mainland quote") mainlandQuotes++;
      else if (isSlip(sign, text, at)) lineErrors++;
    }
    if (balance > 0) {
      errors += lineErrors;
      proper += lineProper;
    }
    from = to + 1;
  }
  return {
    errors,
    proper,
    // one character of the kind may be the author's own beside slips; without a slip it is the table's
    isOneToOne: proper === 0 || (proper === 1 && errors > 0) || proper * 3 <= errors,
    ...judge(text, { errors, proper, quotes, mainlandQuotes }),
  };
}

type Sign = Slip | "proper" | "quote" | "mainland quote";
const SIGNS = new Map<number, Sign>();
for (const [character, slip] of Object.entries(SLIPS)) {
  if (character.length === 1) SIGNS.set(character.charCodeAt(0), slip);
}
for (const character of PROPER) SIGNS.set(character.charCodeAt(0), "proper");
for (const character of QUOTES) SIGNS.set(character.charCodeAt(0), "quote");
for (const character of "“”") SIGNS.set(character.charCodeAt(0), "mainland quote");

function isSlip({ before, after, notBefore, notAfter }: Slip, text: string, at: number): boolean {
  // a gloss may stand before it: its brackets are stepped over
  const left = text.charAt(at - 1) === ")" ? characterBeforeGloss(text, at - 1) : text.charAt(at - 1);
  const right = text.charAt(at + 1);
  if (before !== undefined || after !== undefined)
    return (left !== "" && (before ?? "").includes(left)) || (right !== "" && (after ?? "").includes(right));
  return !(left !== "" && (notBefore ?? "").includes(left)) && !(right !== "" && (notAfter ?? "").includes(right));
}

/** No further back than a gloss is long: a page of closing brackets alone must not be read again for each. */
function characterBeforeGloss(text: string, close: number): string {
  for (let at = close - 1; at > close - 10 && at > 0; at--) if (text.charAt(at) === "(") return text.charAt(at - 1);
  return "";
}

interface Signs {
  readonly errors: number;
  readonly proper: number;
  readonly quotes: number;
  readonly mainlandQuotes: number;
}

function judge(
  text: string,
  { errors, proper, quotes, mainlandQuotes }: Signs,
): Pick<Conversion, "origin" | "confidence"> {
  const isMainland = quotes === 0;
  if (errors >= 3 && errors >= proper * 4) return { origin: "converted", confidence: errors >= 8 ? 0.99 : 0.95 };
  if (errors >= 1 && proper === 0 && isMainland) return { origin: "converted", confidence: 0.9 };
  const words = isMainland ? countMainlandWords(text) : 0;
  if (words >= 3 && errors >= 1 && errors >= proper) return { origin: "converted", confidence: 0.9 };
  if (words >= 5 && mainlandQuotes > 0) return { origin: "converted", confidence: 0.85 };
  // nobody but mainland offices writes so, and they write Simplified
  if (words >= 6) return { origin: "converted", confidence: 0.8 };
  // a text of its length that was written so has more than one of them
  if (words >= 3 && proper <= 1) return { origin: "converted", confidence: 0.8 };
  if (proper >= 2 && (quotes > 0 || words === 0)) return { origin: "genuine", confidence: 0.9 };
  if (quotes > 0 && errors === 0) return { origin: "genuine", confidence: 0.9 };
  return { origin: "undecided", confidence: 0.5 };
}

function countMainlandWords(text: string): number {
  let count = 0;
  MAINLAND.lastIndex = 0;
  while (count < 8 && MAINLAND.exec(text) !== null) count++;
  return count;
}
