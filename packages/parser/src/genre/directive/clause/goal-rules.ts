import type { ClauseForm, LedPhrase } from "./clause-form.ts";
import type { KindRule } from "./kind-rule.ts";
import { deliveryTable, provisionTable, tailTables, verbTable } from "./lexicons.ts";
import { endingLength, endsIn, withoutClosing } from "./object-ending.ts";
import { endsInAttitude, isBalanced, isReachedAttitude } from "./stance-rules.ts";
import type { VerbClass } from "./verbs.data.ts";

/** A wished-for state, not an act. */
export const goalRules: readonly KindRule[] = [
  { id: "clause/goal-verb", kind: "goal", fits: isGoalVerb },
  { id: "clause/goal-kept-within", kind: "goal", fits: isKeptWithin },
  { id: "clause/goal-provided", kind: "goal", fits: isProvided },
  { id: "clause/goal-outcome", kind: "goal", fits: isOutcome },
  { id: "clause/goal-ability", kind: "goal", fits: isAbility },
  { id: "clause/goal-secured", kind: "goal", fits: isSecured },
  {
    id: "clause/goal-formed",
    kind: "goal",
    fits: (form) => is(form, "form") && !endsRather(form, "document", "climate"),
  },
  { id: "clause/goal-battle", kind: "goal", fits: (form) => is(form, "fight") && endsIn(form, "battle") },
  { id: "clause/goal-target", kind: "goal", fits: (form) => is(form, "complete") && endsIn(form, "target") },
  { id: "clause/goal-lessened", kind: "goal", fits: (form) => is(form, "lessen") && endsIn(form, "burden") },
  { id: "clause/goal-restored", kind: "goal", fits: (form) => is(form, "restore") && endsIn(form, "order") },
  { id: "clause/goal-kept", kind: "goal", fits: (form) => form.verb?.word === "保持" && !endsIn(form, "bearing") },
  { id: "clause/goal-reached", kind: "goal", fits: isReachedState },
];

function isGoalVerb({ text, verb, object: [from, end] }: ClauseForm): boolean {
  if (!verb) return false;
  if (verb.class === "make") return true;
  if (verb.class !== "goal" && !verb.goalInstead) return false;
  const to = withoutClosing(text, from, end);
  if (verb.goalInstead?.longestEndingAt(text, to, from)) return true;
  if (verb.class !== "goal" || verb.stanceInstead?.longestEndingAt(text, to, from)) return false;
  return verb.taskInstead?.longestEndingAt(text, to, from) === undefined;
}

function is({ verb }: ClauseForm, verbClass: VerbClass): boolean {
  return verb?.class === verbClass;
}

function endsRather(
  form: ClauseForm,
  group: Parameters<typeof endsIn>[1],
  than: Parameters<typeof endsIn>[1],
): boolean {
  const length = endingLength(form, group);
  return length > 0 && length >= endingLength(form, than);
}

/** 把…控制在…, 把能力提高到…; but 将标准提高到… is a measure. */
function isKeptWithin(form: ClauseForm): boolean {
  if (
    form.disposal === null &&
    form.phrases.at(-1)?.coverb === "disposal" &&
    GRADED.test(form.text.slice(...form.span))
  )
    return true;
  if (form.disposal !== "goal") return false;
  const { verb } = form;
  const raised = verb?.word.startsWith("提高") || verb?.word.startsWith("提升");
  if (raised) return endsIn(form, "ability");
  if (verb?.word.startsWith("完成")) return endsIn(form, "target");
  return !(verb?.word.endsWith("降至") || verb?.word.endsWith("降到")) || endsIn(form, "burden");
}

/** 把…做得更好. */
const GRADED = /得更.{1,4}$/u;

/** 为…创造条件, 为…作贡献; but 为农户提供补贴 is a measure. */
function isProvided(form: ClauseForm): boolean {
  const { phrases, text, span, verb, verbSpan, object } = form;
  if (
    verb &&
    (verb.word.endsWith("贡献") || (text.endsWith("贡献", object[1]) && PROVIDED.test(text.slice(...object))))
  )
    return true;
  const last = phrases.at(-1);
  // 给山区创造条件
  if (last?.coverb === "means" && !verb && ADDED.test(text.slice(...last.span))) return true;
  if (!last || !(last.coverb === "sake" || (text[last.span[0]] === "给" && verb?.class === "form"))) return false;
  // 为山区发展添活力: verbs of one character that no list holds
  if (!verb || !verbSpan) return /[力功业策号彩章祉福色]$/u.test(text.slice(span[0], span[1]));
  // 为职工作表率: how one bears oneself
  if (verb.word.endsWith("表率")) return false;
  // 以改革为发展注入动力: the means governs
  if (phrases.length > 1 && verb.word === "注入") return false;
  if (!provisionTable.longestAt(text, verbSpan[0], span[1])) return false;
  return (
    isCause(text, last) || !verb.word.startsWith("提供") || !deliveryTable.longestEndingAt(text, object[1], object[0])
  );
}

/** 以改革为山区发展增动力: an added good, by a verb that no list knows. */
const ADDED = /为.{2,12}[增添聚][动活合助新]?[力彩劲能]$/u;

/** What is given to the public good, by whatever verb: 作出更大贡献. */
const PROVIDED = /(?:^|[大多的极新])贡献$/u;

/** 为乡村振兴, 为打赢歼灭战: a cause rather than one party. */
function isCause(text: string, { led: [from, to] }: LedPhrase): boolean {
  if (tailTables.outcome.longestEndingAt(text, to, from)) return true;
  const act = verbTable.longestAt(text, from, to);
  return act !== undefined && act.end - act.start >= 2 && !act.value.isNounLike;
}

/** 保障 is a goal unless a resource is supplied; 保护 only of life, safety and rights. */
function isSecured(form: ClauseForm): boolean {
  if (!is(form, "secure")) return false;
  return form.verb?.word.startsWith("保护") ? endsIn(form, "state") : !endsRather(form, "resource", "state");
}

/** What says inside the object that something changes: 由…向…转变, 取得…进展, 更加…. */
const CHANGE =
  /取得|加快|恢复|里走|走[近进]|步入|展现|再上|变为|进入|开好局|更加|更为|更好|实现|得到|达到|成为|形成|朝|不断|持续|越来越|多出|迈[上向出入]|走[向在]|融入|向(?:好|纵深|更)|由.{1,12}[向到]|向.{1,16}(?:转变|延伸|发展|汇聚|集聚|集中|开放|倾斜)|随.{1,12}提高|进[^入行一]{1,6}进|[^文变]化$/u;

/** 推动 + an outcome; 推动 + a project, a reform, a piece of work is a task. */
function isOutcome(form: ClauseForm): boolean {
  if (!is(form, "outcome") || isBalanced(form)) return false;
  const work = endingLength(form, "work");
  if (endingLength(form, "outcome") > work) return true;
  if (CHANGE.test(form.text.slice(form.object[0], form.object[1]))) return true;
  if (form.verb?.word === "促进") return !endsIn(form, "project");
  return form.verb?.word === "助力" && (work === 0 || form.text.endsWith("创新", form.object[1]));
}

function isAbility(form: ClauseForm): boolean {
  if (!is(form, "ability") && !is(form, "reinforce")) return false;
  if (form.disposal !== null || endsInAttitude(form)) return false;
  if (is(form, "ability")) return !endsIn(form, "rate") && !form.text.startsWith("“四个意识", form.object[0]);
  return is(form, "reinforce") && endingLength(form, "ability") > 1;
}

/** 做到 + a state; not what is done (及时预警), nor what is kept up (不走样, “两个维护”). */
function isReachedState(form: ClauseForm): boolean {
  return is(form, "reach") && !isReachedAttitude(form) && !ACT.test(form.text.slice(...form.object));
}

const ACT = /^(?:及时|早|严格|依法|全面|有令|边|统一|亲自|先.{1,3}[后再])|应.尽|亲自/u;
