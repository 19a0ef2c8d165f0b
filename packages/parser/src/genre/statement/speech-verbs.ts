import { defineLexicon } from "../../engine/lexicon.ts";

/**
 * What a verb of saying may open.
 * `said`: reported speech, mostly after a comma. `asked`: it takes whom it asks as its object (要求各地…). `settled`: it opens what is to be done, but names an agenda in the lead.
 */
export type SpeechForce = "said" | "asked" | "settled";

const SAID = "指出 强调 表示 认为 说 提出 重申 介绍 谈到 讲到 明确 告诫 提醒 坦言 宣布";
const ASKED = "要求 希望 号召 勉励 叮嘱 嘱咐 嘱托 呼吁 寄语 敦促 期望 责成 建议 倡议";
const SETTLED = "部署 决定 确定 议定 商定";

const entries = new Map<string, SpeechForce>([
  ...SAID.split(" ").map((verb) => [verb, "said"] as const),
  ...ASKED.split(" ").map((verb) => [verb, "asked"] as const),
  ...SETTLED.split(" ").map((verb) => [verb, "settled"] as const),
]);

/** Verbs that open a statement. */
export const speechVerbLexicon = defineLexicon("statement/speech-verb", entries);
