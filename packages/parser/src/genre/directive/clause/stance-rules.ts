import type { ClauseForm } from "./clause-form.ts";
import { place } from "./find-verb.ts";
import type { KindRule } from "./kind-rule.ts";
import {
  adverbTable,
  definiteActTable,
  idiomTable,
  standpointTable,
  tailTables,
  thinkingVerbTable,
  verbTable,
} from "./lexicons.ts";
import { endsIn, withoutClosing } from "./object-ending.ts";

/** A whole clause that is a turn of phrase: before all rules that look for a verb. */
export const idiomRule: KindRule = { id: "clause/stance-idiom", kind: "stance", fits: isIdiom };

/** An attitude or a broad principle. */
export const stanceRules: readonly KindRule[] = [
  { id: "clause/stance-disposed", kind: "stance", fits: isDisposed },
  { id: "clause/stance-pervading", kind: "stance", fits: isPervading },
  { id: "clause/stance-attitude", kind: "stance", fits: isAttitude },
  { id: "clause/stance-reached", kind: "stance", fits: isReachedAttitude },
  { id: "clause/stance-aim", kind: "stance", fits: ({ verb }) => verb?.class === "aim" },
  { id: "clause/stance-verb", kind: "stance", fits: isStanceVerb },
  {
    id: "clause/stance-upheld",
    kind: "stance",
    fits: (form) => form.verb?.class === "uphold" && !endsIn(form, "measure"),
  },
  { id: "clause/stance-fields", kind: "stance", fits: isBalanced },
  {
    id: "clause/stance-instruction",
    kind: "stance",
    fits: (form) => form.verb?.class === "carry" && (endsIn(form, "instruction") || isOfTheTop(form)),
  },
  {
    id: "clause/stance-conduct",
    kind: "stance",
    fits: (form) => form.verb?.class === "mend" && endsIn(form, "conduct"),
  },
  { id: "clause/stance-principle", kind: "stance", fits: isPrinciple },
  { id: "clause/stance-standpoint", kind: "stance", fits: isStandpoint },
  { id: "clause/stance-view", kind: "stance", fits: isView },
  { id: "clause/stance-effort", kind: "stance", fits: isEffort },
  { id: "clause/stance-doctrine", kind: "stance", fits: isDoctrine },
  { id: "clause/stance-held", kind: "stance", fits: isHeld },
  { id: "clause/stance-loyalty", kind: "stance", fits: isLoyal },
  { id: "clause/stance-formula", kind: "stance", fits: isFormula },
  { id: "clause/stance-short", kind: "stance", fits: isShort },
];

/** 把X放在首位; 把X提升到战略高度 is how it is looked at. */
function isDisposed({ text, span, disposal, verb }: ClauseForm): boolean {
  if (disposal === "stance") return true;
  return disposal === "goal" && /^提[升高]/u.test(verb?.word ?? "") && /(?:高度|位置|地位)$/u.test(text.slice(...span));
}

/** Every part between 、 is a turn of phrase, or four characters long without a task's verb; adverbs or a phrase may lead it. */
function isIdiom({ text, from, span: [, end], phrases }: ClauseForm): boolean {
  if (areTurns(text, from, end)) return true;
  const last = phrases.at(-1);
  // 从思想上固本培元
  if (last) return (last.coverb === "place" || last.coverb === "means") && isTurn(text, last.span[1], end);
  // 努力攻坚克难
  const adverb = adverbTable.longestAt(text, from, end);
  return adverb !== undefined && isTurn(text, adverb.end, end);
}

function isTurn(text: string, from: number, end: number): boolean {
  return from < end && idiomTable.longestAt(text, from, end)?.end === end;
}

function areTurns(text: string, from: number, end: number): boolean {
  let known = 0;
  let parts = 0;
  let acts = 0;
  for (let start = from; start < end; parts++) {
    const mark = place(text, "、", start, Math.min(end, start + 24));
    const stop = mark < 0 ? end : mark;
    if (idiomTable.longestAt(text, start, stop)?.end === stop) known++;
    // 该停就停 is an order, though it has four characters
    else if (stop - start !== 4 || text[start] === "该") return false;
    else if (namesAct(text, start, stop)) acts++;
    start = stop + 1;
  }
  return acts * 2 < parts && (known > 0 || parts > 1);
}

function namesAct(text: string, from: number, to: number): boolean {
  const adverb = adverbTable.longestAt(text, from, to);
  const verb = verbTable.longestAt(text, from, to) ?? (adverb && verbTable.longestAt(text, adverb.end, to));
  return verb !== undefined && verb.value.class !== "stance" && !verb.value.isExertion && verb.end - verb.start >= 2;
}

/** 增强…意识, 强化…理念, 提高政治站位. */
function isAttitude(form: ClauseForm): boolean {
  const { verb, text, object } = form;
  if (verb?.class !== "ability" && verb?.class !== "reinforce") return false;
  return endsInAttitude(form) || text.startsWith("“四个意识", object[0]);
}

/** 增强忧患意识, 增强信心; but 增强市场投资信心 is a state of the market. */
export function endsInAttitude(form: ClauseForm): boolean {
  const { text, object } = form;
  if (!endsIn(form, "attitude")) return false;
  return !text.endsWith("信心", object[1]) || object[1] - object[0] <= 4;
}

/** 做到不走样, 做到“两个维护”, 做到守土有责, 做到作风过硬: how one bears oneself. */
export function isReachedAttitude({ verb, text, object: [from, to] }: ClauseForm): boolean {
  if (verb?.class !== "reach") return false;
  const last = idiomTable.longestEndingAt(text, to, from);
  return (
    last !== undefined || BEARING_FIRST.test(text.slice(from, from + 4)) || BEARING_LAST.test(text.slice(from, to))
  );
}

const BEARING_FIRST = /^(?:不|“|两个|忠诚|令行|守土|心中|既|知行|心往|态度|政治|对党|慎|以身|学思)/u;
const BEARING_LAST = /(?:过硬|为民|有数|用权|坚定|清醒|清晰|响应|自律|廉洁|敬畏|担当|尽责|立身|磐石)$/u;

function isStanceVerb({ verb, text, object: [from, end], disposal }: ClauseForm): boolean {
  if (!verb || (verb.class !== "stance" && !verb.stanceInstead)) return false;
  const to = withoutClosing(text, from, end);
  if (verb.stanceInstead?.longestEndingAt(text, to, from)) return true;
  if (verb.class !== "stance" || disposal === "task") return false;
  if (verb.stanceOnly) return from === to || verb.stanceOnly.longestEndingAt(text, to, from) !== undefined;
  return verb.stanceUnless?.longestEndingAt(text, to, from) === undefined;
}

/** Verbs that leave the weighing to 统筹 before them. */
const BALANCED: ReadonlySet<string> = new Set(["做好", "推进", "抓好"]);

/** 统筹A和B of two whole fields; 统筹做好 and 统筹推进 of the same. */
export function isBalanced({ text, verb, object, manner }: ClauseForm): boolean {
  if (!verb) return false;
  const isPlain = verb.class === "balance";
  if (!isPlain && !(BALANCED.has(verb.word) && manner.some(([from, to]) => text.slice(from, to) === "统筹")))
    return false;
  const [from] = object;
  let to = withoutClosing(text, from, object[1]);
  for (const closing of ["两件大事", "工作"]) if (text.endsWith(closing, to)) to -= closing.length;
  const whole = text.slice(from, Math.max(from, to));
  const joint = whole.search(/[和与同]/u);
  if (joint < 0) return isPlain && /(?:大局|全局)$/u.test(whole);
  if (isPlain) return !tailTables.resource.longestEndingAt(text, to, from);
  if (whole.includes("、")) return false;
  const { field } = tailTables;
  return (
    field.longestEndingAt(text, from + joint, from) !== undefined && field.longestEndingAt(text, to, from) !== undefined
  );
}

/** 以…的精神, 依靠…: a principle without an act of its own. 用… is half an act: its other half stands in the next clause. */
function isPrinciple({ text, span, verb, phrases }: ClauseForm): boolean {
  const last = phrases.at(-1);
  return verb === null && last?.coverb === "means" && last.span[1] === span[1] && text[last.span[0]] !== "用";
}

/** 从国情出发, 从全局的高度. */
function isStandpoint({ text, span, verb, phrases }: ClauseForm): boolean {
  const isFrom = phrases.some(({ coverb, span: [from] }) => coverb === "place" && text[from] === "从");
  return verb === null && isFrom && standpointTable.longestEndingAt(text, span[1], span[0]) !== undefined;
}

/** 落实党中央…要求: a demand of the highest, not of an office. */
function isOfTheTop({ text, object }: ClauseForm): boolean {
  const printed = text.slice(...object);
  return printed.endsWith("要求") && /党中央|党的|总书记|从严治党/u.test(printed);
}

/** 把新发展理念贯穿到全过程: a belief or an instruction is carried into everything; a duty or a measure is a task. */
function isPervading(form: ClauseForm): boolean {
  const { text, object } = form;
  return (
    form.disposal === "pervade" &&
    // 各项要求: nobody's
    !(text.endsWith("要求", object[1]) && object[1] - object[0] <= 4) &&
    (endsIn(form, "instruction") || endsIn(form, "attitude") || endsIn(form, "creed"))
  );
}

/** 在全省大局中谋划工作: thought from the height of the whole. */
function isView({ text, verb, verbSpan, phrases }: ClauseForm): boolean {
  const last = phrases.at(-1);
  if (!verb || !verbSpan || last?.coverb !== "place") return false;
  const isThought =
    thinkingVerbTable.longestAt(text, verbSpan[0], verbSpan[1])?.end === verbSpan[1] ||
    thinkingVerbTable.longestEndingAt(text, verbSpan[1], verbSpan[0]) !== undefined;
  return isThought && /(?:大局|全局|高度|大势)$/u.test(text.slice(...last.led));
}

/** 在补短板上下功夫: strength is spent, and nothing definite done. */
function isEffort({ verb, object, phrases }: ClauseForm): boolean {
  if (!verb?.isEffort || object[0] < object[1] || verb.word.endsWith("效")) return false;
  return phrases.some(({ coverb }) => coverb === "place" || coverb === "toward");
}

const GUIDING: ReadonlySet<string> = new Set(["指导", "引领", "统领", "统揽", "武装", "指引"]);

/** 以…思想指导工作: what guides is a doctrine, not a measure. */
function isDoctrine({ text, verb, phrases }: ClauseForm): boolean {
  const last = phrases.at(-1);
  if (!verb || last?.coverb !== "means" || !GUIDING.has(verb.word)) return false;
  return /(?:思想|理论|论述)$/u.test(text.slice(...last.led));
}

/** 有全局观念: an attitude that one has. */
function isHeld(form: ClauseForm): boolean {
  return form.verb === null && form.text[form.object[0]] === "有" && endsIn(form, "attitude");
}

/** Verbs of bearing something: 承担“两个维护”的任务. */
const BEARING: ReadonlySet<string> = new Set(["承担", "承担起", "当好", "体现", "履行", "彰显"]);

/** A formula of loyalty that one bears. */
function isLoyal({ text, verb, object }: ClauseForm): boolean {
  return verb !== null && BEARING.has(verb.word) && /两个(?:维护|确立)|四个(?:意识|自信)/u.test(text.slice(...object));
}

/** 既要“快”也要“稳”, 着力“两防”: formulas with no act. */
function isFormula({ text, span: [from, to], verb, manner, object }: ClauseForm): boolean {
  if (verb !== null) return false;
  if (text[from] === "既") return /[又也]/u.test(text.slice(from, to));
  return manner.length > 0 && text[object[0]] === "“" && text[to - 1] === "”";
}

/** Four characters or fewer with no definite object: 科学规范, 持续发力; but 严肃处理 is a definite act. */
function isShort({ text, from, span: [, to], verb, phrases, object, refusal, manner }: ClauseForm): boolean {
  if (verb === null && phrases.length === 0 && isOnlyAdverbs(text, from, to)) return true;
  if (to - from > 4) return false;
  if (verb === null) return true;
  if (object[0] < object[1]) return false;
  // 从严执法 names a whole activity; 全面排查 an act
  const isActivity = verb.isNounLike && refusal === null && manner.length > 0 && to - from > verb.word.length + 1;
  return verb.isExertion || (isActivity && !definiteActTable.longestEndingAt(text, to, from));
}

function isOnlyAdverbs(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const adverb = adverbTable.longestAt(text, at, to);
    if (!adverb) return false;
    at = adverb.end + (text[adverb.end] === "、" ? 1 : 0);
  }
  return from < to;
}
