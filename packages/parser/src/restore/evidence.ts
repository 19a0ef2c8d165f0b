import { type GlossFamily, judgeGlosses } from "./gloss/family.ts";
import { findGlosses, type GlossList } from "./gloss/gloss-list.ts";
import { findOddGlosses, hasOddForms } from "./gloss/odd-glosses.ts";
import { type Conversion, weighConversion } from "./page/conversion.ts";
import { type Glance, glance } from "./page/glance.ts";
import { BRACKET, LATIN, TONED } from "./page/units.ts";
import { countScript, type ScriptCounts } from "./script/count-script.ts";

/** A page with more glosses than this in their common form has no others. */
const FEWEST_PLAIN = 3;
const NO_GLOSSES: GlossFamily = { family: "none", confidence: 0 };

/** What the page as a whole shows; the steps act on it alone. Each fact is found once, and only when a step asks for it. */
export class Evidence {
  /** What the caller asks for: conversion by the evidence, always, or never. */
  readonly script: "auto" | "hans" | "keep";
  /** The kinds of damage that the steps before have found. */
  readonly damage = new Set<string>();
  /** The text that was last seen to have no lines cut by a program. */
  unwrapped: string | undefined;
  private readonly copy: string;
  private sight: Glance;
  private scripts: ScriptCounts | undefined;
  private found: { readonly text: string; readonly glosses: GlossList } | undefined;
  private judged: GlossFamily | undefined;
  private weighed: { readonly text: string; readonly conversion: Conversion } | undefined;

  constructor(copy: string, script: "auto" | "hans" | "keep") {
    this.copy = copy;
    this.script = script;
    this.sight = glance(copy);
  }

  /** At least what the text now holds: steps take out, and only `look` sees what one put in. */
  get seen(): number {
    return this.sight.seen;
  }

  get hasDoubledMark(): boolean {
    return this.sight.hasDoubledMark;
  }

  get hasInnerSpeck(): boolean {
    return this.sight.hasInnerSpeck;
  }

  /** Looks again: the text has characters that the copy had not. */
  look(text: string): void {
    const { seen, hasDoubledMark, hasInnerSpeck } = glance(text);
    this.sight = {
      seen: this.sight.seen | seen,
      hasDoubledMark: this.sight.hasDoubledMark || hasDoubledMark,
      hasInnerSpeck: this.sight.hasInnerSpeck || hasInnerSpeck,
    };
  }

  /** How many characters of each script the copy holds. */
  get copyScript(): ScriptCounts {
    this.scripts ??= countScript(this.copy);
    return this.scripts;
  }

  glosses(text: string): GlossList {
    if (this.found?.text !== text) {
      const glosses = findGlosses(text);
      const isOdd = glosses.length < FEWEST_PLAIN && (this.seen & (LATIN | TONED)) !== 0 && hasOddForms(text);
      this.found = { text, glosses: isOdd ? findOddGlosses(text) : glosses };
    }
    return this.found.glosses;
  }

  /** Decided on the text of the first step that asks: what later steps take out was evidence too. */
  glossFamily(text: string): GlossFamily {
    if ((this.seen & (BRACKET | LATIN | TONED)) === 0) return NO_GLOSSES;
    this.judged ??= judgeGlosses(text, this.glosses(text));
    return this.judged;
  }

  /** What the glosses were judged to be. */
  get glossed(): GlossFamily["family"] {
    return this.judged?.family ?? "none";
  }

  conversion(text: string): Conversion {
    if (this.weighed?.text !== text) this.weighed = { text, conversion: weighConversion(text) };
    return this.weighed.conversion;
  }
}
