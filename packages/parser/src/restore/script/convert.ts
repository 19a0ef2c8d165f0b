import type { EditList } from "../../source/edit-list.ts";
import { DOUBTFUL, SIMPLIFIED, TRADITIONAL, unitClasses } from "../page/units.ts";
import { byContext, scriptContexts, wideForms } from "./contexts.ts";
import { simpleForms } from "./pairs.ts";
import { ALWAYS_MADE } from "./script.data.ts";

const ZHE = 0x7740;
const ZHU = 0x8457;
const YU = 0x65bc;
const HOU = 0x5f8c;

/** How one conversion is undone or made. */
export interface ConversionPlan {
  /** `one-to-one`: only what such a conversion can have made; 乾, 於, 昇 are the author's. `full`: everything, by words where words decide. */
  readonly mode: "one-to-one" | "full";
  /** Only lines in which Traditional characters prevail: the others were never converted. */
  readonly isByLine: boolean;
  readonly kind: number;
  readonly percent: number;
}

/** Appends the edits from Traditional to Simplified. Linear. */
export function convertScript(text: string, edits: EditList, plan: ConversionPlan): void {
  if (!plan.isByLine) {
    convertStretch(text, 0, text.length, edits, plan);
    return;
  }
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf("\n", from);
    if (to === -1) to = text.length;
    if (isTraditional(text, from, to)) convertStretch(text, from, to, edits, plan);
    from = to + 1;
  }
}

function isTraditional(text: string, from: number, to: number): boolean {
  const classes = unitClasses();
  let balance = 0;
  for (let at = from; at < to; at++) {
    const bits = classes[text.charCodeAt(at)] as number;
    if ((bits & TRADITIONAL) !== 0) balance++;
    else if ((bits & SIMPLIFIED) !== 0) balance--;
  }
  return balance > 0;
}

function convertStretch(text: string, from: number, to: number, edits: EditList, plan: ConversionPlan): void {
  if (plan.mode === "full") convertFull(text, from, to, edits, plan);
  else convertOneToOne(text, from, to, edits, plan);
}

function convertOneToOne(
  text: string,
  from: number,
  to: number,
  edits: EditList,
  { kind, percent }: ConversionPlan,
): void {
  const simple = simpleForms();
  const classes = unitClasses();
  // a table that made 著 of 着, and 祕 of 秘, left none of those behind
  const hasZhe = text.includes("着");
  const made = alwaysMade();
  let left: Uint8Array | undefined;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (((classes[unit] as number) & TRADITIONAL) !== 0)
      edits.pushUnit(at, at + 1, simple[unit] as number, kind, percent);
    else if (unit === ZHU && !hasZhe && (byContext(text, at) ?? "着") !== "著")
      edits.pushUnit(at, at + 1, ZHE, kind, percent);
    else if (unit === YU || unit === HOU) {
      // as a surname it is the author's; its other places say that the table knew more than one character for 于 and 后
      const form = byContext(text, at) ?? String.fromCharCode(simple[unit] as number);
      if (form.charCodeAt(0) !== unit) edits.push(at, at + 1, form, kind, percent);
    } else if (made.has(unit)) {
      left ??= unitsOf(text);
      if (left[simple[unit] as number] === 0) edits.pushUnit(at, at + 1, simple[unit] as number, kind, percent);
    } else if (((classes[unit] as number) & DOUBTFUL) !== 0) {
      // no Simplified text has it in the words that name it: 明瞭, 乾燥
      const form = byContext(text, at);
      if (form !== undefined && form.charCodeAt(0) !== unit) edits.push(at, at + 1, form, kind, percent);
    }
  }
}

let always: Set<number> | undefined;

// legal in Simplified, but also what every table makes of a character that Traditional has not
function alwaysMade(): ReadonlySet<number> {
  if (always) return always;
  always = new Set();
  for (const character of ALWAYS_MADE) always.add(character.charCodeAt(0));
  return always;
}

function unitsOf(text: string): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let at = 0; at < text.length; at++) units[text.charCodeAt(at)] = 1;
  return units;
}

function convertFull(text: string, from: number, to: number, edits: EditList, { kind, percent }: ConversionPlan): void {
  const simple = simpleForms();
  const contexts = scriptContexts();
  const wide = wideForms();
  const isSpecial = specials();
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isSpecial[unit] === 0) {
      const form = simple[unit] as number;
      if (form !== 0) edits.pushUnit(at, at + 1, form, kind, percent);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const plain = simple[unit] === 0 ? undefined : String.fromCharCode(simple[unit] as number);
    const form = (contexts.has(unit) ? byContext(text, at) : undefined) ?? wide.get(character) ?? plain;
    if (form !== undefined && form !== character) edits.push(at, at + character.length, form, kind, percent);
    at += character.length - 1;
  }
}

let special: Uint8Array | undefined;

// units that need more than one look: pivots of contexts, surrogates, and what becomes a surrogate pair
function specials(): Uint8Array {
  if (special) return special;
  special = new Uint8Array(0x10000);
  special.fill(1, 0xd800, 0xdc00);
  for (const unit of scriptContexts().keys()) special[unit] = 1;
  for (const character of wideForms().keys()) special[character.charCodeAt(0)] = 1;
  return special;
}

/** The text in Simplified, every position kept: one code unit for one code unit. */
export function simplifiedShadow(text: string): string {
  const simple = simpleForms();
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const form = simple[unit] as number;
    if (form === 0) continue;
    const context = unit === ZHU ? byContext(text, at) : undefined;
    if (context !== undefined && context.length !== 1) continue;
    parts.push(text.slice(kept, at), context ?? String.fromCharCode(form));
    kept = at + 1;
  }
  return kept === 0 ? text : parts.join("") + text.slice(kept);
}
