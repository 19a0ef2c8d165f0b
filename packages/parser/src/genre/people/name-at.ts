import { CharSet } from "../../engine/char-set.ts";
import {
  isOrdinaryWord,
  nameCandidates,
  readDottedName,
  readJoinedName,
  readTransliteration,
  takeHan,
} from "../../zh/person-name/person-name.ts";
import type { Page } from "../page.ts";
import { type Follow, followAt } from "./following.ts";
import { afterNames, heads, titles } from "./name-lexicons.ts";

/** A name as it stands at one place. */
export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly follow: Follow;
  /** `surname`: a Han name · `dotted`: parts joined by · · `foreign`: only characters that write foreign names · `loose`: no surname, known by its list alone. */
  readonly form: "surname" | "dotted" | "foreign" | "loose";
}

/** Last characters that are more often the next word than the end of a name. */
const NEXT_WORDS = new Set([..."在对就向将已还也又并作说率为是由被从以到赴主出要任代受参表介听认提发重先今指强通会陪"]);
/** 和 joins only where something joined follows. */
const JOINING = new Set([..."和与同及"]);
/** Words that are built like the beginning of a name, and yet begin names. */
const NAMELIKE = new Set([
  "文明",
  "方向",
  "高原",
  "和平",
  "平安",
  "金秋",
  "明星",
  "白天",
  "文章",
  "安康",
  "元旦",
  "明天",
  "江南",
  "江河",
  "海洋",
  "黎明",
  "成长",
  "金融",
  "马上",
  "文化",
  "国庆",
  "凌晨",
  "童年",
  "康庄",
  "荣誉",
  "陶瓷",
  "薄弱",
  "卓越",
  "方针",
  "高峰",
  "柏林",
  "石油",
  "乐观",
  "项目",
  "童声",
  "文山",
  "常德",
  "万一",
  "田野",
  "时光",
]);
/** Ends of bodies, places and groups; no list item that ends so is a name. */
const NO_NAME_ENDS = new CharSet(
  "委组局部厅院党府省市县区州处科室站会团所社行队校界业企员者人们等级层区村镇乡街道制法权性化度量率力",
);

/**
 * The name that begins at `at`, its length decided by what follows; `undefined` where none can.
 *
 * @param strong - A post, a label or a list stands before it, so that it need not look like a common name.
 */
export function readNameAt(page: Page, at: number, strong: boolean): NameAt | undefined {
  const { text } = page;
  const dotted = readDottedName(text, at);
  if (dotted) {
    const end = endOfDotted(page, at + text.slice(at, dotted.end).search(/[·•・]/u) + 1, dotted.end);
    const follow = followAt(page, end);
    if (follow) return { name: text.slice(at, end), start: at, end, follow, form: "dotted" };
  }
  let best: NameAt | undefined;
  for (const { end, name } of nameCandidates(text, at)) {
    if (!strong && end - at > name.length) continue;
    const follow = followAt(page, end);
    if (!follow || !isLikeName(name) || runsIntoHead(page, at, end)) continue;
    const found: NameAt = { name, start: at, end, follow, form: "surname" };
    if (!best || isNextWord(best)) best = found;
  }
  if (best || !strong) return best;
  const joined = readJoinedName(text, at);
  const behind = joined && followAt(page, joined.end);
  if (joined && behind && behind.kind !== "word" && isLikeName(joined.name) && !runsIntoHead(page, at, joined.end))
    return { ...joined, start: at, follow: behind, form: "surname" };
  const foreign = readTransliteration(text, at);
  const end = foreign === undefined ? undefined : shrinkToFollow(page, at + 1, foreign.end);
  if (end === undefined) return undefined;
  const follow = followAt(page, end);
  const name = text.slice(at, end);
  return follow && isLikeName(name) && !name.endsWith("斯坦")
    ? { name, start: at, end, follow, form: "foreign" }
    : undefined;
}

/** Whether a name has taken a character from the word behind it: 陆衡和|有关, 陆衡等|参加. */
function isNextWord({ name, follow }: NameAt): boolean {
  const last = name.at(-1) as string;
  if (last === "等") return true;
  if (JOINING.has(last)) return follow.kind === "word" || follow.kind === "title";
  return NEXT_WORDS.has(last) && follow.kind !== "mark" && follow.kind !== "list";
}

/** Whether a word built like a name can be one: neither it nor its beginning is an ordinary word. */
function isLikeName(name: string): boolean {
  if (isOrdinaryWord(name)) return false;
  const beginning = name.slice(0, 2);
  return name.length < 3 || !isOrdinaryWord(beginning) || NAMELIKE.has(beginning);
}

/** A list item that is a name for its neighbours' sake: three or four Han characters between the marks of a list (洛桑次旺). */
export function readLooseName(page: Page, at: number): NameAt | undefined {
  const { text } = page;
  for (let end = at + takeHan(text, at, 4); end >= at + 3; end--) {
    const follow = followAt(page, end);
    if (!follow || follow.kind === "word" || follow.kind === "title") continue;
    const name = text.slice(at, end);
    // 洛桑江村: all but the last are characters that write such names
    const borrowed = (readTransliteration(text, at)?.end ?? at) >= end - 1;
    if (
      (NO_NAME_ENDS.standsAt(text, end - 1) && !borrowed) ||
      !isLikeName(name) ||
      name.endsWith("斯坦") ||
      runsIntoHead(page, at, end)
    )
      return undefined;
    return { name, start: at, end, follow, form: "loose" };
  }
  return undefined;
}

/** Whether a verb stands in the name, or a post begins or is its end: 陆|校长 is no name, 陆衡|副院长 is not 陆衡副|院长, 国务委员 is not 国务|委员. */
function runsIntoHead({ text }: Page, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const verb = at > start ? afterNames.longestAt(text, at, end) : undefined;
    if (verb?.value === "verb" && verb.end - at > 1) return true;
    const head = heads.longestAt(text, at, text.length) ?? titles.longestAt(text, at, text.length);
    if (head && (head.end > end || (head.end === end && at === start + 1))) return true;
  }
  return false;
}

/** End of a dotted name's last part: before the first verb, title or mark, else at the last place where something may follow. */
function endOfDotted(page: Page, from: number, to: number): number {
  let last = to;
  for (let end = from + 1; end <= to; end++) {
    const follow = followAt(page, end);
    if (follow && follow.kind !== "word" && follow.kind !== "and") return end;
    if (follow && end > from + 1) last = end;
  }
  return last;
}

/** The longest end in `(from, to]` that something may follow. */
function shrinkToFollow(page: Page, from: number, to: number): number | undefined {
  for (let end = to; end > from; end--) if (followAt(page, end)) return end;
  return undefined;
}
