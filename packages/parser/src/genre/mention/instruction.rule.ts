import type { Span } from "@readout/schema";
import { defineRule, type Refusal, type RuleMatch, refuse } from "../../engine/rule.ts";
import { isToBeFollowed } from "./following.ts";
import { ABOUT, BODY_OWNER, END, GATHERING, INSTRUCTION, OWNER } from "./instruction-pattern.ts";
import type { PolicyReading } from "./policy-reading.ts";

// a second line without an owner of its own belongs to the first: …重要讲话和全会精神
const SECOND = `(?:[和、](?:全会|大会|会议|两会)(?:精神|部署|要求)|[和、](?!${OWNER}|${BODY_OWNER}|${GATHERING}(?:精神|部署|要求))[^，。；：！？,;:!?、\\s和《》]{1,30}(?:重要|系列)(?:讲话|指示|论述|批示)(?:批示)?(?:精神)?)?`;

function patternFor(owner: string): RegExp {
  return new RegExp(`(?<owner>${owner})(?<about>${ABOUT})?的?(?<head>${INSTRUCTION})${SECOND}${END}`, "u");
}

/** 党中央部署的任务: the bare word is a verb there. */
function isVerbOfRelativeClause(text: string, [from, to]: Span): boolean {
  return text[to] === "的" && /(?<!决策|战略|工作)部署$|(?:要求|决定|安排)$/u.test(text.slice(from, to));
}

function readInstruction({ text, span, groups, groupSpan }: RuleMatch): PolicyReading | Refusal {
  if (
    /(?:作出|发表|(?<!工)作了?|提出|下达|进行|召开|听取)$/u.test(groups.about ?? "") &&
    text[groupSpan("about")?.[1] ?? 0] !== "的"
  )
    return refuse("told as an act of the owner");
  if (isVerbOfRelativeClause(text, span)) return refuse("a verb, what follows is the thing");
  if (/是(?:以习近平同志为核心的)?$/u.test(text.slice(Math.max(0, span[0] - 12), span[0])))
    return refuse("said of something, not followed");
  if (!/精神$/u.test(groups.head ?? "") && !isToBeFollowed(text, span)) return refuse("nobody is to follow it");
  return { owner: groups.owner as string };
}

/** What somebody's instruction is to be followed, with its owner: `习近平总书记关于…的重要论述`, `党中央、国务院决策部署`, `中央通知精神`. */
export const instruction = defineRule<PolicyReading>({
  id: "mention/instruction",
  triggers: [
    "习近平",
    "总书记",
    "总理",
    "主席",
    "委员长",
    "国务委员",
    "批示",
    "指示",
    "书记",
    "省长",
    "市长",
    "同志",
    "中央",
    "党和国家",
    "国务院",
    "省委",
    "市委",
    "县委",
    "区委",
    "党委",
  ],
  reach: 5,
  pattern: patternFor(OWNER),
  read: readInstruction,
});

/** How the name of a body ends, and how what it says begins. */
const BODY_ENDS = [
  "常委会",
  "人大",
  "小组",
  "指挥部",
  "机制",
  "工作组",
  "综合组",
  "委员会",
  "安委会",
  "纪委",
  "监委",
  "防指",
  "防汛办",
  "安委办",
  "安办",
  "军委",
  "局",
  "厅",
  "公司",
  "集团",
  "支部",
  "总支",
  "党组",
  "党委",
];
const INSTRUCTION_BEGINNINGS =
  "部署 要求 决策 决定 工作 精神 通知 指示 批示 讲话 安排 统一 有关 相关 明确 各项 总体 战略 重要 重大 最新 系列 的 关于 对 就 在 提出".split(
    " ",
  );

/** The same of a body made for one task: `按照国务院联防联控机制部署`. */
export const bodyInstruction = defineRule<PolicyReading>({
  id: "mention/body-instruction",
  triggers: BODY_ENDS.flatMap((end) => INSTRUCTION_BEGINNINGS.map((beginning) => end + beginning)),
  reach: 20,
  pattern: patternFor(BODY_OWNER),
  read: readInstruction,
});

/** How the name of a gathering ends, and how what follows it begins. */
const GATHERING_ENDS = [..."会议大告"];
const LINE_BEGINNINGS =
  "精神 部署 要求 的决 的工 的各 的有 的重 的主 的精 的部 的要 的新 新部署 决策 工作部 工作要 工作精 各项 有关 重大 主要 提出的 关于 对 作出 所作 确定".split(
    " ",
  );

/** The line of a congress or conference: `党的二十大精神`, `中央城市工作会议部署`. */
export const gatheringLine = defineRule<PolicyReading>({
  id: "mention/gathering-line",
  triggers: GATHERING_ENDS.flatMap((end) => LINE_BEGINNINGS.map((beginning) => end + beginning)),
  reach: 48,
  pattern: new RegExp(
    `(?<owner>${GATHERING})(?:(?:关于|对)(?:(?!习近平)[^，。；：！？,;:!?\\s《》]){1,40}?)?(?:所?(?:作出|确定))?的?(?:决策|工作|各项|有关|重大|重要|主要|战略){0,2}(?:新部署新要求|(?:精神|部署)(?:和?要求|安排|精神)?)${END}|(?<asked>${GATHERING})(?:关于|对)(?:(?!习近平|作出|提出)[^，。；：！？,;:!?\\s《》]){1,40}?的(?:各项|有关|新)?要求${END}|(?<meeting>${GATHERING})(?:提出的)?(?:有关|各项)?要求${END}`,
    "u",
  ),
  read({ text, span, groups, matched }) {
    if (isVerbOfRelativeClause(text, span)) return refuse("a verb, what follows is the thing");
    if (/作出部署$/u.test(matched)) return refuse("told as an act of the meeting");
    if (!matched.endsWith("精神") && !isToBeFollowed(text, span)) return refuse("nobody is to follow it");
    return { owner: (groups.owner ?? groups.asked ?? groups.meeting) as string };
  },
});
