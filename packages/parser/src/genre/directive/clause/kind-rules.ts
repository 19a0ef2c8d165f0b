import type { ClauseKind, Span } from "@readout/schema";
import type { ClauseForm } from "./clause-form.ts";
import {
  adverbTable,
  deliveryTable,
  guideTable,
  idiomTable,
  localizerTable,
  provisionTable,
  refusalTable,
  refusalWordTable,
  stanceOnlyTable,
  stanceUnlessTable,
  standpointTable,
  tailTables,
  verbTable,
} from "./lexicons.ts";
import type { TailClass } from "./tails.data.ts";

/** What one rule says of a clause: nothing, its kind, or its kind with a doubt. */
export interface KindReading {
  readonly kind: ClauseKind;
  readonly rule: string;
  /** Why another kind fits as well; null where none does. */
  readonly doubt: string | null;
}

interface KindRule {
  readonly id: string;
  readonly kind: ClauseKind;
  /** Whether the rule fits; a string fits with that doubt. */
  readonly fits: (form: ClauseForm) => boolean | string;
}

/** The kinds in the order of the guidelines: the first rule that fits decides. */
export const kindRules: readonly KindRule[] = [
  { id: "clause/ground-basis", kind: "ground", fits: (form) => form.verb === null && isBasis(form) },
  { id: "clause/ground-guide", kind: "ground", fits: isGuided },
  { id: "clause/stance-refusal", kind: "stance", fits: isRefusedAttitude },
  { id: "clause/goal-refusal", kind: "goal", fits: isRefusedState },
  { id: "clause/task-refusal", kind: "task", fits: ({ refusal }) => refusal !== null },
  { id: "clause/stance-idiom", kind: "stance", fits: isIdiom },
  { id: "clause/goal-verb", kind: "goal", fits: ({ verbClass }) => verbClass === "goal" || verbClass === "make" },
  { id: "clause/goal-kept-within", kind: "goal", fits: isKeptWithin },
  { id: "clause/goal-provided", kind: "goal", fits: isProvided },
  { id: "clause/goal-outcome", kind: "goal", fits: isOutcome },
  { id: "clause/goal-ability", kind: "goal", fits: isAbility },
  {
    id: "clause/goal-secured",
    kind: "goal",
    fits: isSecured,
  },
  {
    id: "clause/goal-formed",
    kind: "goal",
    fits: (form) => form.verbClass === "form" && !endsLonger(form, "document", "climate"),
  },
  { id: "clause/goal-battle", kind: "goal", fits: (form) => form.verbClass === "fight" && ends(form, "battle") > 0 },
  { id: "clause/goal-target", kind: "goal", fits: (form) => form.verbClass === "complete" && ends(form, "target") > 0 },
  { id: "clause/goal-lessened", kind: "goal", fits: (form) => form.verbClass === "lessen" && ends(form, "burden") > 0 },
  { id: "clause/goal-restored", kind: "goal", fits: (form) => form.verbClass === "restore" && ends(form, "order") > 0 },
  { id: "clause/goal-kept", kind: "goal", fits: (form) => word(form) === "保持" && ends(form, "bearing") === 0 },
  { id: "clause/goal-reached", kind: "goal", fits: isReachedState },
  { id: "clause/stance-disposed", kind: "stance", fits: (form) => form.disposal === "stance" },
  {
    id: "clause/stance-attitude",
    kind: "stance",
    fits: (form) => (form.verbClass === "ability" || form.verbClass === "reinforce") && isAttitude(form),
  },
  { id: "clause/stance-verb", kind: "stance", fits: isStance },
  {
    id: "clause/stance-upheld",
    kind: "stance",
    fits: (form) => form.verbClass === "uphold" && ends(form, "measure") === 0,
  },
  { id: "clause/stance-fields", kind: "stance", fits: isBalanced },
  {
    id: "clause/stance-instruction",
    kind: "stance",
    fits: (form) => form.verbClass === "carry" && ends(form, "instruction") > 0,
  },
  {
    id: "clause/stance-conduct",
    kind: "stance",
    fits: (form) => form.verbClass === "mend" && ends(form, "conduct") > 0,
  },
  { id: "clause/stance-principle", kind: "stance", fits: isPrinciple },
  { id: "clause/stance-standpoint", kind: "stance", fits: isStandpoint },
  { id: "clause/stance-short", kind: "stance", fits: isShort },
];

/** The kind of a clause; whatever no rule takes is a task. */
export function readKind(form: ClauseForm): KindReading {
  for (const { id, kind, fits } of kindRules) {
    const answer = fits(form);
    if (answer !== false) return { kind, rule: id, doubt: answer === true ? null : answer };
  }
  const open = form.verbClass === "outcome" && form.object[1] - form.object[0] > 1 && ends(form, "work") === 0;
  return {
    kind: "task",
    rule: "clause/task",
    doubt: open ? "the object is neither a known outcome nor a known piece of work" : null,
  };
}

function word({ text, verb }: ClauseForm): string {
  return verb ? text.slice(verb[0], verb[1]) : "";
}

/** Length of the longest ending of a group with which the object ends, 等…, closing brackets left out; 0 where there is none. */
function ends(form: ClauseForm, group: TailClass): number {
  const [from, to] = bare(form.text, form.object);
  const found = tailTables[group].longestEndingAt(form.text, to, from);
  return found ? found.end - found.start : 0;
}

function endsLonger(form: ClauseForm, group: TailClass, than: TailClass): boolean {
  const length = ends(form, group);
  return length > 0 && length >= ends(form, than);
}

/** Without a closing mark of quotation. */
function bare(text: string, [from, to]: Span): Span {
  let end = to;
  while (end > from && "”’）》".includes(text[end - 1] as string)) end--;
  return [from, end];
}

function isBasis({ text, span, phrases }: ClauseForm): boolean {
  const last = phrases.at(-1);
  if (!last) return localizerAtEnd(text, span);
  if (last.span[1] !== span[1]) return false;
  if (last.coverb === "basis") return true;
  if (last.coverb === "place") return last.led[1] < last.span[1];
  // 对新情况新变化 is what is looked at; 对基层问题深入探究 has a verb that no list knows
  return /^(?:对|对于)$/u.test(text.slice(last.span[0], last.led[0])) && !hasAdverb(text, last.led);
}

function hasAdverb(text: string, [from, to]: Span): boolean {
  for (let at = from + 2; at + 2 < to; at++) {
    const adverb = adverbTable.longestAt(text, at, to);
    if (adverb && adverb.end - adverb.start >= 2) return true;
  }
  return false;
}

function localizerAtEnd(text: string, [from, to]: Span): boolean {
  const found = localizerTable.longestEndingAt(text, to, from);
  return found !== undefined && found.end - found.start >= 2;
}

/** (坚持)以X为指导, 以X为遵循. */
function isGuided({ text, span, verb, verbClass }: ClauseForm): boolean {
  if (verb !== null && verbClass !== "uphold") return false;
  const guide = guideTable.longestEndingAt(text, span[1], span[0]);
  if (!guide) return false;
  const from = verb ? verb[1] : span[0];
  const as = text.lastIndexOf("为", guide.start);
  return as >= from && text.startsWith("以", from);
}

function isRefusedAttitude(form: ClauseForm): boolean {
  const { text, refusal, span } = form;
  if (!refusal) return false;
  const said = text.slice(refusal[0], refusal[1]);
  const after = refusalTable.longestAt(text, refusal[1], span[1]);
  if (said === "不") return !text.startsWith("搞", refusal[1]) || ends(form, "conduct") > 0;
  if (refusalWordTable.get(said) === "order") return false;
  return after?.value === "slack";
}

/** 决不能让…, 不能出现…: a state to be kept off. */
function isRefusedState({ text, refusal, span }: ClauseForm): boolean {
  return refusal !== null && refusalTable.longestAt(text, refusal[1], span[1])?.value === "state";
}

/** Every part between 、 is a turn of phrase, or four characters long without a task's verb. */
function isIdiom({ text, from, span: [, end] }: ClauseForm): boolean {
  let known = 0;
  let parts = 0;
  for (let start = from; start < end; parts++) {
    const mark = text.indexOf("、", start);
    const stop = mark < 0 || mark > end ? end : mark;
    if (idiomTable.get(text.slice(start, stop)) !== undefined) known++;
    // 该停就停 is an order, though it has four characters
    else if (stop - start !== 4 || text[start] === "该" || namesTask(text, start, stop)) return false;
    start = stop + 1;
  }
  return known > 0 || parts > 1;
}

function namesTask(text: string, from: number, to: number): boolean {
  const adverb = adverbTable.longestAt(text, from, to);
  const verb = verbTable.longestAt(text, from, to) ?? (adverb && verbTable.longestAt(text, adverb.end, to));
  return verb !== undefined && verb.value !== "stance" && verb.end - verb.start >= 2;
}

function isKeptWithin(form: ClauseForm): boolean {
  if (form.disposal !== "goal") return false;
  return !/^提[高升]$/u.test(word(form)) || ends(form, "ability") > 0;
}

function isProvided(form: ClauseForm): boolean {
  const { phrases, text, verb, object, span } = form;
  if (phrases.at(-1)?.coverb !== "sake") return false;
  if (!verb) return true;
  // 以改革为发展注入动力: the means governs
  if (phrases.length > 1 && word(form) === "注入") return false;
  if (!provisionTable.longestAt(text, verb[0], span[1])) return false;
  return !/^(?:提供|给予|发放)/u.test(word(form)) || !deliveryTable.longestEndingAt(text, object[1], object[0]);
}

/** 保障 is a goal unless a resource is supplied; 保护 only of life, safety and rights. */
function isSecured(form: ClauseForm): boolean {
  if (form.verbClass !== "secure") return false;
  if (word(form).startsWith("保护")) return ends(form, "state") > 0;
  return !endsLonger(form, "resource", "state");
}

const CHANGE =
  /取得|加快|展现|再上|变为|进入|开好局|更加|更为|实现|迈[上向出]|迈入|走向|走在|得到|达到|成为|形成|朝着?|向(?:好|纵深|更)|不断|持续|越来越|由.{1,12}[向到]|向.{1,16}(?:转变|延伸|发展|汇聚|集聚|集中|开放|倾斜)|更好|随.{1,12}提高|多出/u;

function isOutcome(form: ClauseForm): boolean {
  const { text, object } = form;
  if (form.verbClass !== "outcome" || isBalanced(form)) return false;
  const outcome = ends(form, "outcome");
  const work = ends(form, "work");
  if (outcome > work) return true;
  if (/[^文变]化$/u.test(text.slice(object[0], object[1]))) return true;
  if (CHANGE.test(text.slice(object[0], object[1]))) return true;
  return word(form).startsWith("促进") && work === 0;
}

function isAttitude(form: ClauseForm): boolean {
  return ends(form, "attitude") > 0 || /^“?四个意识/u.test(form.text.slice(form.object[0], form.object[0] + 6));
}

function isAbility(form: ClauseForm): boolean {
  if (form.disposal !== null) return false;
  if (form.verbClass === "ability") return !isAttitude(form) && ends(form, "rate") === 0;
  return form.verbClass === "reinforce" && ends(form, "ability") > 1 && !isAttitude(form);
}

function isReachedState(form: ClauseForm): boolean {
  if (form.verbClass !== "reach") return false;
  const object = form.text.slice(form.object[0], form.object[1]);
  if (/^(?:不|“|两个|忠诚|令行|守土|心中|既|知行|心往|态度|政治)/u.test(object)) return false;
  return !/^(?:及时|早|应.尽|严格|依法|全面|有令|边)/u.test(object);
}

function isStance(form: ClauseForm): boolean {
  const { verbClass, text, object } = form;
  if (verbClass === "reach")
    return /^(?:不|“|两个|忠诚|令行|守土|心中|既|知行|心往|态度|政治)/u.test(text.slice(object[0], object[1]));
  if (verbClass === "aim") return true;
  if (verbClass !== "stance" || form.disposal === "task") return false;
  const only = stanceOnlyTable.get(word(form));
  const [from, to] = bare(text, object);
  if (only) return from === to || only.longestEndingAt(text, to, from) !== undefined;
  return stanceUnlessTable.get(word(form))?.longestEndingAt(text, to, from) === undefined;
}

/** Verbs that leave the weighing to 统筹 before them. */
const BALANCED: ReadonlySet<string> = new Set(["做好", "推进", "抓好"]);

/** 统筹A和B of two whole fields; 统筹做好 and 统筹推进 of the same. */
function isBalanced(form: ClauseForm): boolean {
  const { text, object, manner } = form;
  const isPlain = form.verbClass === "balance";
  if (!isPlain && !(BALANCED.has(word(form)) && manner.some(([from, to]) => text.slice(from, to) === "统筹")))
    return false;
  let [from, to] = bare(text, object);
  for (const closing of ["两件大事", "工作"]) if (text.slice(from, to).endsWith(closing)) to -= closing.length;
  const whole = text.slice(from, to);
  const joint = whole.search(/[和与同]/u);
  if (joint < 0) return isPlain && /(?:大局|全局)$/u.test(whole);
  if (!isPlain && whole.includes("、")) return false;
  const first = tailTables.field.longestEndingAt(text, from + joint, from);
  const last = tailTables.field.longestEndingAt(text, to, from);
  return first !== undefined && last !== undefined;
}

/** 从国情出发, 从全局的高度. */
function isStandpoint({ text, span, verb, phrases }: ClauseForm): boolean {
  const isFrom = phrases.some(({ coverb, span: [from] }) => coverb === "place" && text[from] === "从");
  return verb === null && isFrom && standpointTable.longestEndingAt(text, span[1], span[0]) !== undefined;
}

/** 以…的精神, 依靠…: a principle without an act of its own. 用… is half an act: its other half stands in the next clause. */
function isPrinciple({ text, span, verb, phrases }: ClauseForm): boolean {
  const last = phrases.at(-1);
  return verb === null && last?.coverb === "means" && last.span[1] === span[1] && text[last.span[0]] !== "用";
}

/** Four characters or fewer with no definite object. */
function isShort(form: ClauseForm): boolean {
  const { text, from, span, verb, verbClass, object } = form;
  const length = span[1] - from;
  if (verb === null && form.phrases.length === 0 && isOnlyAdverbs(text, from, span[1])) return true;
  if (length > 4) return false;
  if (verbClass === "task") return false;
  return verb === null || object[0] === object[1];
}

function isOnlyAdverbs(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const adverb = adverbTable.longestAt(text, at, to);
    if (!adverb) return false;
    at = adverb.end + (text[adverb.end] === "、" ? 1 : 0);
  }
  return from < to;
}
