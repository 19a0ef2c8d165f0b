import type { ClauseKind } from "@readout/schema";
import type { ClauseForm } from "./clause-form.ts";
import { goalRules } from "./goal-rules.ts";
import { groundRules } from "./ground-rules.ts";
import type { KindRule } from "./kind-rule.ts";
import { tailTables } from "./lexicons.ts";
import { endsIn } from "./object-ending.ts";
import { type Blocks, readForm } from "./read-form.ts";
import { refusalRules } from "./refusal-rules.ts";
import { idiomRule, stanceRules } from "./stance-rules.ts";

/** The kind of a clause, by which rule. */
export interface KindReading {
  readonly kind: ClauseKind;
  readonly rule: string;
  /** Why another kind fits as well; null where none does. */
  readonly doubt: string | null;
}

/** The kinds in the order of the guidelines; the first rule that fits decides. */
export const kindRules: readonly KindRule[] = [
  ...groundRules,
  ...refusalRules,
  idiomRule,
  ...goalRules,
  ...stanceRules,
];

const NO_BLOCKS: Blocks = new Map();

/** 夯实基础、提高质量: a task whose last part, a whole act after 、, is a wish, is a wish. */
function lastAct({ text, verb, disposal, object: [from, to] }: ClauseForm): KindReading | null {
  if (verb?.class !== "task" || verb.isCausative || disposal) return null;
  let mark = to - 1;
  while (mark > from && text[mark] !== "、" && text[mark] !== "”") mark--;
  if (text[mark] !== "、" || to - mark < 5 || tailTables.described.longestEndingAt(text, to, from)) return null;
  const form = readForm(text, [mark + 1, to], NO_BLOCKS);
  if (form.verbSpan?.[0] !== mark + 1 || form.verb?.isNounLike || form.verb?.class === "make") return null;
  if (text[form.verbSpan[1]] === "性") return null;
  const rule = goalRules.find(({ fits }) => fits(form));
  return rule ? { kind: "goal", rule: rule.id, doubt: null } : null;
}

/** The kind of a clause; whatever no rule takes is a task. */
export function readKind(form: ClauseForm): KindReading {
  const rule = kindRules.find(({ fits }) => fits(form));
  if (rule) return { kind: rule.kind, rule: rule.id, doubt: doubtOf(form, rule) };
  const last = lastAct(form);
  if (last) return { kind: last.kind, rule: "clause/goal-last", doubt: null };
  const { verb, object } = form;
  const isOpen = verb?.class === "outcome" && object[1] - object[0] > 1 && !endsIn(form, "work");
  return {
    kind: "task",
    rule: "clause/task",
    doubt: isOpen
      ? "what is brought about is neither a known outcome nor a known piece of work"
      : isBareAct(form)
        ? "four characters that name an act without an object are half an attitude"
        : null,
  };
}

/** Where the guidelines leave two readings that people do not agree on. */
function doubtOf({ text, span: [from, to], verb, verbSpan }: ClauseForm, { id }: KindRule): string | null {
  if (
    (id === "clause/stance-principle" || id === "clause/ground-guide") &&
    text[from] === "以" &&
    /为(?:核心|中心|抓手|重点|基础|依托|目标|动力|主线|主题|牵引|驱动)$/u.test(text.slice(from, to))
  )
    return "what is made the centre is also what the act rests on";
  if (id === "clause/stance-short" && verb && !verb.isExertion)
    return "four characters that name an act without an object are half an attitude";
  if (id === "clause/stance-upheld" && verb && verbSpan && verbSpan[1] - verbSpan[0] > verb.word.length)
    return "what is upheld is also acted on by a second verb";
  return null;
}

/** 严格验收, 及时处理. */
function isBareAct({ span: [from, to], verb, refusal, object, phrases }: ClauseForm): boolean {
  return verb !== null && refusal === null && phrases.length === 0 && to - from <= 4 && object[0] === object[1];
}
