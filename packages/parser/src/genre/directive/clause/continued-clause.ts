import type { Span } from "@readout/schema";
import type { ClauseForm } from "./clause-form.ts";
import type { KindReading } from "./kind-rules.ts";
import { tailTables } from "./lexicons.ts";

/** Verbs that govern a whole sentence: what stands after the next ， is still under them. */
const OVER_SENTENCES: ReadonlySet<string> = new Set([
  "看到",
  "认识到",
  "实现",
  "确保",
  "保证",
  "保障",
  "防止",
  "避免",
  "让",
  "使",
  "做到",
  "推动",
  "促进",
]);

/** A clause with its form and its own kind. */
export interface KindAndForm {
  readonly form: ClauseForm;
  readonly reading: KindReading;
}

/**
 * The kind of a clause that only goes on with the one before: a second thing that is wished for (确保甲畅通，乙充足), or the rest
 * of an object that ， cuts (形成甲方牵头，乙方配合的格局).
 *
 * @param governing - The clause under whose verb it would stand; it is no continuation itself.
 * @returns null where the clause stands for itself.
 */
export function readContinued({ form, reading }: KindAndForm, governing: KindAndForm | undefined): KindReading | null {
  if (!governing?.form.verb || reading.rule !== "clause/task") return null;
  const { verb, phrases, refusal, text, span, manner } = form;
  if (phrases.length > 0 || refusal || (verb === null && manner.length > 0 && !GRADED.test(text.slice(...span))))
    return null;
  const isUnder = OVER_SENTENCES.has(governing.form.verb.word);
  const goesOn = verb === null ? isUnder || isNounPhrase(text, span) : isUnder && COMPARING.test(text.slice(...span));
  if (!goesOn) return null;
  return { kind: governing.reading.kind, rule: "clause/continued", doubt: null };
}

/** 支撑更加坚实: how a thing is, not how an act is done. */
const GRADED = /(?:更加|更为|日益|越来越).{2,3}$/u;
const COMPARING = /.{2}(?:高于|低于|超过|少于)/u;

/** 共商共建的格局: a modifier, 的 and a thing made of many parts. */
function isNounPhrase(text: string, [from, to]: Span): boolean {
  const made = tailTables.made.longestEndingAt(text, to, from);
  return made !== undefined && text.slice(from + 2, made.start).includes("的");
}
