import { defineLexicon } from "../../engine/lexicon.ts";

/**
 * What a word before a verb of saying stands for.
 * `meeting`: the gathering itself. `paper`: a writing, whose author is meant. `pronoun`: the person last named as subject. `crowd`: many, whose words are vows.
 */
export type SpeakerWord = "meeting" | "plenum" | "paper" | "document" | "pronoun" | "crowd";

const WORDS: Readonly<Record<SpeakerWord, string>> = {
  meeting: "会议 座谈会 大会 专题会 推进会 调度会 动员会 部署会 研讨会 现场会 例会 常委会 会商会",
  plenum: "全会",
  paper: "批示 指示 重要批示 重要指示 贺信 回信 信 贺词 贺电",
  document: "通知 意见 《通知》 《意见》 《方案》 方案 报告 文章 公报 公告 通报 决议 倡议书",
  pronoun: "他 她",
  crowd:
    "大家 他们 她们 与会者 与会人员 与会同志 与会代表 代表们 委员们 常委们 群众 代表委员 干部群众 各方 专家们 专家学者 同志们 委员 代表 专家 同志 组成人员 负责人 志愿者 人士",
};

/** Words other than names that may speak. */
export const speakerLexicon = defineLexicon<SpeakerWord>(
  "statement/speaker",
  new Map(
    Object.entries(WORDS).flatMap(([kind, words]) =>
      words.split(" ").map((word) => [word, kind as SpeakerWord] as const),
    ),
  ),
);
